import type { CommandEntry, FlagEntry, ValueType } from "./command-table.ts";
import { dottedField } from "./dotted-flags.ts";
import { fileOf } from "./given-file.ts";
import { readValue } from "./read-value.ts";

/** What was typed behind each flag, by its name. */
export type TypedFlags = Readonly<Record<string, unknown>>;

/**
 * The fields of the query or of the body that flags give, by their names on the wire.
 *
 * @throws {CommandError} when a text is not a value of its flag.
 */
export function fieldsOf(
  { flags }: Pick<CommandEntry, "flags">,
  place: FlagEntry["place"],
  typed: TypedFlags,
): Record<string, unknown> {
  const given = flags.filter((flag) => flag.place === place && isGiven(typed[flag.name]));
  return Object.fromEntries(given.map((flag) => [flag.field, flagValue(flag, textsOf(typed[flag.name]))]));
}

function isGiven(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function flagValue(flag: FlagEntry, texts: readonly string[]): unknown {
  if (flag.type === "object" && !flag.isList) return Object.assign({}, ...texts.map((text) => objectPart(flag, text)));
  const values = texts.map((text) =>
    flag.type === "file" ? fileOf(text) : readValue({ ...flag, name: `--${flag.name}`, text }),
  );
  if (!flag.isList) return values[0];
  // A list of JSON can come as one JSON array.
  return flag.type === "json" ? values.flat() : values;
}

/** An object that a flag gives: all of it as JSON, or one field with a dot. */
function objectPart(flag: FlagEntry, text: string): unknown {
  const part = dottedField(text, flag);
  if (!part) return readValue({ ...flag, name: `--${flag.name}`, text });
  const key = wireName(flag, part.field);
  const type: ValueType = flag.fields && Object.hasOwn(flag.fields, key) ? (flag.fields[key] ?? "text") : "text";
  return { [key]: readValue({ name: part.name, type, text: part.text }) };
}

/** A described field can be typed in kebab-case; any other is the person's own, and stays as it is. */
function wireName({ fields = {} }: FlagEntry, field: string): string {
  const snake = field.replaceAll("-", "_");
  return !Object.hasOwn(fields, field) && Object.hasOwn(fields, snake) ? snake : field;
}
