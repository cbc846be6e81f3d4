import { code, printable } from "../report/safe-text.ts";
import type { Change, ChangedValues, ChangeKind, ChangeSubject, SubjectType } from "./found-change.ts";

/** Longer values are cut. */
const maxValueLength = 60;
/** Keywords whose values are prose and are not quoted. */
const proseKeywords = new Set(["description", "summary", "title"]);
/** Keywords that read as plain words. */
const plainKeywords = new Set([...proseKeywords, "operationId", "example", "documentation"]);
/** The noun before a name. Other types are shown by name alone. */
const nouns: Partial<Readonly<Record<SubjectType, string>>> = {
  response: "response",
  header: "header",
  "media type": "media type",
  component: "component",
  "security scheme": "security scheme",
  server: "server",
  tag: "tag",
  entry: "entry",
  argument: "argument",
  "type parameter": "type parameter",
};
/** The words for a subject without a name. */
const unnamed: Partial<Readonly<Record<SubjectType, string>>> = {
  operation: "the operation",
  path: "the path",
  document: "the document",
  "request body": "the request body",
  body: "the body",
  credentials: "credentials",
  parameter: "the parameters",
};
/** Says what programs can no longer or can now do with a declaration of a package, by the keyword of the change. */
const declarationClauses: Readonly<Record<string, readonly [narrowed: string, widened: string]>> = {
  readonly: ["is now read-only", "is no longer read-only"],
  value: ["is now only a type", "is now also a value"],
  "type name": ["is no longer a type", "is now also a type"],
  call: ["can no longer be called", "can now be called"],
  new: ["can no longer be created with `new`", "can now be created with `new`"],
  extending: ["can no longer be extended", "can now be extended"],
};
const noValues: ChangedValues = { before: [], after: [] };
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Returns the sentence for a change, in Markdown, with names and values in backticks. */
export function sentenceOf(change: Change): string {
  const text = printable(clauseOf(change).replaceAll(/\s+/g, " "));
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A subject in Markdown: "`Pet.kind`", "query parameter `limit`", "`id` in response `200`". */
export function subjectText({ type, names, in: location, of }: ChangeSubject): string {
  if (type === "body") return of ? `the body of ${subjectText(of)}` : "the body";
  if (type === "result") return of ? `the result of ${subjectText(of)}` : "the result";
  if (names.length === 0) {
    const own = unnamed[type] ?? `the ${type}`;
    return of ? `${own} of ${subjectText(of)}` : own;
  }
  if (type === "schema" && names.join() === "[]") return `an item of ${of ? subjectText(of) : "the body"}`;
  const noun = type === "parameter" ? `${location ?? ""} parameter`.trim() : nouns[type];
  const plural = names.length > 1 ? "s" : "";
  const all = `${noun === undefined ? "" : `${noun}${plural} `}${spokenCodes(names)}`;
  if (of === undefined || isWhole(of)) return all;
  return `${all} ${noun === undefined ? "in" : "of"} ${subjectText(of)}`;
}

/** `a`, `b` and `c`, each as code. */
export function spokenCodes(texts: readonly string[]): string {
  return list.format(texts.map(code));
}

function clauseOf({ kind, subject, values = noValues }: Change): string {
  const { keyword } = subject;
  if (keyword !== undefined) return keywordClause(kind, subject, keyword, values);
  const what = subjectText(subject);
  const is = subject.names.length > 1 ? "are" : "is";
  if (subject.type === "credentials")
    return `credentials change from ${either(values.before)} to ${either(values.after)}`;
  if (subject.type === "body" && subject.of && (kind === "added" || kind === "removed")) {
    return `${subjectText(subject.of)} ${kind === "added" ? "now has" : "no longer has"} a body`;
  }
  switch (kind) {
    case "added":
      return `${what} ${is} new`;
    case "added-required":
      return `${what} ${is} new and required`;
    case "removed":
      return `${what} ${is} removed`;
    case "renamed":
      return `${what} ${renamedWord(subject.type)} ${spokenCodes(values.after)}`;
    case "required":
      return `${what} ${is} now required`;
    case "optional":
      return `${what} ${is} no longer required`;
    case "nullable":
      return `${what} may now be null`;
    case "not-null":
      return `${what} is no longer null`;
    case "deprecated":
      return `${what} ${is} now deprecated`;
    case "undeprecated":
      return `${what} ${is} no longer deprecated`;
    case "documentation":
      return subject.type === "tag" ? `${what} changes` : `the documentation of ${what} changes`;
    case "widened":
    case "narrowed":
    case "changed":
      return `the definition of ${what} changes`;
  }
}

function renamedWord(type: SubjectType): string {
  if (type === "header") return "is now written";
  return type === "media type" ? "is replaced by" : "is now called";
}

function keywordClause(kind: ChangeKind, subject: ChangeSubject, keyword: string, values: ChangedValues): string {
  const owner = subjectText(withoutKeyword(subject));
  if (keyword === "enum") return enumClause(owner, values);
  if (keyword === "discriminator") return discriminatorClause(owner, values);
  if (keyword === "type") return typeClause(owner, values);
  if (keyword === "anyOf") return alternativesClause(kind, owner, values);
  if (keyword === "additionalProperties") return additionalKeysClause(owner, values);
  const [before, after] = [values.before, values.after];
  if (keyword === "nullable") return `${owner} has \`nullable\` in a document of OpenAPI ${after.join()}`;
  const ofDeclaration = isDeclaration(subject) ? declarationClauses[keyword] : undefined;
  if (ofDeclaration) return `${owner} ${kind === "narrowed" ? ofDeclaration[0] : ofDeclaration[1]}`;
  if (keyword === "extends") {
    return `${owner} ${kind === "narrowed" ? "no longer" : "now"} extends ${spokenCodes([...before, ...after])}`;
  }
  if (keyword === "in") return `${owner} is now a ${after.join()} parameter`;
  const place = isWhole(subject) ? "" : ` of ${owner}`;
  if (keyword === "tags") return `the tags${place} change from ${codesOrNone(before)} to ${codesOrNone(after)}`;
  const name = keyword.startsWith("x-") ? code(keyword) : `the ${plainKeywords.has(keyword) ? keyword : code(keyword)}`;
  const shown = (word: string, texts: readonly string[]): string =>
    proseKeywords.has(keyword) || keyword === "example" ? "" : ` ${word} ${spokenCodes(texts.map(shortened))}`;
  if (before.join() === after.join()) return `${name}${place} changes`;
  if (before.length === 0) return `${name}${place} is set${shown("to", after)}`;
  if (after.length === 0) return `${name}${place} is removed`;
  return `${name}${place} changes${shown("from", before)}${shown("to", after)}`;
}

function enumClause(owner: string, { before, after }: ChangedValues): string {
  if (before.length === 0) return `${owner} is now limited to ${spokenCodes(after)}`;
  if (after.length === 0) return `${owner} is no longer limited to ${spokenCodes(before)}`;
  const added = after.filter((value) => !before.includes(value));
  const removed = before.filter((value) => !after.includes(value));
  const parts = [
    ...(added.length > 0 ? [`has the new ${valuesText(added)}`] : []),
    ...(removed.length > 0 ? [`no longer has ${spokenCodes(removed)}`] : []),
  ];
  return `${owner} ${parts.join(" and ")}`;
}

function discriminatorClause(owner: string, { before, after }: ChangedValues): string {
  const added = after.filter((value) => !before.includes(value));
  const removed = before.filter((value) => !after.includes(value));
  if (added.length === 0 && removed.length === 0) return `the discriminator of ${owner} changes`;
  if (removed.length === 0) return `the discriminator of ${owner} has the new ${valuesText(added)}`;
  if (added.length === 0) return `the discriminator of ${owner} no longer has the ${valuesText(removed)}`;
  return `the discriminator of ${owner} changes from ${spokenCodes(before)} to ${spokenCodes(after)}`;
}

function valuesText(values: readonly string[]): string {
  return `value${values.length > 1 ? "s" : ""} ${spokenCodes(values)}`;
}

/** An empty list stands for any type. */
function typeClause(owner: string, { before, after }: ChangedValues): string {
  if (before.length === 0 && after.length === 0) return `the type of ${owner} changes`;
  return `the type of ${owner} changes from ${types(before)} to ${types(after)}`;
}

function alternativesClause(kind: ChangeKind, owner: string, { before, after }: ChangedValues): string {
  return kind === "narrowed"
    ? `${owner} is no longer ${spokenTypes(before)}`
    : `${owner} may now also be ${spokenTypes(after)}`;
}

function additionalKeysClause(owner: string, { before, after }: ChangedValues): string {
  const [from, to] = [before.join(" | "), after.join(" | ")];
  if (to === "") return `${owner} no longer declares additional keys`;
  if (to === "never") return `${owner} no longer allows additional keys`;
  if (to === "unknown") return `${owner} now allows ${from === "" || from === "never" ? "" : "any "}additional keys`;
  if (from === "never") return `${owner} now allows additional keys of type ${code(to)}`;
  if (from === "" || from === "unknown") return `${owner} limits additional keys to type ${code(to)}`;
  return from === to
    ? `the additional keys of ${owner} change`
    : `the type of the additional keys of ${owner} changes from ${code(from)} to ${code(to)}`;
}

/** Whether a subject belongs to a package's public types. */
function isDeclaration({ type }: ChangeSubject): boolean {
  return ["export", "member", "argument", "result"].includes(type);
}

/** Whether a sentence about a keyword leaves the subject out. */
function isWhole({ type, names }: ChangeSubject): boolean {
  return names.length === 0 && (type === "operation" || type === "path" || type === "document");
}

function withoutKeyword({ keyword: _, ...subject }: ChangeSubject): ChangeSubject {
  return subject;
}

function types(all: readonly string[]): string {
  return all.length > 0 ? code(all.join(" | ")) : "any type";
}

function spokenTypes(all: readonly string[]): string {
  return list.format(all.map((type) => (type === "null" ? type : code(type))));
}

function either(all: readonly string[]): string {
  return code(all.join(" or "));
}

function codesOrNone(all: readonly string[]): string {
  return all.length === 0 ? "none" : spokenCodes(all);
}

function shortened(text: string): string {
  return text.length > maxValueLength ? `${text.slice(0, maxValueLength)}…` : text;
}
