import { canonicalJson, isJsonObject, type JsonObject, pointerSegments } from "../spec/json.ts";
import { isDocumentationKeyword, typesOf } from "../spec/schema-variants.ts";
import type { Change, ChangedValues, ChangeKind, ChangeSubject } from "./found-change.ts";
import { ruleOf } from "./judged-keywords.ts";
import type { Relation } from "./keyword-rules.ts";
import type { ReportedChange } from "./redocly-report.ts";
import { within } from "./subject.ts";

const componentSchema = /^#\/components\/schemas\/[^/]+$/;

/** Describes a change that Redocly reported. `subject` is the node, or its owner when the node has no name. */
export function describedChange(change: ReportedChange, subject: ChangeSubject): Change {
  return change.kind === "modified" ? modified(change, subject) : whole(change, subject, change.kind);
}

/** Describes a change to a schema's types. An empty list stands for any type. */
export function typeChange(subject: ChangeSubject, before: readonly string[], after: readonly string[]): Change {
  const added = after.filter((type) => !before.includes(type));
  const removed = before.filter((type) => !after.includes(type));
  if (before.length > 0 && removed.length === 0 && added.join() === "null") return { kind: "nullable", subject };
  if (after.length > 0 && added.length === 0 && removed.join() === "null") return { kind: "not-null", subject };
  const kind = after.length === 0 ? "widened" : before.length === 0 ? "narrowed" : orderOf(added, removed);
  return { kind, subject: { ...subject, keyword: "type" }, values: { before, after } };
}

/** A node that was added or removed. */
function whole(change: ReportedChange, subject: ChangeSubject, kind: "added" | "removed"): Change {
  const value = (change.revision ?? change.base)?.value;
  const isRequired = kind === "added" && isJsonObject(value) && value.required === true;
  const key = lastKey(change.path);
  switch (change.typeName) {
    case "SchemaProperties":
      return { kind, subject: within(subject, ...Object.keys(asObject(value))) };
    case "Schema":
      if (componentSchema.test(change.path)) return { kind, subject: { ...subject, type: "component" } };
      return { kind, subject: isNamed(subject) ? subject : { type: "schema", names: [], of: subject } };
    case "Parameter":
      return { kind: isRequired ? "added-required" : kind, subject };
    case "Response":
    case "RequestBody":
    case "Header":
      return { kind, subject };
    case "HeadersMap":
      return { kind, subject: { type: "header", names: Object.keys(asObject(value)), of: subject } };
    case "Server":
      return { kind, subject: { type: "server", names: [String(asObject(value).url)] } };
    case "MediaTypesMap":
      return { kind, subject: { type: "body", names: [], of: subject } };
    case "MediaType":
      return { kind, subject: { type: "media type", names: [key], of: subject } };
    default:
      return { kind, subject: { type: "part", names: [key], of: subject } };
  }
}

function modified(change: ReportedChange, subject: ChangeSubject): Change {
  const { property = "", typeName, base, revision } = change;
  if (property === "key") return renamed(change, subject);
  if (property === "deprecated") return { kind: revision?.value === true ? "deprecated" : "undeprecated", subject };
  if (property === "required" && typeName !== "Schema") {
    return { kind: revision?.value === true ? "required" : "optional", subject };
  }
  if (typeName === "Schema") {
    const own = schemaKeyword(change, subject);
    if (own) return own;
  }
  if (typeName === "Parameter" && property === "name") {
    const values = { before: [String(base?.value)], after: [String(revision?.value)] };
    return { kind: "renamed", subject: { ...subject, names: values.before }, values };
  }
  const keyword: ChangeSubject = { ...subject, keyword: property };
  const values = valuesOf(change);
  if (typeName === "Parameter" && property === "in") {
    return { kind: "changed", subject: { ...keyword, in: String(base?.value) }, values };
  }
  return { kind: kindOfKeyword(change), subject: keyword, values };
}

function kindOfKeyword(change: ReportedChange): ChangeKind {
  const { property = "", relation } = change;
  if (isDocumentationKeyword(property) || ["summary", "tags"].includes(property)) return "documentation";
  if (property === "operationId") return "renamed";
  return ruleOf(change) ? kindOfRelation(relation) : "changed";
}

