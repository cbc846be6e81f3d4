import { canonicalJson, isJsonObject, type JsonObject } from "../spec/json.ts";
import { typesOf } from "../spec/schema-variants.ts";
import { code } from "./code-span.ts";
import { printable } from "./printable.ts";
import type { ReportedChange } from "./redocly-report.ts";
import { type Subject, subjectText } from "./subject.ts";

/** A value as it stands in a sentence; long ones are cut. */
const MAX_VALUE_LENGTH = 60;
const PROSE = new Set(["description", "summary", "title"]);
const COMPONENT = /^#\/components\/schemas\/[^/]+$/;

/** One sentence, in Markdown, that says what changed. `owner` is the schema or part that the changed node belongs to. */
export function sentenceOf(change: ReportedChange, subject: Subject): string {
  return asSentence(schemaSentence(change, subject) ?? nodeSentence(change, subject) ?? fallback(change, subject));
}

/** Begins with a capital and ends in a full stop. */
export function asSentence(text: string): string {
  const shown = printable(text.replaceAll(/\s+/g, " "));
  return `${shown.charAt(0).toUpperCase()}${shown.slice(1)}${/[.!?]$/.test(shown) ? "" : "."}`;
}

/** A list as it is spoken: `a`, `b` and `c`. */
export function spokenList(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

function schemaSentence(change: ReportedChange, subject: Subject): string | undefined {
  const { typeName, property, kind, base, revision } = change;
  const what = subjectText(subject);
  if (typeName === "SchemaProperties") {
    const names = Object.keys(asObject(revision?.value ?? base?.value));
    const list = spokenList(names.map((name) => subjectText(subject, name)));
    return `${list} ${names.length === 1 ? "is" : "are"} ${kind === "added" ? "new" : "removed"}`;
  }
  if (typeName !== "Schema") return undefined;
  if (COMPONENT.test(change.path) && (kind !== "modified" || property === "key")) {
    return `component ${what} is ${kind === "added" ? "new" : kind === "removed" ? "removed" : "renamed"}`;
  }
  if (kind !== "modified") {
    const part = subject.names === "" ? "the schema of " : "";
    return `${part}${what} is ${kind === "added" ? "new" : "removed"}`;
  }
  if (property === "key") return `${what} is the new name of ${code(String(base?.value))}`;
  if (property === "type")
    return typeSentence(what, typesOf({ type: base?.value }), typesOf({ type: revision?.value }));
  if (property === "nullable") return `${what} ${revision?.value === true ? "may now be" : "is no longer"} null`;
  if (property === "enum") return enumSentence(what, base?.value, revision?.value);
  if (property === "required") return requiredSentence(subject, change);
  return undefined;
}

/** Says how the types of a schema changed; no types are any type. */
export function typeSentence(what: string, old: readonly string[], fresh: readonly string[]): string {
  const gained = fresh.filter((type) => !old.includes(type));
  const lost = old.filter((type) => !fresh.includes(type));
  if (old.length > 0 && lost.length === 0 && gained.join() === "null") return `${what} may now be null`;
  if (fresh.length > 0 && gained.length === 0 && lost.join() === "null") return `${what} is no longer null`;
  const shown = (types: readonly string[]): string => (types.length > 0 ? code(types.join(" | ")) : "any type");
  return `the type of ${what} changes from ${shown(old)} to ${shown(fresh)}`;
}

function enumSentence(what: string, before: unknown, after: unknown): string {
  const old = Array.isArray(before) ? before.map(canonicalJson) : [];
  const fresh = Array.isArray(after) ? after.map(canonicalJson) : [];
  if (before === undefined) return `${what} is now limited to ${values(fresh)}`;
  if (after === undefined) return `${what} is no longer limited to ${values(old)}`;
  const gained = fresh.filter((value) => !old.includes(value));
  const lost = old.filter((value) => !fresh.includes(value));
  const parts = [
    gained.length > 0 ? `has the new value${gained.length > 1 ? "s" : ""} ${values(gained)}` : "",
    lost.length > 0 ? `no longer has ${values(lost)}` : "",
  ];
  return `${what} ${spokenList(parts.filter((part) => part !== ""))}`;
}

function requiredSentence(subject: Subject, { base, revision, newKeys = [] }: ReportedChange): string {
  const old = Array.isArray(base?.value) ? base.value.map(String) : [];
  const fresh = Array.isArray(revision?.value) ? revision.value.map(String) : [];
  const gained = fresh.filter((name) => !old.includes(name));
  const sentences: [string[], string][] = [
    [gained.filter((name) => newKeys.includes(name)), "new and required"],
    [gained.filter((name) => !newKeys.includes(name)), "now required"],
    [old.filter((name) => !fresh.includes(name)), "no longer required"],
  ];
  return spokenList(
    sentences.flatMap(([names, state]) => {
      const list = spokenList(names.map((name) => subjectText(subject, name)));
      return names.length === 0 ? [] : [`${list} ${names.length === 1 ? "is" : "are"} ${state}`];
    }),
  );
}

function values(list: readonly string[]): string {
  return spokenList(list.map((value) => code(value.replace(/^"(.*)"$/, "$1"))));
}

function nodeSentence(change: ReportedChange, subject: Subject): string | undefined {
  const { typeName, kind, property, base, revision } = change;
  const what = subjectText(subject);
  if (kind === "modified") {
    if (property === "operationId" && base?.value !== undefined && revision?.value !== undefined) {
      return `the operationId changes from ${shownValue(base.value)} to ${shownValue(revision.value)}`;
    }
    if (property === "tags") return `the tags change from ${listText(base?.value)} to ${listText(revision?.value)}`;
    if (typeName === "Parameter" && property === "in") {
      return `${what.replace(String(revision?.value), String(base?.value))} is now a ${revision?.value} parameter`;
    }
    if (typeName === "Parameter" && property === "name") {
      return `${what.replace(code(String(revision?.value)), code(String(base?.value)))} is now called ${shownValue(revision?.value)}`;
    }
    if (typeName === "Header" && property === "key") {
      return `${what.replace(code(lastKey(change.path)), shownValue(base?.value))} is now written ${shownValue(revision?.value)}`;
    }
    if (typeName === "MediaType" && property === "key") {
      const place = what === "" ? "" : ` of ${what}`;
      return `${shownValue(base?.value)}${place} is now ${shownValue(revision?.value)}`;
    }
    if (property === "deprecated") {
      return `${what || "the operation"} is ${revision?.value === true ? "now" : "no longer"} deprecated`;
    }
    if (property === "required" && what !== "") {
      return `${what} is ${revision?.value === true ? "now" : "no longer"} required`;
    }
    return undefined;
  }
  const state = kind === "added" ? "new" : "removed";
  if (typeName === "ParameterList") return parametersSentence(revision?.value ?? base?.value, state);
  if (typeName === "Parameter") {
    const isRequired = kind === "added" && asObject(revision?.value).required === true;
    return `${what} is ${state}${isRequired ? " and required" : ""}`;
  }
  if (typeName === "Response" || typeName === "RequestBody" || typeName === "Header") return `${what} is ${state}`;
  if (typeName === "HeadersMap") return `the headers of ${what} are ${state}`;
  if (typeName === "Server") return `server ${shownValue(asObject(revision?.value ?? base?.value).url)} is ${state}`;
  if (typeName === "MediaTypesMap") return `${what} ${kind === "added" ? "now has a body" : "has no body any more"}`;
  if (typeName === "MediaType") return `${code(lastKey(change.path))} of ${what || "the component"} is ${state}`;
  return undefined;
}

function parametersSentence(list: unknown, state: string): string | undefined {
  const parameters = Array.isArray(list) ? list.map(asObject) : [];
  if (parameters.some(({ name }) => name === undefined)) return `the parameters are ${state}`;
  const sentences = parameters.map(({ in: place, name, required }) => {
    const isRequired = state === "new" && required === true;
    return `${place} parameter ${code(String(name))} is ${state}${isRequired ? " and required" : ""}`;
  });
  return spokenList(sentences);
}

function fallback(change: ReportedChange, subject: Subject): string {
  const what = subjectText(subject);
  const { kind, property, verdicts, base, revision } = change;
  const place = what === "" ? "" : ` of ${what}`;
  const verdict = verdicts.map(({ message }) => message).join(" ");
  if (what === "" && verdict !== "") return verdict;
  if (kind === "modified" && property !== undefined && property !== "key") {
    const isPlain = PROSE.has(property) || property === "operationId";
    const name = property.startsWith("x-") ? code(property) : `the ${isPlain ? property : code(property)}`;
    if (base?.value === undefined) return `${name}${place} is set${shownAfter(property, " to ", revision?.value)}`;
    if (revision?.value === undefined) return `${name}${place} is removed`;
    return `${name}${place} changes${shownAfter(property, " from ", base.value)}${shownAfter(property, " to ", revision.value)}`;
  }
  if (verdict !== "") return verdict;
  return `${code(lastKey(change.path))}${place} is ${kind === "added" ? "new" : kind === "removed" ? "removed" : "renamed"}`;
}

/** Prose is not repeated in a sentence about it. */
function shownAfter(property: string, word: string, value: unknown): string {
  return PROSE.has(property) ? "" : `${word}${shownValue(value)}`;
}

function shownValue(value: unknown): string {
  const text = typeof value === "string" ? value : canonicalJson(value);
  return code(text.length > MAX_VALUE_LENGTH ? `${text.slice(0, MAX_VALUE_LENGTH)}…` : text);
}

function listText(value: unknown): string {
  const list = Array.isArray(value) ? value : [];
  return list.length === 0 ? "none" : spokenList(list.map(shownValue));
}

function asObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

function lastKey(path: string): string {
  return (path.split("/").at(-1) ?? "").replaceAll("~1", "/").replaceAll("~0", "~");
}
