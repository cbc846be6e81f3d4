import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readDocumentText } from "../src/spec/document-text.ts";
import { bundleDocument } from "../src/version/bundle-document.ts";

function read(text: string): unknown {
  return readDocumentText("openapi.yaml", text);
}

/** A list of lists, each of ten aliases of the one before: as many values as ten to the power of its levels. */
function laughs(levels: number): string {
  const lines = Array.from({ length: levels }, (_, level) => {
    const items = level === 0 ? Array(10).fill("ha") : Array(10).fill(`*l${level - 1}`);
    return `l${level}: &l${level} [${items.join(", ")}]`;
  });
  return `${lines.join("\n")}\n`;
}

/** YAML that parsers read in different ways, and the value of its key `a`. */
const valuesOfTexts: Readonly<Record<string, unknown>> = {
  "a: yes": "yes",
  "a: on": "on",
  "%YAML 1.1\n---\na: yes": "yes",
  "a: 012": 12,
  "a: 0o17": 15,
  "a: 0x1F": 31,
  "a: 1_000": "1_000",
  "a: 190:20:30": "190:20:30",
  "a: 1.0": 1,
  "a: 2024-01-01": "2024-01-01",
  "a: 2024-01-01T00:00:00Z": "2024-01-01T00:00:00Z",
  "a: ~": null,
  "a: !!str 3": "3",
  "a: !!int '3'": 3,
  "a: {200: x}": { "200": "x" },
  "a: {null: x}": { null: "x" },
  "a: {~: x}": { null: "x" },
  "a: {true: x}": { true: "x" },
  "a: {'<<': {b: 1}}": { "<<": { b: 1 } },
  "\uFEFFa: 1": 1,
  "a: |\r\n  b\r\n  c\r\n": "b\nc\n",
  "x: &x {b: 1, c: 2}\na: {<<: *x, c: 3}": { b: 1, c: 3 },
  "x: &x {b: 1, c: 2}\na: {c: 3, <<: *x}": { b: 1, c: 3 },
  "x: &x {b: 1}\na: {<<: [*x, {b: 2, c: 2}]}": { b: 1, c: 2 },
  "x: &x {b: 1}\ny: &y {<<: *x, c: 2}\na: {<<: *y}": { b: 1, c: 2 },
  "x: &x 1\ny: &x 2\na: *x": 2,
  "w: &w 1\nx: &x [*w]\ny: &w 2\na: *x": [1],
  "x: &x k\na: {*x : 1}": { k: 1 },
};

/** YAML that has no JSON value, and the reason. */
const refusedTexts: Readonly<Record<string, string>> = {
  "a: 1\na: 2": "the key a is there twice at line 2, column 1",
  "a: {200: x, '200': y}": "the key 200 is there twice at line 1, column 13",
  "a: 1\n---\nb: 2": "the file holds more than one YAML document",
  "a: !!binary aGk=": "Unresolved tag: tag:yaml.org,2002:binary at line 1, column 4",
  "a: !!set {b, c}": "Unresolved tag: tag:yaml.org,2002:set at line 1, column 4",
  "a: !thing b": "Unresolved tag: !thing at line 1, column 4",
  "a: .inf": "Infinity is not a number in JSON at line 1, column 4",
  "a: *b": "there is no anchor &b before the alias at line 1, column 4",
  "a: &a [*a]": "the alias *a is inside its own anchor at line 1, column 8",
  "x: &x 1\na: {<<: *x}": "a merge key (<<) needs a map or a list of maps at line 2, column 9",
  "? [a, b]\n: 1": "a key can't be a map or a list at line 1, column 3",
};

describe("reading YAML", () => {
  test.each(Object.entries(valuesOfTexts))("%j has the value %j", (text, value) => {
    expect(read(text)).toHaveProperty("a", value);
  });

  test.each(Object.entries(refusedTexts))("%j is refused because %s", (text, reason) => {
    expect(() => read(text)).toThrow(reason);
  });

  test("a key called __proto__ stays a key", () => {
    expect(JSON.stringify(read("a: {__proto__: {b: 1}}"))).toBe('{"a":{"__proto__":{"b":1}}}');
  });

  test("aliases are copied, so that no two places share an object", () => {
    const { a, b } = read("a: &x {c: 1}\nb: *x") as Record<string, unknown>;
    expect(a).toEqual(b);
    expect(a).not.toBe(b);
  });

  test("a thousand uses of an anchor are read, and a billion values from aliases are refused", () => {
    const uses = Array.from({ length: 1000 }, () => "*x").join(", ");
    expect(read(`x: &x {b: [1, 2]}\na: [${uses}]`)).toHaveProperty("a.999", { b: [1, 2] });
    expect(() => read(laughs(9))).toThrow("the aliases stand for more than 1000000 values");
  });

  test("values are equal to those that `redocly bundle` writes for the next release", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "document-text-"));
    const lists = Object.keys(valuesOfTexts).filter((text) => !text.startsWith("%") && !text.startsWith("\uFEFF"));
    for (const [index, text] of lists.entries()) await writeFile(path.join(folder, `${index}.yaml`), text);
    const values = lists.map((_, index) => `x-${index}: {$ref: ./${index}.yaml}\n`).join("");
    const file = path.join(folder, "openapi.yaml");
    await writeFile(file, `openapi: 3.1.0\ninfo: {title: Values, version: 1.0.0}\npaths: {}\n${values}`);
    const bundle = JSON.parse(await bundleDocument(file, "json"));
    for (const [index, text] of lists.entries()) expect(bundle[`x-${index}`], text).toEqual(read(text));
    expect(await readFile(file, "utf8")).toContain("x-0");
    await rm(folder, { recursive: true });
  });
});

describe("reading other files", () => {
  test("JSON can have a byte order mark, and a description in Markdown is a string", () => {
    expect(readDocumentText("openapi.json", '\uFEFF{"a": 1}')).toEqual({ a: 1 });
    expect(readDocumentText("intro.md", "# Pets\n- a: b: c\n")).toBe("# Pets\n- a: b: c\n");
  });
});