/** The kind of a change by its effect on the allowed values. */
export function kindOfRelation(relation: Relation | undefined): ChangeKind {
  if (relation === undefined || relation === "changed") return "changed";
  return relation === "loosened" ? "widened" : "narrowed";
}

/** The values of a mapping, or the name of the property when there is no mapping. */
function discriminatorValues(discriminator: unknown): string[] {
  const { mapping, propertyName } = asObject(discriminator);
  return isJsonObject(mapping) ? Object.keys(mapping) : [String(propertyName)];
}

function schemaKeyword(change: ReportedChange, subject: ChangeSubject): Change | undefined {
  const { property, base, revision, newKeys = [], relation } = change;
  if (property === "type")
    return typeChange(subject, typesOf({ type: base?.value }), typesOf({ type: revision?.value }));
  if (property === "nullable") {
    const kind: ChangeKind = revision?.value === true ? "nullable" : "not-null";
    return { kind, subject };
  }
  if (property === "discriminator") {
    const [before = [], after = []] = [base, revision].map((place) => discriminatorValues(place?.value));
    return { kind: kindOfRelation(relation), subject: { ...subject, keyword: property }, values: { before, after } };
  }
  if (property === "enum") return enumChange(subject, base?.value, revision?.value);
  if (property !== "required") return undefined;
  const [before, after] = [namesOf(base?.value), namesOf(revision?.value)];
  const added = after.filter((name) => !before.includes(name));
  const kind: ChangeKind = added.length === 0 ? "optional" : newKeys.length > 0 ? "added-required" : "required";
  const names = added.length > 0 ? added : before.filter((name) => !after.includes(name));
  return { kind, subject: within(subject, ...names) };
}

function enumChange(owner: ChangeSubject, base: unknown, revision: unknown): Change {
  const [before, after] = [base, revision].map((values) => (Array.isArray(values) ? values.map(shownValue) : []));
  const subject = { ...owner, keyword: "enum" };
  const values = { before: before ?? [], after: after ?? [] };
  if (base === undefined || revision === undefined) {
    return { kind: base === undefined ? "narrowed" : "widened", subject, values };
  }
  const added = values.after.filter((value) => !values.before.includes(value));
  const removed = values.before.filter((value) => !values.after.includes(value));
  return { kind: orderOf(added, removed), subject, values };
}

function renamed({ typeName, path, base, revision }: ReportedChange, subject: ChangeSubject): Change {
  const values = { before: [String(base?.value)], after: [String(revision?.value)] };
  const names = values.before;
  if (typeName === "MediaType") return { kind: "renamed", subject: { type: "media type", names, of: subject }, values };
  const isComponent = typeName === "Schema" && componentSchema.test(path);
  if (typeName === "Header" || isComponent) {
    return { kind: "renamed", subject: { ...subject, names, ...(isComponent ? { type: "component" } : {}) }, values };
  }
  if (typeName === "Schema") {
    // The subject has its new name, which ends in the new key.
    const [nameAfter = ""] = subject.names;
    const nameBefore = nameAfter.endsWith(values.after.join())
      ? nameAfter.slice(0, -values.after.join().length) + names.join()
      : names.join();
    return { kind: "renamed", subject: { ...subject, names: [nameBefore] }, values };
  }
  return { kind: "renamed", subject: { type: "part", names, of: subject }, values };
}

function orderOf(added: readonly string[], removed: readonly string[]): ChangeKind {
  if (added.length > 0 && removed.length > 0) return "changed";
  return added.length > 0 ? "widened" : "narrowed";
}

function valuesOf({ base, revision, property }: ReportedChange): ChangedValues {
  const [before, after] = [base, revision].map((place): readonly string[] => {
    const value = place?.value;
    if (value === undefined) return [];
    return property === "tags" && Array.isArray(value) ? value.map(shownValue) : [shownValue(value)];
  });
  return { before: before ?? [], after: after ?? [] };
}

function isNamed({ type }: ChangeSubject): boolean {
  return type === "schema" || type === "property" || type === "parameter";
}

function shownValue(value: unknown): string {
  return typeof value === "string" ? value : canonicalJson(value);
}

function namesOf(required: unknown): string[] {
  return Array.isArray(required) ? required.map(String) : [];
}

function asObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

function lastKey(path: string): string {
  return pointerSegments(path).at(-1) ?? "";
}
