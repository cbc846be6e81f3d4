import type { Bump } from "../src/diff/spec-diff.ts";
import type { Pair } from "./pairs-pair.ts";

type Way = "sent" | "received" | "both";

const REF = { $ref: "#/components/schemas/T" };
const CONTENT = { content: { "application/json": { schema: REF } } };

/** A change of a schema `T.x` that is sent, received or both. */
function schemaPair(
  way: Way,
  name: string,
  [before, after]: readonly [unknown, unknown],
  bumps: readonly [Bump, Bump],
  ...messages: readonly string[]
): Pair {
  const operation = {
    operationId: "add",
    ...(way === "received" ? {} : { requestBody: CONTENT }),
    responses: { 200: { description: "Done.", ...(way === "sent" ? {} : CONTENT) } },
  };
  const base = {
    openapi: "3.1.0",
    info: { title: "One schema", version: "1.0.0" },
    paths: { "/t": { post: operation } },
    components: { schemas: { T: { type: "object", properties: { x: before } } } },
  };
  return {
    base,
    name: `${name}, ${way}`,
    edits: [["/components/schemas/T/properties/x", after]],
    bumps,
    ...(messages.length > 0 ? { messages } : {}),
  };
}

const LEAST = [
  { type: "integer", minimum: 1 },
  { type: "integer", exclusiveMinimum: 1 },
] as const;
const MOST = [
  { type: "integer", maximum: 9 },
  { type: "integer", exclusiveMaximum: 9 },
] as const;
const EXCLUSIVE = [
  { type: "number", nullable: true, minimum: 1, exclusiveMinimum: true },
  { type: ["number", "null"], exclusiveMinimum: 1 },
] as const;
const TEXT = { type: "string", maxLength: 9 };
const LISTED = [TEXT, { ...TEXT, type: ["string", "array"], items: { type: "string" } }] as const;
const UNION = { anyOf: [TEXT, { type: "array", items: { type: "string" } }] };
const STRUCTURED = [
  TEXT,
  { ...TEXT, type: ["string", "object"], required: ["a"], properties: { a: { type: "string" } } },
] as const;

/** Edits of one schema, by direction. */
export const SCHEMA_PAIRS: readonly Pair[] = [
  schemaPair(
    "sent",
    "an exclusive minimum",
    LEAST,
    ["major", "minor"],
    "The `exclusiveMinimum` of `T.x` is set to `1`.",
  ),
  schemaPair(
    "both",
    "an exclusive minimum",
    LEAST,
    ["major", "minor"],
    "The `exclusiveMinimum` of `T.x` is set to `1`.",
  ),
  schemaPair("received", "an exclusive minimum", LEAST, ["patch", "patch"]),
  schemaPair(
    "sent",
    "an exclusive maximum",
    MOST,
    ["major", "minor"],
    "The `exclusiveMaximum` of `T.x` is set to `9`.",
  ),
  schemaPair(
    "both",
    "an exclusive maximum",
    MOST,
    ["major", "minor"],
    "The `exclusiveMaximum` of `T.x` is set to `9`.",
  ),
  schemaPair(
    "both",
    "a removed included minimum that is",
    [LEAST[1], { type: "integer", minimum: 0 }],
    ["minor", "major"],
    "The `exclusiveMinimum` of `T.x` is removed.",
  ),
  schemaPair(
    "sent",
    "a list as an alternative to a string",
    LISTED,
    ["minor", "major"],
    "`T.x` may now also be `array`.",
  ),
  schemaPair(
    "received",
    "a list as an alternative to a string",
    LISTED,
    ["major", "minor"],
    "`T.x` may now also be `array`.",
  ),
  schemaPair("both", "a list as an alternative to a string", LISTED, ["major", "major"]),
  schemaPair(
    "sent",
    "an object as an alternative to a string",
    STRUCTURED,
    ["minor", "major"],
    "`T.x` may now also be `object`.",
  ),
  schemaPair(
    "received",
    "an object as an alternative to a string",
    STRUCTURED,
    ["major", "minor"],
    "`T.x` may now also be `object`.",
  ),
  schemaPair("sent", "a list in two forms", [LISTED[1], UNION], ["none", "none"]),
  schemaPair(
    "received",
    "an integer that becomes a number",
    [{ type: "integer" }, { type: "number" }],
    ["minor", "minor"],
  ),
  schemaPair("sent", "an integer that becomes a number", [{ type: "integer" }, { type: "number" }], ["minor", "major"]),
  schemaPair("both", "an integer that becomes a number", [{ type: "integer" }, { type: "number" }], ["minor", "major"]),
  schemaPair(
    "received",
    "fractions or null",
    [{ type: ["integer", "null"] }, { type: ["number", "null"] }],
    ["minor", "minor"],
  ),
  schemaPair(
    "received",
    "fractions, and null",
    [{ type: "integer" }, { type: ["number", "null"] }],
    ["major", "minor"],
  ),
  schemaPair("both", "an exclusive bound in the form of 3.1", EXCLUSIVE, ["none", "none"]),
  schemaPair(
    "both",
    "another exclusive bound in the form of 3.1",
    [EXCLUSIVE[0], { ...EXCLUSIVE[1], exclusiveMinimum: 2 }],
    ["major", "minor"],
  ),
];
