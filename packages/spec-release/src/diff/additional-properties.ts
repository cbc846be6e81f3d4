import { canonicalJson } from "../spec/json.ts";
import type { Usage } from "../spec/operation-usage.ts";
import { typesOf } from "../spec/schema-variants.ts";
import type { Change, ChangeSubject } from "./found-change.ts";
import type { ReportedChange } from "./redocly-report.ts";
import { type ChangeLevel, mostSevere } from "./spec-diff.ts";

const keyword = "additionalProperties";

/** Whether a reported change concerns the additional keys of an object. */
export function isAdditionalProperties({ property, kind, typeName, path }: ReportedChange): boolean {
  return property === keyword || (kind !== "modified" && typeName === "Schema" && path.endsWith(`/${keyword}`));
}

/** The path of the schema that has the keyword. Redocly reports a boolean at that path, and a schema below it. */
export function ownerPath({ path, property }: ReportedChange): string {
  return property === keyword ? path : path.slice(0, -keyword.length - 1);
}

/** The keyword's value before and after, from all reported changes of one schema. */
export function valuesOf(changes: readonly ReportedChange[]): [before: unknown, after: unknown] {
  return [
    changes.map(({ base }) => base?.value).find((value) => value !== undefined),
    changes.map(({ revision }) => revision?.value).find((value) => value !== undefined),
  ];
}

/**
 * The level of a changed `additionalProperties`. A reader breaks when the type loses its index signature or gets one of
 * another type, but not when the index signature is new. A sender breaks when fewer keys are allowed.
 */
export function levelOfAdditionalProperties(before: unknown, after: unknown, usage: Usage): ChangeLevel | undefined {
  if (canonicalJson(before) === canonicalJson(after)) return undefined;
  const had = isOpen(before);
  const has = isOpen(after);
  const levels = [...usage.directions].map((direction): ChangeLevel => {
    const isRequest = direction === "request";
    if (!had && !has && !isRequest) return before === false ? "addition" : "repair";
    if (!had && !has) return after === false ? "breaking" : "addition";
    if (had && !has) return "breaking";
    if (isRequest) return after === true || before === false ? "addition" : "breaking";
    return had && after === true ? "breaking" : "addition";
  });
  return mostSevere(levels) ?? "repair";
}

/** The change to a schema's additional keys as data: `never` when they are forbidden, `unknown` for any value. */
export function additionalPropertiesChange(owner: ChangeSubject, before: unknown, after: unknown): Change {
  const values = { before: typesOfKeys(before), after: typesOfKeys(after) };
  const kind =
    after === true || (before === false && after !== false)
      ? "widened"
      : isOpen(before) && isOpen(after) && before !== true
        ? "changed"
        : "narrowed";
  return { kind, subject: { ...owner, keyword }, values };
}

function typesOfKeys(additionalProperties: unknown): readonly string[] {
  if (additionalProperties === undefined) return [];
  if (additionalProperties === false) return ["never"];
  const types = typesOf(additionalProperties);
  return types.length === 0 ? ["unknown"] : types;
}

/** The index signature that the keyword's value adds to a type; undefined when it adds none. */
export function indexSignature(additionalProperties: unknown): string | undefined {
  if (!isOpen(additionalProperties)) return undefined;
  const types = typesOf(additionalProperties).join(" | ");
  return `{ [key: string]: ${types === "" ? "unknown" : types} }`;
}

/** Whether a type made from the schema has an index signature. */
function isOpen(additionalProperties: unknown): boolean {
  return additionalProperties !== undefined && additionalProperties !== false;
}
