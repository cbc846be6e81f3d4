import { canonicalJson, isJsonObject, pointerSegments, toPointer } from "../spec/json.ts";
import { schemaMapKeywords, subschemaKeywords } from "../spec/schema-shape.ts";
import { keyOf } from "../spec/schema-variants.ts";
import { childOf, childrenOf, type SpecFiles, type SpecNode } from "../spec/spec-files.ts";
import type { Comparison } from "./comparison.ts";
import type { ReportedChange } from "./redocly-report.ts";

/** The same schema in both documents. */
export interface SchemaPair {
  /** Logical path, as Redocly reports it. */
  readonly path: string;
  readonly before: SpecNode;
  readonly after: SpecNode;
}

/** A schema on the way to a change, in the documents that have it. */
export interface SchemaStep {
  /** Logical path. */
  readonly path: string;
  readonly before: SpecNode | undefined;
  readonly after: SpecNode | undefined;
  /** The next key on the way to the change, after any `$ref`; undefined at the end. */
  readonly next: string | undefined;
  /** Whether it is in a member of `allOf`, `anyOf` or `oneOf` that no name identifies. */
  readonly isMember: boolean;
}

/**
 * The schemas around a reported change, innermost first, none of them inside a member of `allOf`, `anyOf` or `oneOf`
 * that is identified only by its content: the schema that has such members is compared as a whole. References to one
 * component identify a member, and a name identifies a property of any member of `allOf`.
 */
export function schemasAround(comparison: Comparison, change: ReportedChange): SchemaPair[] {
  if (change.schemas) return [change.schemas];
  const pairs = schemasAlong(comparison, change).flatMap(({ path, before, after, isMember }): SchemaPair[] =>
    before && after && !isMember ? [{ path, before, after }] : [],
  );
  return pairs.toReversed();
}

/** The schemas on the way to a reported change, outermost first. */
export function schemasAlong({ before, after }: Comparison, { kind, path }: ReportedChange): SchemaStep[] {
  const [led, other] = kind === "removed" ? [before.files, after.files] : [after.files, before.files];
  let node: SpecNode = led.root;
  let partner: SpecNode | undefined = other.root;
  let place: Place = "outside";
  let member: Member = "identified";
  const steps: SchemaStep[] = [];
  const segments = pointerSegments(path);
  for (const [index, segment] of segments.entries()) {
    const walked = segments.slice(0, index + 1);
    if (segment !== "$ref") {
      const container = led.resolve(node);
      const child = childOf(container, segment);
      if (!child) break;
      partner = partner && counterpartOf(other, other.resolve(partner), led, child);
      node = child;
      if (place === "members") member = memberAfter(member, segments[index - 1], child, partner);
      if (place === "names" && member === "part") member = "identified";
      place = nextPlace(place, walked);
    }
    if (place === "beyond") break;
    if (place !== "schema") continue;
    const sides = kind === "removed" ? { before: node, after: partner } : { before: partner, after: node };
    const next = segments.slice(index + 1).find((key) => key !== "$ref");
    steps.push({ path: toPointer(walked), ...sides, next, isMember: member !== "identified" });
  }
  return steps;
}

/**
 * The child of `container` that corresponds to a child of the other document: the one with the same key, a path that
 * differs only in names of parameters, a parameter of the same name, or an equal item of a list.
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

/** Keywords whose value is a list of schemas without names. */
const combinators: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf"]);

type Place = "outside" | "schema" | "names" | "members" | "beyond";

/** How the innermost member of a combinator is known: by a name, as a part of the schema around it, or not at all. */
type Member = "identified" | "part" | "unknown";

function memberAfter(member: Member, combinator = "", child: SpecNode, partner: SpecNode | undefined): Member {
  const [target, other] = [child, partner].map((node) => (isJsonObject(node?.value) ? node.value.$ref : undefined));
  if (typeof target === "string" && target === other) return member;
  return combinator === "allOf" && member !== "unknown" ? "part" : "unknown";
}

function nextPlace(place: Place, walked: readonly string[]): Place {
  const segment = walked.at(-1) ?? "";
  if (place === "names" || place === "members") return "schema";
  if (place === "schema") {
    if (subschemaKeywords.has(segment)) return "schema";
    if (combinators.has(segment)) return "members";
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
