import type { Direction } from "../spec/operation-usage.ts";
import { type ChangeLevel, mostSevere } from "./spec-diff.ts";

/** The effect of a change on the allowed values: fewer, more, or others. */
export type Relation = "tightened" | "loosened" | "changed";

/** What a keyword affects. Together with relation and direction it decides the level. */
export type Effect =
  | "type"
  | "limit"
  | "closing"
  | "format"
  | "serialization"
  | "permission"
  | "documentation"
  | "nothing";

/** How two values of a keyword are compared. */
export type Order =
  /** A number: larger is looser. */
  | "most"
  /** A number: smaller is looser. */
  | "least"
  /** A number: a divisor is looser. */
  | "divisor"
  /** A Boolean that forbids or requires something. */
  | "forbids"
  /** A Boolean that allows something. */
  | "allows"
  /** A list of values or types: longer is looser. */
  | "values"
  | "types"
  /** A list of required names: longer is tighter. */
  | "names"
  /** A map from names to such lists. */
  | "names by name"
  /** A schema; an absent one allows everything. */
  | "schema"
  /** A schema of refused values; an absent one refuses none. */
  | "refused schema"
  /** A schema that something must match; an absent one requires nothing. */
  | "demanded schema"
  /** Schemas in order or by name; an absent one allows everything. */
  | "schemas"
  /** A discriminator: more values are looser. */
  | "discriminator"
  /** Other values: set is tighter than absent, and two values can't be ordered. */
  | "text"
  /** Other values that can't be ordered at all. */
  | "unordered";

/** How a keyword is judged. */
export interface KeywordRule {
  readonly effect: Effect;
  readonly order: Order;
  /** The value that an absent keyword stands for. Default: no limit. */
  readonly absent?: unknown;
}

type Levels = Readonly<Record<Direction, Readonly<Record<Relation, ChangeLevel | undefined>>>>;

/** The level of each relation, for values that the consumer sends (request) and receives (response). */
export const levels: Readonly<Record<Effect, Levels>> = {
  type: {
    request: { tightened: "breaking", loosened: "addition", changed: "breaking" },
    response: { tightened: "addition", loosened: "breaking", changed: "breaking" },
  },
  limit: {
    request: { tightened: "breaking", loosened: "addition", changed: "breaking" },
    response: { tightened: "repair", loosened: "repair", changed: "repair" },
  },
  closing: {
    request: { tightened: "breaking", loosened: "addition", changed: "breaking" },
    response: { tightened: "repair", loosened: "addition", changed: "repair" },
  },
  format: {
    request: { tightened: "breaking", loosened: "addition", changed: "breaking" },
    response: { tightened: "repair", loosened: "breaking", changed: "breaking" },
  },
  serialization: {
    request: { tightened: "breaking", loosened: "breaking", changed: "breaking" },
    response: { tightened: "breaking", loosened: "breaking", changed: "breaking" },
  },
  permission: {
    request: { tightened: "breaking", loosened: "addition", changed: "breaking" },
    response: { tightened: "repair", loosened: "repair", changed: "repair" },
  },
  documentation: {
    request: { tightened: "repair", loosened: "repair", changed: "repair" },
    response: { tightened: "repair", loosened: "repair", changed: "repair" },
  },
  nothing: {
    request: { tightened: undefined, loosened: undefined, changed: undefined },
    response: { tightened: undefined, loosened: undefined, changed: undefined },
  },
};

const rule = (effect: Effect, order: Order, absent?: unknown): KeywordRule => ({
  effect,
  order,
  ...(absent === undefined ? {} : { absent }),
});

/** Every keyword of JSON Schema 2020-12 and OpenAPI that can be judged by itself. */
export const schemaKeywords: Readonly<Record<string, KeywordRule>> = {
  type: rule("type", "types"),
  nullable: rule("type", "allows", false),
  enum: rule("type", "values"),
  const: rule("type", "values"),
  required: rule("type", "names"),
  items: rule("type", "schema"),
  prefixItems: rule("type", "schemas"),
  patternProperties: rule("type", "schemas"),
  discriminator: rule("type", "discriminator"),
  $dynamicRef: rule("type", "unordered"),
  format: rule("format", "text"),
  maximum: rule("limit", "most"),
  exclusiveMaximum: rule("limit", "most", false),
  maxLength: rule("limit", "most"),
  maxItems: rule("limit", "most"),
  maxProperties: rule("limit", "most"),
  maxContains: rule("limit", "most"),
  minimum: rule("limit", "least"),
  exclusiveMinimum: rule("limit", "least", false),
  minLength: rule("limit", "least", 0),
  minItems: rule("limit", "least", 0),
  minProperties: rule("limit", "least", 0),
  minContains: rule("limit", "least", 1),
  multipleOf: rule("limit", "divisor"),
  pattern: rule("limit", "text", ""),
  uniqueItems: rule("limit", "forbids", false),
  contains: rule("limit", "demanded schema"),
  propertyNames: rule("limit", "schema"),
  dependentRequired: rule("limit", "names by name"),
  dependentSchemas: rule("limit", "schemas"),
  not: rule("limit", "refused schema"),
  if: rule("limit", "unordered"),
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: rule("limit", "schema"),
  else: rule("limit", "schema"),
  contentEncoding: rule("limit", "text"),
  contentMediaType: rule("limit", "text"),
  contentSchema: rule("limit", "schema"),
  unevaluatedProperties: rule("closing", "schema"),
  unevaluatedItems: rule("closing", "schema"),
  readOnly: rule("documentation", "unordered", false),
  writeOnly: rule("documentation", "unordered", false),
  title: rule("documentation", "unordered"),
  description: rule("documentation", "unordered"),
  default: rule("documentation", "unordered"),
  externalDocs: rule("documentation", "unordered"),
  xml: rule("documentation", "unordered"),
  $comment: rule("documentation", "unordered"),
  $id: rule("nothing", "unordered"),
  $schema: rule("nothing", "unordered"),
  $anchor: rule("nothing", "unordered"),
  $dynamicAnchor: rule("nothing", "unordered"),
  $vocabulary: rule("nothing", "unordered"),
  $defs: rule("nothing", "unordered"),
};

/** The keys of a parameter or header that affect requests or responses. */
export const parameterKeywords: Readonly<Record<string, KeywordRule>> = {
  required: rule("type", "forbids", false),
  in: rule("serialization", "unordered"),
  style: rule("serialization", "unordered"),
  explode: rule("serialization", "unordered"),
  content: rule("serialization", "unordered"),
  allowReserved: rule("permission", "allows", false),
  allowEmptyValue: rule("permission", "allows", false),
};

/** The keys of a request body. */
export const bodyKeywords: Readonly<Record<string, KeywordRule>> = { required: rule("type", "forbids", false) };

/** The keys of one part of a form. */
export const encodingKeywords: Readonly<Record<string, KeywordRule>> = {
  contentType: rule("serialization", "unordered"),
  style: rule("serialization", "unordered"),
  explode: rule("serialization", "unordered"),
  allowReserved: rule("permission", "allows", false),
};

/** Returns the most severe level of a keyword's change in some directions; undefined when it has no effect. */
export function levelOfRelation(
  effect: Effect,
  relation: Relation,
  directions: Iterable<Direction>,
): ChangeLevel | undefined {
  return mostSevere([...directions].flatMap((direction) => levels[effect][direction][relation] ?? []));
}
