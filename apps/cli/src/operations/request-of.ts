import { usageError } from "../command-error.ts";
import type { ApiRequest } from "../connection.ts";
import type { Context } from "../context.ts";
import { at, isObject } from "../output/json-path.ts";
import { positiveInteger } from "../positive-integer.ts";
import type { CommandEntry } from "./command-table.ts";
import { fieldsOf, GivenFile, type TypedFlags } from "./flag-values.ts";
import { formOf } from "./form-of.ts";
import { readData } from "./read-data.ts";

/**
 * The request that a command line asks for.
 *
 * @throws {CommandError} when a value is wrong, or a required one is missing.
 */
export async function requestOf(
  context: Context,
  entry: CommandEntry,
  typed: TypedFlags,
  values: readonly string[],
): Promise<ApiRequest> {
  const { api, method, path } = entry;
  const places = entry.arguments.map(({ name, parameter, type }, index) => {
    const text = values[index] ?? "";
    return [parameter, type === "integer" ? positiveInteger(`<${name}>`, text) : text] as const;
  });
  const query = fieldsOf(entry, "query", typed);
  const body = await bodyOf(context, entry, typed);
  checkRequired(entry, query, body);
  return {
    api,
    method,
    path,
    places: Object.fromEntries(places),
    query,
    ...(body !== undefined && { body: await encoded(context, entry, body) }),
  };
}

/** `--data` with the flags over it; undefined where neither is given. */
async function bodyOf(context: Context, { body, ...entry }: CommandEntry, typed: TypedFlags): Promise<unknown> {
  if (!body) return undefined;
  const fields = fieldsOf(entry, "body", typed);
  const data = typed.data === undefined ? undefined : await readData(context, String(typed.data));
  if (Object.keys(fields).length === 0) return data ?? (body.required && body.isObject ? {} : undefined);
  if (data !== undefined && !isObject(data)) {
    throw usageError("--data must be a JSON object, as there are options for its fields.");
  }
  const { wrapper } = body;
  return wrapper === undefined
    ? { ...data, ...fields }
    : { ...data, [wrapper]: { ...Object(data?.[wrapper]), ...fields } };
}

function checkRequired(entry: CommandEntry, query: Readonly<Record<string, unknown>>, body: unknown): void {
  const inner = at(body, entry.body?.wrapper ?? "");
  const given = { query, body: isObject(inner) ? inner : {} };
  const missing = entry.flags.filter(({ required, field, place }) => required && given[place][field] === undefined);
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => `--${name}`).join(", ");
  const hasData = missing.some(({ place }) => place === "body");
  throw usageError(
    `Missing: ${names}.`,
    hasData ? "Give it as an option, or in --data." : `For example: ${entry.example}`,
  );
}

/** The body as JSON, or as a form where a file is in it. */
async function encoded(context: Context, { body }: CommandEntry, value: unknown): Promise<unknown> {
  return body?.media === "form" || hasFile(value) ? formOf(context, Object(value)) : value;
}

function hasFile(value: unknown): boolean {
  if (value instanceof GivenFile) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasFile);
}
