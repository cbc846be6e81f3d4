import { canonicalJson, isJsonObject, pointerSegments } from "../spec/json.ts";
import { keyOf } from "../spec/schema-variants.ts";
import { childOf, childrenOf, type SpecFiles, type SpecNode } from "../spec/spec-files.ts";
import { typeText } from "../types/schema-as-type.ts";
import type { Comparison } from "./comparison.ts";
import type { FoundChange } from "./found-change.ts";
import type { ReportedChange, ReportedPlace } from "./redocly-report.ts";

type Texts = Pick<FoundChange, "before" | "after">;

/** Keys whose values are prose or large data, and are not quoted. */
const proseKeys = new Set([
  "tags",
  "description",
  "summary",
  "title",
  "example",
  "examples",
  "externalDocs",
  "deprecated",
]);
const typedNodes = new Set(["Schema", "Parameter", "Header", "MediaType"]);
const maxLength = 80;

/** Short texts of both sides of a reported change: a type, or a keyword's value. */
export function beforeAndAfter({ before, after }: Comparison, change: ReportedChange): Texts {
  const { base, revision, kind, property, typeName } = change;
  if (kind !== "modified") {
    return texts(
      kind === "removed" ? wholeText(before.files, base, typeName) : undefined,
      kind === "added" ? wholeText(after.files, revision, typeName) : undefined,
    );
  }
  if (property === undefined || proseKeys.has(property) || property.startsWith("x-")) return {};
  if (property === "required") {
    return texts(requiredText(before.files, base, change), requiredText(after.files, revision, change));
  }
  if (typeName === "Schema" && property !== "key") {
    const types = [ownerType(before.files, base, property), ownerType(after.files, revision, property)] as const;
    if (types[0] !== types[1]) return texts(...types);
    return texts(keywordText(property, base?.value), keywordText(property, revision?.value));
  }
  const show = ({ value }: ReportedPlace): string => (typeof value === "string" ? value : canonicalJson(value));
  return texts(
    base && base.value !== undefined ? show(base) : undefined,
    revision && revision.value !== undefined ? show(revision) : undefined,
  );
}

/** The type of a node that was added or removed. */
function wholeText(files: SpecFiles, place: ReportedPlace | undefined, typeName: string): string | undefined {
  const node = place && nodeAt(files, place, pointerSegments(place.pointer));
  if (!node || !typedNodes.has(typeName) || typeof node.value === "string") return undefined;
  if (typeName === "Schema") return typeText(files, node);
  const schema = childOf(files.resolve(node), "schema");
  return schema && typeText(files, schema);
}

/** The type of the schema that has the keyword. */
function ownerType(files: SpecFiles, place: ReportedPlace | undefined, property: string): string | undefined {
  const owner = place && ownerOf(files, place, property);
  return owner && typeText(files, owner);
}

/** The type of the property or part that `required` concerns, with `undefined` when it is optional. */
function requiredText(files: SpecFiles, place: ReportedPlace | undefined, change: ReportedChange): string | undefined {
  const owner = place && ownerOf(files, place, "required");
  if (!owner) return undefined;
  if (change.typeName !== "Schema") {
    const schema = childOf(owner, "schema");
    return schema && optionalText(typeText(files, schema), isJsonObject(owner.value) && owner.value.required === true);
  }
  const lists = [change.base?.value, change.revision?.value].map((list) => (Array.isArray(list) ? list : []));
  const [name, ...more] = lists.flatMap((list, side) => list.filter((key) => !lists[1 - side]?.includes(key)));
  const properties = childOf(owner, "properties");
  const property = more.length === 0 && properties && childrenOf(properties).find((child) => keyOf(child) === name);
  return property
    ? optionalText(typeText(files, property), Array.isArray(place?.value) && place.value.includes(name))
    : undefined;
}

function optionalText(type: string, isRequired: boolean): string {
  return isRequired ? type : `${type} | undefined`;
}

function ownerOf(files: SpecFiles, place: ReportedPlace, property: string): SpecNode | undefined {
  const segments = pointerSegments(place.pointer);
  return nodeAt(files, place, segments.at(-1) === property ? segments.slice(0, -1) : segments);
}

function nodeAt(files: SpecFiles, { file }: ReportedPlace, segments: readonly string[]): SpecNode | undefined {
  return segments.reduce<SpecNode | undefined>((node, key) => node && childOf(node, key), files.fileRoot(file));
}

function keywordText(property: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = `${property}: ${canonicalJson(value)}`;
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}

function texts(before: string | undefined, after: string | undefined): Texts {
  return { before, after };
}
