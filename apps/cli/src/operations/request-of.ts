import { usageError } from "../command-error.ts";
import type { ApiRequest } from "../connection.ts";
import type { Context } from "../context.ts";
import { at, isObject } from "../output/json-path.ts";
import { listed } from "../output/listed.ts";
import { positiveInteger } from "../positive-integer.ts";
import type { ArgumentEntry, CommandEntry } from "./command-table.ts";
import { fieldsOf, type TypedFlags } from "./flag-values.ts";
import { formOf } from "./form-of.ts";
import { filesIn, GivenFile } from "./given-file.ts";
import { readData } from "./read-data.ts";
import { readValue } from "./read-value.ts";

/**
 * Builds the request for a command line.
 *
 * @throws {CommandError} if a value is wrong, or if a required one is missing.
 */
export async function requestOf(
  context: Context,
  entry: CommandEntry,
  typed: TypedFlags,
  values: readonly string[],
): Promise<ApiRequest> {
  const { api, method, path } = entry;
  const query = { ...fieldsOf(entry, "query", typed), ...argumentFields(entry, "query", values) };
  const body = await bodyOf(context, entry, typed, argumentFields(entry, "body", values));
  checkRequired(entry, query, body);
  return {
    api,
    method,
    path,
    places: argumentFields(entry, "path", values),
    query,
    ...(body !== undefined && { body: await encoded(context, entry, body) }),
    labels: labelsOf(entry),
  };
}

/** Maps the arguments that the client's errors name to those of the command line. */
function labelsOf({ arguments: places, flags, body }: CommandEntry): Readonly<Record<string, string>> {
  const prefixes = {
    path: "params.path.",
    query: "params.query.",
    body: body?.wrapper ? `body.${body.wrapper}.` : "body.",
  };
  return Object.fromEntries([
    ...flags.map(({ name, field, place }) => [prefixes[place] + field.replace(/\[\]$/, ""), `--${name}`]),
    ...places.map(({ name, parameter, place }) => [prefixes[place] + parameter, `<${name}>`]),
  ]);
}

/** Returns the values of the arguments that belong to a place, by their names on the wire. */
function argumentFields(entry: CommandEntry, place: ArgumentEntry["place"], texts: readonly string[]) {
  const entries = entry.arguments.map((argument, index) => ({ ...argument, text: texts[index] ?? "" }));
  const values = entries
    .filter((argument) => argument.place === place)
    .map(({ name, parameter, type, values: known, text }) => {
      const label = `<${name}>`;
      // IDs start at 1. The client refuses a string that would change the path.
      const isId = type === "integer" && (place === "path" || /(?:^|_)id$/.test(parameter));
      const value = isId ? positiveInteger(label, text) : readValue({ name: label, type, values: known, text });
      return [parameter, value] as const;
    });
  return Object.fromEntries(values);
}

/** Returns the body: `--data`, overridden by flags and arguments. Undefined if there is no body. */
async function bodyOf(
  context: Context,
  { body, ...entry }: CommandEntry,
  typed: TypedFlags,
  given: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  if (!body) return undefined;
  const fields = { ...fieldsOf(entry, "body", typed), ...given };
  const data = await dataOf(context, { body, ...entry }, typed.data);
  if (Object.keys(fields).length === 0) return data ?? (body.required && body.isObject ? {} : undefined);
  if (data !== undefined && !isObject(data)) {
    throw usageError("--data must be a JSON object to be combined with options for its fields.");
  }
  const { wrapper } = body;
  return wrapper === undefined
    ? { ...data, ...fields }
    : { ...data, [wrapper]: { ...Object(data?.[wrapper]), ...fields } };
}

/** Reads `--data`, and replaces the files in it. */
async function dataOf(context: Context, { flags, body }: CommandEntry, given: unknown): Promise<unknown> {
  if (given === undefined) return undefined;
  const data = await readData(context, String(given));
  const inner = at(data, body?.wrapper ?? "");
  if (!isObject(data) || !isObject(inner)) return data;
  const files = flags.filter(({ field, place, type }) => place === "body" && type === "file" && field in inner);
  const opened = Object.fromEntries(files.map(({ field }) => [field, filesIn(inner[field], field)]));
  return body?.wrapper === undefined ? { ...data, ...opened } : { ...data, [body.wrapper]: { ...inner, ...opened } };
}

function checkRequired(entry: CommandEntry, query: Readonly<Record<string, unknown>>, body: unknown): void {
  const inner = at(body, entry.body?.wrapper ?? "");
  const given = { query, body: isObject(inner) ? inner : {} };
  const missing = entry.flags.filter(({ required, field, place }) => required && given[place][field] === undefined);
  if (missing.length === 0) return;
  const names = listed(missing.map(({ name }) => `--${name}`));
  const hasData = missing.some(({ place }) => place === "body");
  const advice = `${missing.length === 1 ? "Pass it as an option" : "Pass them as options"} or in --data.`;
  throw usageError(`Missing: ${names}.`, hasData ? advice : `For example: ${entry.example}`);
}

/** Returns a form if the body has a file, and otherwise the body itself. */
async function encoded(context: Context, { body }: CommandEntry, value: unknown): Promise<unknown> {
  if (body?.media !== "form" && !hasFile(value)) return value;
  return formOf(context, Object(value));
}

function hasFile(value: unknown): boolean {
  if (value instanceof GivenFile) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasFile);
}
