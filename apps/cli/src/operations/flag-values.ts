import type { CommandEntry, FlagEntry, ValueType } from "./command-table.ts";
import { dottedField } from "./dotted-flags.ts";
import { fileOf } from "./given-file.ts";
import { readValue } from "./read-value.ts";

/** The flags as Stricli parsed them, by name. */
export type TypedFlags = Readonly<Record<string, unknown>>;

/**
 * Returns the query parameters or body fields that flags set, by their names on the wire.
 *
 * @throws {CommandError} if a value does not fit its flag.
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
  // A list can also be one JSON array.
  return flag.type === "json" ? values.flat() : values;
}

/** Reads an object flag: the whole object as JSON, or one dotted field. */
function objectPart(flag: FlagEntry, text: string): unknown {
  const part = dottedField(text, flag);
  if (!part) return readValue({ ...flag, name: `--${flag.name}`, text });
  const key = wireName(flag, part.field);
  const type: ValueType = flag.fields && Object.hasOwn(flag.fields, key) ? (flag.fields[key] ?? "text") : "text";
  return { [key]: readValue({ name: part.name, type, text: part.text }) };
}

/** Documented fields can be typed in kebab case. Other fields are the user's own and stay unchanged. */
function wireName({ fields = {} }: FlagEntry, field: string): string {
  const snake = field.replaceAll("-", "_");
  return !Object.hasOwn(fields, field) && Object.hasOwn(fields, snake) ? snake : field;
}
