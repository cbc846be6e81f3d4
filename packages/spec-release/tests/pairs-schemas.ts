import type { Bump } from "../src/diff/spec-diff.ts";
import type { Pair } from "./pairs-pair.ts";

type Way = "sent" | "received" | "both";

const reference = { $ref: "#/components/schemas/T" };
const content = { content: { "application/json": { schema: reference } } };

/** A change to a schema `T.x` that is sent, received or both. */
function schemaPair(
  way: Way,
  name: string,
  [before, after]: readonly [unknown, unknown],
  bumps: readonly [Bump, Bump],
  ...messages: readonly string[]
): Pair {
  const operation = {
    operationId: "add",
    ...(way === "received" ? {} : { requestBody: content }),
    responses: { 200: { description: "Done.", ...(way === "sent" ? {} : content) } },
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

const lowerBounds = [
  { type: "integer", minimum: 1 },
  { type: "integer", exclusiveMinimum: 1 },
] as const;
const upperBounds = [
  { type: "integer", maximum: 9 },
  { type: "integer", exclusiveMaximum: 9 },
] as const;
const exclusiveBounds = [
  { type: "number", nullable: true, minimum: 1, exclusiveMinimum: true },
  { type: ["number", "null"], exclusiveMinimum: 1 },
] as const;
const text = { type: "string", maxLength: 9 };
const listed = [text, { ...text, type: ["string", "array"], items: { type: "string" } }] as const;
const union = { anyOf: [text, { type: "array", items: { type: "string" } }] };
const structured = [
  text,
  { ...text, type: ["string", "object"], required: ["a"], properties: { a: { type: "string" } } },
] as const;

/** Edits of one schema, by direction. */
export const schemaPairs: readonly Pair[] = [
  schemaPair(
    "sent",
    "an exclusive minimum",
    lowerBounds,
    ["major", "minor"],
    "The `exclusiveMinimum` of `T.x` is set to `1`.",
  ),
  schemaPair(
    "both",
    "an exclusive minimum",
    lowerBounds,
    ["major", "minor"],
    "The `exclusiveMinimum` of `T.x` is set to `1`.",
  ),
  schemaPair("received", "an exclusive minimum", lowerBounds, ["patch", "patch"]),
  schemaPair(
    "sent",
    "an exclusive maximum",
    upperBounds,
    ["major", "minor"],
    "The `exclusiveMaximum` of `T.x` is set to `9`.",
  ),
  schemaPair(
    "both",
    "an exclusive maximum",
    upperBounds,
    ["major", "minor"],
    "The `exclusiveMaximum` of `T.x` is set to `9`.",
  ),
  schemaPair(
    "both",
    "a removed included minimum that is",
    [lowerBounds[1], { type: "integer", minimum: 0 }],
    ["minor", "major"],
    "The `exclusiveMinimum` of `T.x` is removed.",
  ),
  schemaPair(
    "sent",
    "a list as an alternative to a string",
    listed,
    ["minor", "major"],
    "`T.x` may now also be `array`.",
  ),
  schemaPair(
    "received",
    "a list as an alternative to a string",
    listed,
    ["major", "minor"],
    "`T.x` may now also be `array`.",
  ),
  schemaPair("both", "a list as an alternative to a string", listed, ["major", "major"]),
  schemaPair(
    "sent",
    "an object as an alternative to a string",
    structured,
    ["minor", "major"],
    "`T.x` may now also be `object`.",
  ),
  schemaPair(
    "received",
    "an object as an alternative to a string",
    structured,
    ["major", "minor"],
    "`T.x` may now also be `object`.",
  ),
  schemaPair("sent", "a list in two forms", [listed[1], union], ["none", "none"]),
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
  schemaPair("both", "an exclusive bound in the form of 3.1", exclusiveBounds, ["none", "none"]),
  schemaPair(
    "both",
    "another exclusive bound in the form of 3.1",
    [exclusiveBounds[0], { ...exclusiveBounds[1], exclusiveMinimum: 2 }],
    ["major", "minor"],
  ),
];
