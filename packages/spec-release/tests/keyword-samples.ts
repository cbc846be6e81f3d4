/** A keyword's values in a schema: one that allows more, one that allows fewer, and two that can't be ordered. */
export interface KeywordSample {
  /** The rest of the schema. */
  readonly schema?: Readonly<Record<string, unknown>>;
  /** Undefined for an absent keyword. */
  readonly loose?: unknown;
  readonly tight?: unknown;
  readonly others?: readonly [unknown, unknown];
}

const text = { type: "string" };
const number = { type: "number" };
const list = { type: "array", items: text };
const object = { type: "object", properties: { name: text } };
const card = { type: "object", properties: { card: text, zip: text, city: text } };
const dog = { type: "object", required: ["kind"], properties: { kind: text, bark: text } };
const cat = { type: "object", required: ["kind"], properties: { kind: text, purr: text } };
const [dogRef, catRef] = ["#/components/schemas/Dog", "#/components/schemas/Cat"];

/** Component schemas that the samples refer to. */
export const sampleComponents = { Dog: dog, Cat: cat };

/** Samples of every keyword of JSON Schema 2020-12 and of OpenAPI's schemas. */
export const keywordSamples: Readonly<Record<string, KeywordSample>> = {
  type: { loose: ["string", "null"], tight: "string", others: ["string", "integer"] },
  enum: { schema: text, loose: ["a", "b"], tight: ["a"], others: [["a"], ["b"]] },
  const: { schema: text, loose: undefined, tight: "a", others: ["a", "b"] },
  required: { schema: object, loose: [], tight: ["name"] },
  properties: { schema: { type: "object" }, loose: { name: text }, tight: { name: { ...text, enum: ["a"] } } },
  items: { schema: { type: "array" }, loose: { type: ["string", "null"] }, tight: text, others: [text, number] },
  prefixItems: {
    schema: { type: "array" },
    loose: [{ type: ["string", "null"] }],
    tight: [text],
    others: [[text], [number]],
  },
  allOf: { loose: [object], tight: [object, { required: ["name"] }] },
  anyOf: { loose: [text, number], tight: [text], others: [[text], [number]] },
  oneOf: { loose: [text, { type: "boolean" }], tight: [text], others: [[text], [{ type: "boolean" }]] },
  patternProperties: {
    schema: object,
    loose: undefined,
    tight: { "^x-": text },
    others: [{ "^x-": text }, { "^x-": number }],
  },
  additionalProperties: { schema: object, loose: true, tight: false, others: [text, number] },
  discriminator: {
    schema: { oneOf: [{ $ref: dogRef }, { $ref: catRef }] },
    loose: { propertyName: "kind", mapping: { dog: dogRef, hound: dogRef, cat: catRef } },
    tight: { propertyName: "kind", mapping: { dog: dogRef, cat: catRef } },
    others: [
      { propertyName: "kind", mapping: { dog: dogRef, cat: catRef } },
      { propertyName: "kind", mapping: { hound: dogRef, cat: catRef } },
    ],
  },
  nullable: { schema: text, loose: true, tight: false },
  maximum: { schema: number, loose: 20, tight: 10 },
  exclusiveMaximum: { schema: number, loose: 20, tight: 10 },
  minimum: { schema: number, loose: 10, tight: 20 },
  exclusiveMinimum: { schema: number, loose: undefined, tight: 20 },
  multipleOf: { schema: number, loose: 2, tight: 4, others: [4, 6] },
  maxLength: { schema: text, loose: 20, tight: 10 },
  minLength: { schema: text, loose: 0, tight: 10 },
  pattern: { schema: text, loose: "", tight: "^a", others: ["^a", "^b"] },
  maxItems: { schema: list, loose: undefined, tight: 10 },
  minItems: { schema: list, loose: 1, tight: 2 },
  uniqueItems: { schema: list, loose: false, tight: true },
  contains: { schema: list, loose: undefined, tight: { const: "a" }, others: [{ const: "a" }, { const: "b" }] },
  maxContains: { schema: { ...list, contains: { const: "a" } }, loose: 3, tight: 2 },
  minContains: { schema: { ...list, contains: { const: "a" } }, loose: undefined, tight: 2 },
  maxProperties: { schema: object, loose: 3, tight: 2 },
  minProperties: { schema: object, loose: 0, tight: 1 },
  dependentRequired: {
    schema: card,
    loose: { card: ["zip"] },
    tight: { card: ["zip", "city"] },
    others: [{ card: ["zip"] }, { zip: ["card"] }],
  },
  dependentSchemas: {
    schema: card,
    loose: undefined,
    tight: { card: { required: ["zip"] } },
    others: [{ card: { required: ["zip"] } }, { zip: { required: ["card"] } }],
  },
  propertyNames: {
    schema: object,
    loose: { maxLength: 9 },
    tight: { maxLength: 8 },
    others: [{ pattern: "^a" }, { pattern: "^b" }],
  },
  not: {
    schema: text,
    loose: { enum: ["root"] },
    tight: { enum: ["root", "admin"] },
    others: [{ enum: ["a"] }, { enum: ["b"] }],
  },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  if: { schema: { ...card, then: { required: ["zip"] } }, others: [{ required: ["card"] }, { required: ["city"] }] },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: {
    schema: { ...card, if: { required: ["card"] } },
    loose: { required: ["zip"] },
    tight: { required: ["zip", "city"] },
  },
  else: { schema: { ...card, if: { required: ["card"] } }, loose: undefined, tight: { required: ["zip"] } },
  contentEncoding: { schema: text, loose: undefined, tight: "base64", others: ["base64", "base64url"] },
  contentMediaType: { schema: text, loose: undefined, tight: "image/png", others: ["image/png", "image/jpeg"] },
  contentSchema: {
    schema: { ...text, contentMediaType: "application/json" },
    loose: object,
    tight: { ...object, required: ["name"] },
  },
  format: { schema: text, loose: undefined, tight: "date", others: ["date", "date-time"] },
  unevaluatedProperties: { schema: object, loose: undefined, tight: false, others: [text, number] },
  unevaluatedItems: {
    schema: { type: "array", prefixItems: [text] },
    loose: true,
    tight: false,
    others: [text, number],
  },
  title: { schema: text, others: ["A", "B"] },
  description: { schema: text, others: ["A.", "B."] },
  default: { schema: text, others: ["a", "b"] },
  deprecated: { schema: text, loose: false, tight: true },
  readOnly: { schema: text, others: [false, true] },
  writeOnly: { schema: text, others: [false, true] },
  example: { schema: text, others: ["a", "b"] },
  examples: { schema: text, others: [["a"], ["b"]] },
  externalDocs: { schema: text, others: [{ url: "https://a.example" }, { url: "https://b.example" }] },
  xml: { schema: text, others: [{ name: "a" }, { name: "b" }] },
  $comment: { schema: text, others: ["a", "b"] },
  $id: { schema: text, others: ["https://a.example", "https://b.example"] },
  $schema: {
    schema: text,
    others: ["https://json-schema.org/draft/2020-12/schema", "https://spec.openapis.org/oas/3.1/dialect/base"],
  },
  $anchor: { schema: text, others: ["a", "b"] },
  $dynamicAnchor: { schema: text, others: ["a", "b"] },
  $dynamicRef: { schema: object, others: ["#a", "#b"] },
  $vocabulary: { schema: text, others: [{ "https://a.example": true }, { "https://b.example": true }] },
  $defs: { schema: text, others: [{ a: text }, { b: text }] },
  $ref: { others: [dogRef, catRef] },
};
