import { canonicalJson, isJsonObject, pointerSegments, toPointer } from "../spec/json.ts";
import { schemaKeywords, schemaMapKeywords } from "../spec/schema-shape.ts";
import { keyOf } from "../spec/schema-variants.ts";
import { childOf, childrenOf, type SpecFiles, type SpecNode } from "../spec/spec-files.ts";
import type { Comparison } from "./comparison.ts";
import type { ReportedChange } from "./redocly-report.ts";

/** The same schema in both descriptions. */
export interface SchemaPair {
  /** Logical path, as Redocly reports it. */
  readonly path: string;
  readonly before: SpecNode;
  readonly after: SpecNode;
}

/**
 * The schemas that a reported change lies in, innermost first, down to the first `allOf`, `anyOf` or `oneOf` on the way:
 * the members of those are told apart by what is in them, so only the whole can be compared by place.
 */
export function schemasAround(comparison: Comparison, change: ReportedChange): SchemaPair[] {
  if (change.schemas) return [change.schemas];
  const [led, other] =
    change.kind === "removed"
      ? [comparison.before.files, comparison.after.files]
      : [comparison.after.files, comparison.before.files];
  let node: SpecNode = led.root;
  let partner: SpecNode = other.root;
  const walked: string[] = [];
  const pairs: SchemaPair[] = [];
  let place: Place = "outside";
  for (const segment of pointerSegments(change.path)) {
    walked.push(segment);
    if (segment !== "$ref") {
      const container = led.resolve(node);
      const child = childOf(container, segment);
      const match = child && counterpartOf(other, other.resolve(partner), led, child);
      if (!child || !match) break;
      node = child;
      partner = match;
      place = nextPlace(place, walked);
    }
    if (place === "beyond") break;
    if (place !== "schema") continue;
    const pair = { path: toPointer(walked) };
    pairs.unshift(
      change.kind === "removed" ? { ...pair, before: node, after: partner } : { ...pair, before: partner, after: node },
    );
  }
  return pairs;
}

/**
 * The child of `container` that corresponds to a child of the other description: under the same key, for a path the one
 * that differs in parameter names only, for a parameter the one of the same name, for other items the equal one.
 */
export function counterpartOf(
  containerFiles: SpecFiles,
  container: SpecNode,
  childFiles: SpecFiles,
  child: SpecNode,
): SpecNode | undefined {
  const key = keyOf(child);
  if (!Array.isArray(container.value)) {
    const isPath = container.segments.length === 1 && container.segments[0] === "paths";
    const byTemplate = (entry: SpecNode): boolean => template(keyOf(entry)) === template(key);
    return childOf(container, key) ?? (isPath ? childrenOf(container).find(byTemplate) : undefined);
  }
  const items = childrenOf(container);
  const parameter = parameterName(childFiles.resolve(child).value);
  if (parameter !== undefined) {
    return items.find((item) => parameterName(containerFiles.resolve(item).value) === parameter);
  }
  const text = canonicalJson(child.value);
  return items.find((item) => canonicalJson(item.value) === text) ?? childOf(container, key);
}

type Place = "outside" | "schema" | "names" | "beyond";

function nextPlace(place: Place, walked: readonly string[]): Place {
  const segment = walked.at(-1) ?? "";
  if (place === "names") return "schema";
  if (place === "schema") {
    if (schemaKeywords.has(segment)) return "schema";
    return schemaMapKeywords.has(segment) ? "names" : "beyond";
  }
  const isComponent = walked.length === 3 && walked[0] === "components";
  if (isComponent) return walked[1] === "schemas" ? "schema" : "outside";
  return segment === "schema" && walked.length > 3 ? "schema" : "outside";
}

function template(path: string): string {
  return path.replace(/\{[^}]*\}/g, "{}");
}

function parameterName(value: unknown): string | undefined {
  return isJsonObject(value) && typeof value.in === "string" && typeof value.name === "string"
    ? `${value.in} ${value.name}`
    : undefined;
}
