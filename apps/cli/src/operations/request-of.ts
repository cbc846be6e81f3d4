import { usageError } from "../command-error.ts";
import type { ApiRequest } from "../connection.ts";
import type { Context } from "../context.ts";
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
  checkRequired(entry, { ...query, ...Object(body) });
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
async function bodyOf(context: Context, entry: CommandEntry, typed: TypedFlags): Promise<unknown> {
  if (!entry.body) return undefined;
  const fields = fieldsOf(entry, "body", typed);
  const data = typed.data === undefined ? undefined : await readData(context, String(typed.data));
  if (Object.keys(fields).length === 0) return data ?? (entry.body.required && entry.body.isObject ? {} : undefined);
  if (data === undefined) return fields;
  if (typeof data === "object" && data !== null && !Array.isArray(data)) return { ...data, ...fields };
  throw usageError("--data must be a JSON object, as there are options for its fields.");
}

function checkRequired(entry: CommandEntry, given: Readonly<Record<string, unknown>>): void {
  const missing = entry.flags.filter(({ required, field }) => required && given[field] === undefined);
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => `--${name}`).join(", ");
  const advice = missing.some(({ place }) => place === "body") ? ["Give it as an option, or in --data."] : [];
  throw usageError(`Missing: ${names}.`, ...advice, ...(advice.length > 0 ? [] : [`For example: ${entry.example}`]));
}

/** The body as JSON, or as a form where a file is in it. */
async function encoded(context: Context, { body }: CommandEntry, value: unknown): Promise<unknown> {
  const fields: Readonly<Record<string, unknown>> = Object(value);
  const hasFile = Object.values(fields).some((field) => [field].flat().some((one) => one instanceof GivenFile));
  return body?.media === "form" || hasFile ? formOf(context, fields) : value;
}
