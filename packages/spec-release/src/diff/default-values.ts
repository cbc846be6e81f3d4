import { isJsonObject, type JsonObject, pointerSegments } from "../spec/json.ts";
import { childOf, type SpecNode } from "../spec/spec-files.ts";
import type { Comparison } from "./comparison.ts";
import type { ReportedChange } from "./redocly-report.ts";

/** The values that absent keywords stand for. */
const defaults: Readonly<Record<string, unknown>> = {
  allowEmptyValue: false,
  allowReserved: false,
  deprecated: false,
  exclusiveMaximum: false,
  exclusiveMinimum: false,
  minItems: 0,
  minLength: 0,
  minProperties: 0,
  nullable: false,
  readOnly: false,
  required: false,
  uniqueItems: false,
  writeOnly: false,
};
const typedNodes = new Set(["Encoding", "Header", "Operation", "Parameter", "RequestBody", "Schema"]);

/** Nodes that define how a value is serialized. */
const serializedNodes = new Set(["Encoding", "Header", "Parameter"]);

/** Leaves out changes that only add or remove the default value of a keyword. */
export function withoutSpelledDefaults(
  changes: readonly ReportedChange[],
  comparison: Comparison,
): readonly ReportedChange[] {
  return changes.filter((change) => !isDefaultSpelledOut(comparison, change));
}

function isDefaultSpelledOut(comparison: Comparison, change: ReportedChange): boolean {
  const { kind, property, typeName, base, revision } = change;
  if (kind !== "modified" || property === undefined || !typedNodes.has(typeName)) return false;
  const [before, after] = [base?.value, revision?.value];
  if ((before === undefined) === (after === undefined)) return false;
  const parameter = parameterAt(comparison, change);
  const meant = parameter ? { ...defaults, ...serializationOf(parameter, typeName) } : defaults;
  return Object.hasOwn(meant, property) && meant[property] === (before ?? after);
}

/** The default serialization of a parameter, a header or a part of a form. */
function serializationOf(parameter: JsonObject, typeName: string): JsonObject {
  const isForm = typeName === "Encoding" || parameter.in === "query" || parameter.in === "cookie";
  const style = isForm ? "form" : "simple";
  return { style, explode: (parameter.style ?? style) === "form" };
}

function parameterAt({ after }: Comparison, { typeName, property, revision }: ReportedChange): JsonObject | undefined {
  if (!serializedNodes.has(typeName) || !revision) return undefined;
  const segments = pointerSegments(revision.pointer);
  let node: SpecNode | undefined = after.files.fileRoot(revision.file);
  for (const segment of segments.at(-1) === property ? segments.slice(0, -1) : segments) {
    node = node && childOf(after.files.resolve(node), segment);
  }
  const value = node && after.files.resolve(node).value;
  return isJsonObject(value) ? value : undefined;
}
