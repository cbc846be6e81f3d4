import type { OpenApiDocument, Schema } from "@wootkit/openapi/document";
import { expect, test } from "vitest";
import { SchemaDescriber } from "../src/reference/describe-schema.ts";
import { type Value, wordsOf } from "../src/reference/field.ts";

/** Describes a schema on a page. Components belong to this page, except those in `linked`. */
function describeSchema(schema: Schema, schemas: Readonly<Record<string, Schema>> = {}, linked: string[] = []): Value {
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "An API", version: "1" },
    tags: [],
    paths: {},
    components: { schemas, parameters: {}, responses: {} },
  };
  const describer = new SchemaDescriber(document, (component) => !linked.includes(component));
  return describer.describe(schema, { anchor: "body", side: "response" });
}

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

test("a field has an anchor, and says whether it may be absent", () => {
  const { content } = describeSchema({
    type: "object",
    required: ["id"],
    properties: { id: { type: "integer" }, note: { type: ["string", "null"] } },
  });
  expect(content?.fields).toMatchObject([
    { anchor: "body.id", name: "id", presence: undefined, value: { types: ["integer"] } },
    { anchor: "body.note", name: "note", presence: "may be absent", value: { types: ["string", "null"] } },
  ]);
});

test("an object that contains itself is described once, with a link inside", () => {
  const node: Schema = { type: "object", properties: { name: { type: "string" }, child: ref("Node") } };
  const { types, content } = describeSchema(ref("Node"), { Node: node });
  expect(types).toEqual(["Node"]);
  expect(content?.fields[1]?.value).toMatchObject({ types: ["Node"], schemas: ["Node"], content: undefined });
});

test("a component of this page is described in its first place, and is a link elsewhere", () => {
  const schemas = { Choice: { type: "object", properties: { title: { type: "string" } } } };
  const { content } = describeSchema({ properties: { a: ref("Choice"), b: ref("Choice") } }, schemas);
  const titles = content?.fields.map(({ value }) => value.content?.fields.map(({ anchor }) => anchor));
  expect(titles).toEqual([["body.a.title"], undefined]);
  expect(content?.fields[1]?.value.schemas).toEqual(["Choice"]);
});

test("a component with its own page is a link, even in lists, unless the page is about it", () => {
  const schemas = { Choice: { type: "object", properties: { title: { type: "string" } } } };
  const list: Schema = { type: "array", items: ref("Choice") };
  const value = describeSchema(list, schemas, ["Choice"]);
  expect(value).toMatchObject({ types: ["array of Choice"], schemas: ["Choice"], content: undefined });
  expect(wordsOf("array of Choice or null", value.schemas)).toEqual([
    { text: "array of ", isSchema: false },
    { text: "Choice", isSchema: true },
    { text: " or null", isSchema: false },
  ]);
  const alternatives = describeSchema({ oneOf: [ref("Choice"), { properties: { other: {} } }] }, schemas, ["Choice"]);
  expect(alternatives.content?.choices[0]).toMatchObject([
    { name: "Choice", isLink: true, content: undefined },
    { name: "2", isLink: false, content: { fields: [{ name: "other" }] } },
  ]);
});

test("the parts of allOf form one object, even those with their own pages", () => {
  const base: Schema = {
    type: "object",
    properties: { deep: { type: "object", properties: { x: { type: "string" } } } },
  };
  const more: Schema = {
    allOf: [ref("Base"), { type: "object", additionalProperties: true, properties: { own: {} } }],
  };
  const { content } = describeSchema({ properties: { first: more, second: more } }, { Base: base }, ["Base"]);
  const [first, second] = content?.fields.map(({ value }) => value.content) ?? [];
  expect(first?.fields.map(({ name }) => name)).toEqual(["deep", "own"]);
  expect(second?.fields.map(({ name }) => name)).toEqual(["deep", "own"]);
  expect(second?.open).toBe(true);
});

test("an object that extends one in another place of the page names it, and has only its additional fields", () => {
  const choice: Schema = { type: "object", properties: { title: { type: "string" } } };
  const picture: Schema = { type: "object", properties: { picture: { type: "string" } } };
  const extended: Schema = { allOf: [ref("Choice"), picture] };
  const { content } = describeSchema({ properties: { json: ref("Choice"), form: extended } }, { Choice: choice });
  const [json, form] = content?.fields.map(({ value }) => value.content) ?? [];
  expect(json).toMatchObject({ includes: [], fields: [{ name: "title" }] });
  expect(form).toMatchObject({ includes: ["Choice"], fields: [{ name: "picture" }] });
});

