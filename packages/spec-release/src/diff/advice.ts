import type { Change, ChangeKind, SubjectType } from "./found-change.ts";

/** Advice by the keyword of a subject, or by its type when it has no keyword; `any` for all others. */
type Advice = Partial<Readonly<Record<SubjectType | Keyword | "any", string>>>;
/** Keywords with their own advice. */
type Keyword =
  | ("operationId" | "enum" | "type" | "anyOf" | "additionalProperties" | "in")
  | ("readonly" | "value" | "type name" | "call" | "new" | "extending" | "extends");

/**
 * Advice on breaking changes. The kind alone shows the direction: only a sent value breaks by being narrowed, for
 * example.
 */
const advice: Readonly<Record<ChangeKind, Advice>> = {
  added: { any: "Pass it." },
  "added-required": {
    parameter: "Pass it in every request.",
    "request body": "Pass it in every request.",
    property: "Pass it in every request.",
    any: "Pass it.",
  },
  removed: {
    operation: "Stop calling it.",
    parameter: "Stop sending it.",
    "request body": "Stop sending it.",
    response: "Stop expecting it.",
    header: "Stop expecting it.",
    argument: "Stop passing it.",
    "type parameter": "Stop passing it.",
    entry: "Stop importing it.",
    any: "Stop using it.",
  },
  renamed: { operationId: "Call it by its new name.", any: "Use the new name." },
  required: {
    parameter: "Pass it in every request.",
    "request body": "Pass it in every request.",
    property: "Pass it in every request.",
    any: "Pass it.",
  },
  optional: { any: "Handle its absence." },
  nullable: { any: "Handle `null`." },
  "not-null": { any: "Stop sending `null`." },
  widened: {
    enum: "Handle the new values.",
    type: "Handle the new type too.",
    anyOf: "Handle that too.",
    additionalProperties: "Handle keys that you don't know.",
    any: "Handle values that were not possible before.",
  },
  narrowed: {
    credentials: "Send the credentials that are required now.",
    enum: "Stop sending the removed values.",
    type: "Send only the new type.",
    anyOf: "Stop sending it.",
    additionalProperties: "Stop using keys that are not named.",
    readonly: "Stop assigning to it.",
    value: "Import it only as a type.",
    "type name": "Stop using it as a type.",
    call: "Stop calling it.",
    new: "Stop creating instances of it.",
    extending: "Stop extending it.",
    extends: "Stop relying on the base class.",
    any: "Send only values that satisfy it.",
  },
  changed: {
    in: "Send it there.",
    enum: "Handle the new values, and stop using the removed ones.",
    any: "Adapt the code that uses it.",
  },
  deprecated: {},
  undeprecated: {},
  documentation: {},
};

/** Returns what to do about a breaking change, in one sentence; undefined for kinds that never break. */
export function adviceOn({ kind, subject }: Pick<Change, "kind" | "subject">): string | undefined {
  const { type, keyword, names } = subject;
  const ofKind = advice[kind];
  if (keyword !== undefined) return Object.entries(ofKind).find(([key]) => key === keyword)?.[1] ?? ofKind.any;
  const own = ofKind[type] ?? ofKind.any;
  return names.length > 1 ? own?.replace(/\bits\b/, "their").replace(/\bit\b/, "them") : own;
}
