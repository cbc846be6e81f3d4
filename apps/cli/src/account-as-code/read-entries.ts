import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from "yaml";
import { isObject } from "../output/json-path.ts";
import { listed } from "../output/listed.ts";
import { isBlank, nameOf } from "./account.ts";
import { fileOf } from "./files.ts";
import type { PlainField } from "./plain-fields.ts";
import type { Entry, ResourceRule } from "./resource.ts";

/** The contents of a file: its records, or its errors, each with its line. */
export interface FileContents {
  readonly entries: readonly Entry[];
  readonly errors: readonly string[];
}

/** A field that a file can have. */
type KnownField = Pick<PlainField, "type" | "isList"> & Partial<Pick<PlainField, "required">>;

/** Reads the records in the text of a file, and checks their fields, types and names. */
export function readEntries(rule: ResourceRule, plain: readonly PlainField[], text: string): FileContents {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (node: Node | null | undefined) => lines.linePos(node?.range?.[0] ?? 0).line;
  const errors = new Set<string>();
  const fail = (line: number, problem: string) => errors.add(`${fileOf(rule)}:${line}: ${problem}`);
  for (const { message, linePos } of document.errors) fail(linePos?.[0].line ?? 1, firstLine(message));
  if (errors.size > 0) return { entries: [], errors: [...errors] };
  const root = document.contents;
  const isSingle = rule.key.length === 0;
  const nodes: unknown = isSingle ? [root] : isSeq(root) ? root.items : isEmpty(root) ? [] : undefined;
  if (!Array.isArray(nodes)) {
    return { entries: [], errors: [`${fileOf(rule)}:${lineOf(root)}: must be a list of records, each after "- ".`] };
  }
  const known = knownFields(rule, plain);
  const seen = new Map<string, number>();
  const entries: Entry[] = [];
  for (const node of nodes) {
    if (!isMap(node)) {
      if (!isSingle || !isEmpty(node))
        fail(lineOf(isNode(node) ? node : root), "must have fields, such as name: value.");
      continue;
    }
    // Keys of YAML can be anything; those that aren't fields are refused below.
    const value: unknown = node.toJS(document);
    const entry = isObject(value) ? value : {};
    checkFields({ node, entry, known, lineOf, fail });
    checkName({ rule, entry, seen, line: lineOf(node), fail });
    entries.push(rule.lowerCase ? lowered(rule, entry) : entry);
  }
  return { entries, errors: [...errors] };
}

interface Checked {
  readonly node: YAMLMap;
  readonly entry: Entry;
  readonly known: ReadonlyMap<string, KnownField>;
  readonly lineOf: (node: Node | null | undefined) => number;
  readonly fail: (line: number, problem: string) => void;
}

function checkFields({ node, entry, known, lineOf, fail }: Checked): void {
  for (const { key } of node.items) {
    const name = isScalar(key) ? String(key.value) : String(key);
    const line = lineOf(isNode(key) ? key : node);
    const field = known.get(name);
    if (!field) {
      fail(line, `${JSON.stringify(name)} is not a field here. The fields are ${listed([...known.keys()])}.`);
      continue;
    }
    const expected = expectation(field, entry[name]);
    if (expected !== undefined) fail(line, `${name} must be ${expected}.`);
  }
}

interface Naming {
  readonly rule: ResourceRule;
  readonly entry: Entry;
  /** The lines of the names so far. */
  readonly seen: Map<string, number>;
  readonly line: number;
  readonly fail: (line: number, problem: string) => void;
}

function checkName({ rule, entry, seen, line, fail }: Naming): void {
  const missing = rule.key.filter((field) => isBlank(entry[field]));
  if (missing.length > 0) {
    fail(line, `${listed(missing)} is missing.`);
    return;
  }
  const name = nameOf(rule, entry);
  const before = seen.get(name);
  if (before !== undefined && !rule.repeats) fail(line, `${JSON.stringify(name)} is already in line ${before}.`);
  seen.set(name, line);
}

/** Returns the fields that a file of a resource can have, those that name a record first. */
function knownFields(rule: ResourceRule, plain: readonly PlainField[]): ReadonlyMap<string, KnownField> {
  const text: KnownField = { type: "text", isList: false };
  const own = Object.entries(rule.fields ?? {}).map(
    ([name, { type, isList = false }]) => [name, { type, isList }] as const,
  );
  return new Map<string, KnownField>([
    ...(rule.within ? ([[rule.within.field, text]] as const) : []),
    ...plain.map((field) => [field.name, field] as const),
    ...own,
    ...(rule.link ? ([[rule.link.field, { type: "text", isList: true }]] as const) : []),
  ]);
}

/** Returns the kind that a value must have, or undefined if it has it. */
function expectation({ type, isList, required }: KnownField, value: unknown): string | undefined {
  if (required && isBlank(value)) return "set: the server needs it";
  if (value === null) return undefined;
  const one = kinds[type as keyof typeof kinds];
  if (isList) {
    const fits = Array.isArray(value) && value.every((item) => one === undefined || one.fits(item));
    return fits ? undefined : `a list${one ? ` of ${one.many}` : ""}`;
  }
  if (one === undefined || one.fits(value)) return undefined;
  const isUnquoted = type === "text" && (typeof value === "number" || typeof value === "boolean");
  return isUnquoted ? `text: write "${value}", in quotes` : one.one;
}

/** The types that are checked. The server checks the others. */
const kinds = {
  text: { one: "text", many: "texts", fits: (value: unknown) => typeof value === "string" },
  integer: { one: "a whole number", many: "whole numbers", fits: Number.isInteger },
  number: { one: "a number", many: "numbers", fits: (value: unknown) => typeof value === "number" },
  boolean: { one: "true or false", many: "true or false", fits: (value: unknown) => typeof value === "boolean" },
  object: { one: "a record with fields", many: "records with fields", fits: isObject },
} as const;

function lowered({ key }: ResourceRule, entry: Entry): Entry {
  return { ...entry, ...Object.fromEntries(key.map((field) => [field, String(entry[field]).toLowerCase()])) };
}

function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

/** The parser's messages show the line below the first one. */
function firstLine(message: string): string {
  return message.split("\n", 1)[0]?.replace(/ at line \d+, column \d+:$/, ".") ?? message;
}
