import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diffSpecs, type SpecDiff } from "../src/index.ts";
import { fieldDocument, fieldSamples } from "./field-samples.ts";
import { type KeywordSample, keywordSamples, sampleComponents } from "./keyword-samples.ts";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");

/** The keywords of the vocabularies of JSON Schema 2020-12, and those that OpenAPI adds. */
const vocabulary = `
  $schema $id $anchor $ref $dynamicRef $dynamicAnchor $vocabulary $comment $defs
  allOf anyOf oneOf not if then else dependentSchemas prefixItems items contains properties patternProperties
  additionalProperties propertyNames unevaluatedItems unevaluatedProperties
  type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems
  minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired
  title description default deprecated readOnly writeOnly examples format
  contentEncoding contentMediaType contentSchema
  discriminator xml externalDocs example nullable`
  .trim()
  .split(/\s+/);

/** The cells of the README's tables by the names in their first column. */
function verdicts(columns: number): ReadonlyMap<string, readonly string[]> {
  const rows = [...readme.matchAll(/^\|(.*)\|$/gm)].map(([, row = ""]) => row.split("|").map((cell) => cell.trim()));
  const named = rows.filter((row) => row.length === columns + 1);
  return new Map(
    named.flatMap(([names = "", ...cells]) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => [name, cells] as const),
    ),
  );
}

const relations = {
  tightened: ["loose", "tight"],
  loosened: ["tight", "loose"],
  changed: [0, 1],
} as const;
type Relation = keyof typeof relations;

/** The value that a keyword has on one side; undefined for an absent one. Null where the sample has no such change. */
function sampleValue(sample: KeywordSample, side: "loose" | "tight" | 0 | 1): { readonly value: unknown } | null {
  if (typeof side === "number") return sample.others ? { value: sample.others[side] } : null;
  return "tight" in sample ? { value: sample[side] } : null;
}

/** A document in which each keyword is sent by one operation and received by another. */
function keywordDocument(side: "loose" | "tight" | 0 | 1): string {
  const paths = Object.entries(keywordSamples).flatMap(([keyword, sample]): [string, unknown][] => {
    const found = sampleValue(sample, side);
    if (!found) return [];
    const value = { ...sample.schema, ...(found.value === undefined ? {} : { [keyword]: found.value }) };
    const schema = { type: "object", properties: { value } };
    const body = { content: { "application/json": { schema } } };
    const done = { description: "Done." };
    return [
      [`/sent/${keyword}`, { post: { operationId: `send${keyword}`, requestBody: body, responses: { 204: done } } }],
      [`/received/${keyword}`, { get: { operationId: `get${keyword}`, responses: { 200: { ...done, ...body } } } }],
    ];
  });
  const info = { title: "Keywords", version: "1.0.0" };
  const components = { schemas: sampleComponents };
  return JSON.stringify({ openapi: "3.1.0", info, paths: Object.fromEntries(paths), components });
}

function worstOf({ changes }: SpecDiff, isOf: (operation: string) => boolean): string {
  const found = changes.filter(({ operations }) => operations.some(isOf)).map(({ level }) => level);
  return (["breaking", "addition", "repair"] as const).find((level) => found.includes(level)) ?? "nothing";
}

let folder = "";
const keywordDiffs = new Map<Relation, SpecDiff>();
const fieldDiffs: SpecDiff[] = [];

async function compare(before: string, after: string): Promise<SpecDiff> {
  const [old, fresh] = [path.join(folder, "before.json"), path.join(folder, "after.json")] as const;
  await writeFile(old, before);
  await writeFile(fresh, after);
  return diffSpecs(old, fresh);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "verdicts-"));
  for (const relation of ["tightened", "loosened", "changed"] as const) {
    const [before, after] = relations[relation];
    keywordDiffs.set(relation, await compare(keywordDocument(before), keywordDocument(after)));
  }
  const [before, after] = [JSON.stringify(fieldDocument("before")), JSON.stringify(fieldDocument("after"))];
  fieldDiffs.push(await compare(before, after), await compare(after, before));
});

afterAll(() => rm(folder, { recursive: true }));

describe("the README's table of keywords", () => {
  const rows = verdicts(6);

  test("has every keyword of JSON Schema 2020-12 and of OpenAPI's schemas, each with a sample", () => {
    expect([...rows.keys()].sort()).toEqual(vocabulary.toSorted());
    expect(Object.keys(keywordSamples).sort()).toEqual(vocabulary.toSorted());
  });

  test.for(Object.entries(keywordSamples))("says how `%s` is judged, sent and received", ([keyword, sample]) => {
    const order = ["sent", "received"].flatMap((way) =>
      Object.keys(relations).map((relation) => [way, relation] as const),
    );
    const found = order.map(([way, relation]) => {
      // An object literal's keys are those of its type.
      const diff = keywordDiffs.get(relation as Relation);
      const isShown = sampleValue(sample, relations[relation as Relation][0]) !== null;
      return diff && isShown ? worstOf(diff, (operation) => operation.endsWith(` /${way}/${keyword}`)) : "";
    });
    const said = rows.get(keyword) ?? [];
    expect(found).toEqual(found.map((level, index) => (level === "" ? "" : said[index])));
    expect(found.join("")).not.toBe("");
  });
});

describe("the README's table of fields", () => {
  const rows = verdicts(2);

  test.for(fieldSamples.map((sample, index) => ({ ...sample, index })))("judges $field", ({ field, levels, index }) => {
    const found = fieldDiffs.map((diff) => worstOf(diff, (operation) => operation.endsWith(` /f${index}/things`)));
    expect(found).toEqual(levels);
    // Names with a space are special cases of a field.
    if (!field.includes(" ")) expect(rows.get(field) ?? levels).toEqual(levels);
  });

  test("names only fields that have a sample", () => {
    const fields = [...rows.keys()].filter((name) =>
      /^(operation|parameter|requestBody|encoding|response|header)s?\./.test(name),
    );
    expect(fields.filter((name) => !fieldSamples.some(({ field }) => field === name))).toEqual([]);
    expect(fields.length).toBeGreaterThan(30);
  });
});