test("a choice of one shape or null becomes that shape, with the description of its place", () => {
  const schemas = { Team: { type: "object", description: "A team.", properties: { id: { type: "integer" } } } };
  const value = describeSchema({ description: "Its team.", oneOf: [ref("Team"), { type: "null" }] }, schemas);
  expect(value).toMatchObject({ types: ["Team", "null"], description: "Its team.", content: { schema: "Team" } });
});

test("several shapes are distinguished by the field whose values differ", () => {
  const shape = (kind: Schema): Schema => ({ type: "object", properties: { kind, size: { type: "integer" } } });
  const schemas = {
    File: shape({ const: "file" }),
    Link: shape({ enum: ["link", "embed"] }),
    None: shape({ not: {} }),
  };
  const { types, content } = describeSchema({ oneOf: [ref("File"), ref("Link"), ref("None")] }, schemas);
  expect(types).toEqual(["File", "Link", "None"]);
  expect(content?.choices[0]?.map(({ anchor, name, when }) => ({ anchor, name, when }))).toEqual([
    { anchor: "body.File", name: "File", when: [{ field: "kind", values: ["file"] }] },
    { anchor: "body.Link", name: "Link", when: [{ field: "kind", values: ["link", "embed"] }] },
    { anchor: "body.None", name: "None", when: [{ field: "kind", values: [] }] },
  ]);
  expect(content?.choices[0]?.[2]?.content?.fields[0]).toMatchObject({ name: "kind", presence: "never sent" });
});

test("the shapes of a choice of more than four are links to their pages", () => {
  const shape = (kind: string): Schema => ({ type: "object", properties: { kind: { const: kind } } });
  const schemas = Object.fromEntries(["A", "B", "C", "D", "E"].map((name) => [name, shape(name)]));
  const links = (names: string[]) =>
    describeSchema({ oneOf: names.map(ref) }, schemas).content?.choices[0]?.map(({ isLink }) => isLink);
  expect(links(["A", "B", "C", "D"])).toEqual([false, false, false, false]);
  expect(links(["A", "B", "C", "D", "E"])).toEqual([true, true, true, true, true]);
});

test("the reason for a missing recording appears once, in the outermost place", () => {
  const reason = "No recorded contact had a call last.";
  const { content } = describeSchema({
    properties: {
      call: {
        type: "object",
        "x-unobserved": reason,
        properties: {
          id: { type: "integer", "x-unobserved": reason },
          sid: { type: "string", "x-unobserved": "Other." },
        },
      },
    },
  });
  const call = content?.fields[0]?.value;
  expect(call?.unobserved).toBe(reason);
  expect(call?.content?.fields.map(({ value }) => value.unobserved)).toEqual([undefined, "Other."]);
});

test("a shape is unobserved if its distinguishing field is", () => {
  const kind = (value: string, unobserved?: string): Schema => ({
    type: "object",
    properties: { kind: { const: value, ...(unobserved ? { "x-unobserved": unobserved } : {}) } },
  });
  const { content } = describeSchema({ oneOf: [kind("seen"), kind("unseen", "Needs a provider.")] });
  expect(content?.choices[0]?.map(({ unobserved }) => unobserved)).toEqual([undefined, "Needs a provider."]);
  expect(content?.choices[0]?.[1]?.content?.fields[0]?.value.unobserved).toBeUndefined();
});

test("a version mark is shown at its property or enum value", () => {
  const { content } = describeSchema({
    properties: {
      kind: { enum: ["a", "b"], "x-since": "4.8", "x-enum-since": { b: "4.11" }, "x-enum-until": { a: "4.15" } },
    },
  });
  expect(content?.fields[0]?.value).toMatchObject({
    lifetime: ["since 4.8"],
    allowed: [
      { text: "a", lifetime: ["until 4.15"] },
      { text: "b", lifetime: ["since 4.11"] },
    ],
  });
});

test("limits and allowed values are described in words", () => {
  const limits = (schema: Schema) => describeSchema(schema).limits;
  expect(limits({ type: "integer", minimum: 0, maximum: 10 })).toEqual(["from 0 to 10"]);
  expect(limits({ type: "integer", minimum: 1 })).toEqual(["at least 1"]);
  expect(limits({ type: "string", maxLength: 150_000 })).toEqual(["at most 150,000 characters"]);
  expect(limits({ type: "array", maxItems: 1, items: { type: "string" } })).toEqual(["at most 1 item"]);
  expect(limits({ type: "boolean", default: false })).toEqual(["by default false"]);
  expect(describeSchema({ type: ["string", "null"], enum: ["low", null] })).toMatchObject({
    types: ["string", "null"],
    allowed: [{ text: "low" }, { text: "null" }],
  });
  expect(describeSchema({ type: "array", items: { type: ["string", "null"] } }).types).toEqual([
    "array of (string or null)",
  ]);
});
