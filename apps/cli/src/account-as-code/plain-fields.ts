import type { CommandEntry, CommandTable, FlagEntry, ValueType } from "../operations/command-table.ts";
import type { ResourceRule } from "./resource.ts";

/** A field of a record that the server reads and shows under one name. */
export interface PlainField {
  readonly name: string;
  readonly type: ValueType;
  readonly isList: boolean;
  /** Whether each update must send it. */
  readonly required: boolean;
}

/** Returns the fields that an update can send, and those that name a record. */
export function plainFields(table: CommandTable, rule: ResourceRule): readonly PlainField[] {
  const { name, key, wrapper, leftOut = [], fields = {} } = rule;
  const sent = Object.values(fields).map((own) => own.sent);
  const updated = bodyFields(commandEntry(table, name, "update"), wrapper);
  const created = key.length === 0 ? [] : bodyFields(commandEntry(table, name, "create"), wrapper);
  const naming = key.flatMap((one) => created.find((field) => field.name === one) ?? []);
  const required = new Set(updated.filter((field) => field.required).map((field) => field.name));
  const all = new Map([...naming, ...created.filter(isIn(updated)), ...updated].map((field) => [field.name, field]));
  return [...all.values()]
    .filter((field) => !leftOut.includes(field.name) && !sent.includes(field.name) && field.type !== "file")
    .map((field) => ({ ...field, required: required.has(field.name) }));
}

/** Returns the command of a resource, such as `labels list`. */
export function commandEntry(table: CommandTable, resource: string, verb: string): CommandEntry {
  const entry = table.commands(resource).find(({ words }) => words.length === 2 && words[1] === verb);
  if (!entry) throw new Error(`There is no command ${resource} ${verb}.`);
  return entry;
}

function isIn(fields: readonly PlainField[]): (field: PlainField) => boolean {
  const names = new Set(fields.map(({ name }) => name));
  return ({ name }) => names.has(name);
}

function bodyFields({ flags }: CommandEntry, wrapper: string | undefined): readonly PlainField[] {
  const body = flags.filter(({ place }) => place === "body");
  if (wrapper === undefined) return body.map(plain);
  const { fields = {} } = body.find(({ field }) => field === wrapper) ?? {};
  return Object.entries(fields).map(([name, type]) => ({ name, type, isList: false, required: false }));
}

function plain({ field, type, isList, required }: FlagEntry): PlainField {
  return { name: field, type, isList, required };
}
