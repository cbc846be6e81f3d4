import type { Exchange } from "@wootkit/openapi/exchange";
import type { ArgumentEntry, CommandEntry, FlagEntry, ValueType } from "../src/operations/command-table.ts";
import { at, isObject } from "../src/output/json-path.ts";

/** A command line for a recorded request. */
export interface CommandLine {
  readonly inputs: readonly string[];
  readonly stdin?: string;
  /** The names of files that must exist. */
  readonly files: readonly string[];
}

/**
 * Returns the command line that sends a recorded request, or undefined if the command's arguments and flags can't
 * express it.
 */
export function ownCommandLine({ request }: Exchange, entry: CommandEntry): CommandLine | undefined {
  const fromBody = entry.arguments.filter(({ place }) => place === "body");
  const fromQuery = entry.arguments.filter(({ place }) => place === "query");
  const values = entry.arguments.map(({ parameter, place, type }) => {
    if (place === "path") return argument(type, request.params[parameter]);
    const given = place === "body" ? at(request.body, parameter) : request.query?.[parameter];
    return typeof given === (type === "integer" ? "number" : "string") ? argument(type, given) : undefined;
  });
  const query = queryFlags(entry, without(request.query ?? {}, fromQuery));
  const body = bodyFlags(entry, isObject(request.body) ? without(request.body, fromBody) : request.body);
  if (!query || !body || values.includes(undefined) || request.headers) return undefined;
  const fields = { ...request.query, ...body.fields };
  if (entry.flags.some(({ required, field }) => required && fields[field] === undefined)) return undefined;
  const files = Object.values(fields)
    .flat()
    .flatMap((value) => (value instanceof RecordedFile ? [value.name] : []));
  const inputs = [...entry.words, ...query, ...body.inputs, ...(hasYes(entry) ? ["--yes"] : [])];
  return { inputs: [...inputs, ...values.map(String)], files };
}

/** Returns the same request as a `wootkit api` command line, or undefined for a body that it can't send. */
export function rawCommandLine({ request }: Exchange): CommandLine | undefined {
  const { method, path, params, query = {}, headers = {}, body } = request;
  if (method === "HEAD" || (isObject(body) && ("raw" in body || "multipart" in body))) return undefined;
  const filled = path.replace(/\{(\w+)\}/g, (_, name) =>
    name === "account_id" && path.startsWith("/api/") ? "{account_id}" : encodeURIComponent(`${params[name]}`),
  );
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) => [value].flat().map((one): [string, string] => [key, String(one)])),
  );
  const sent = Object.entries(headers).filter(([name]) => !/content-type|token|authorization/.test(name));
  return {
    inputs: [
      ...["api", method, search.size > 0 ? `${filled}?${search}` : filled],
      ...sent.flatMap(([name, value]) => ["-H", `${name}: ${value}`]),
      ...(body === undefined ? [] : ["--input", "-"]),
    ],
    ...(body !== undefined && { stdin: JSON.stringify(body) }),
    files: [],
  };
}

function without(fields: Readonly<Record<string, unknown>>, given: readonly ArgumentEntry[]) {
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => !given.some(({ parameter }) => parameter === name)),
  );
}

function hasYes({ kind, confirm }: CommandEntry): boolean {
  return kind === "delete" || confirm !== undefined;
}

function argument(type: ValueType, value: unknown): string | undefined {
  const text = String(value);
  if (type !== "integer") return /^[^-./][^/]*$/.test(text) ? text : undefined;
  return /^[1-9]\d{0,14}$/.test(text) ? text : undefined;
}

function queryFlags(entry: CommandEntry, query: Readonly<Record<string, unknown>>): readonly string[] | undefined {
  const parts = Object.entries(query).map(([field, value]) => flagInputs(entry, "query", field, value));
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

/** Returns the body as flags, and the rest as `--data`. Undefined for a body that commands never send. */
function bodyFlags(entry: CommandEntry, body: unknown) {
  if (body === undefined) return entry.body?.required ? undefined : { inputs: [], fields: {} };
  if (!entry.body) return undefined;
  if (!isObject(body)) return { inputs: ["--data", JSON.stringify(body)], fields: {} };
  if ("raw" in body || (isObject(body.multipart) && !/"<file /.test(JSON.stringify(body.multipart)))) return undefined;
  // The command sends a form, also without a file.
  if (entry.body.media === "form" && !isObject(body.multipart)) return undefined;
  const all = isObject(body.multipart) ? formFields(body.multipart) : body;
  const { wrapper = "" } = entry.body;
  const fields = at(all, wrapper);
  if (!isObject(fields) || (wrapper && Object.keys(all).length > 1)) {
    return entry.body.wrapper && !body.multipart ? { inputs: ["--data", JSON.stringify(all)], fields: {} } : undefined;
  }
  // The command rejects a path as a string, so `wootkit api` sends it.
  const files = entry.flags.filter(({ place, type }) => place === "body" && type === "file");
  if (files.some(({ field }) => [fields[field]].flat().some((value) => /\.\w+$/.test(`${value}`)))) return undefined;
  const rest: Record<string, unknown> = {};
  const inputs = Object.entries(fields).flatMap(([field, value]) => {
    const flags = flagInputs(entry, "body", field, value);
    if (!flags) rest[field] = value;
    return flags ?? [];
  });
  if (
    Object.values(rest)
      .flat()
      .some((value) => value instanceof RecordedFile)
  )
    return undefined;
  const data =
    Object.keys(rest).length > 0 || inputs.length === 0
      ? ["--data", JSON.stringify(wrapper ? { [wrapper]: rest } : rest)]
      : [];
  return { inputs: [...data, ...inputs], fields };
}

/** Turns a recorded form back into an object: `a[b]`, `c[]`, and files by name. */
function formFields(form: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(form)) {
    const [, name = "", inner] = /^([^[]+)(?:\[(.*)\])?$/.exec(key) ?? [];
    const given = Array.isArray(value) ? value.map(fileName) : fileName(value);
    if (inner === undefined) fields[name] = given;
    else if (inner === "") fields[name] = [given].flat();
    else fields[name] = { ...Object(fields[name]), [inner]: given };
  }
  return fields;
}

/** A file in a recorded form. */
class RecordedFile {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

function fileName(value: unknown): unknown {
  const [, name] = /^<file (\S+) \S+>$/.exec(String(value)) ?? [];
  return name === undefined ? value : new RecordedFile(name);
}

function flagInputs(
  entry: CommandEntry,
  place: FlagEntry["place"],
  field: string,
  value: unknown,
): readonly string[] | undefined {
  const flag = entry.flags.find((one) => one.place === place && one.field === field);
  if (!flag || value === null || value === undefined) return undefined;
  if (flag.isList) {
    const items = Array.isArray(value) ? value.map((item) => textOf(flag, item)) : [undefined];
    if (items.length === 0 || items.includes(undefined)) return undefined;
    return items.flatMap((item) => [`--${flag.name}`, `${item}`]);
  }
  if (flag.type === "object" && isObject(value)) return objectInputs(flag, value);
  const text = textOf(flag, value);
  if (text === undefined) return undefined;
  return flag.type === "boolean" ? [`--${flag.name}=${text}`] : [`--${flag.name}`, text];
}

/** Returns dotted flags if all fields are strings, and otherwise JSON. */
function objectInputs({ name, fields = {} }: FlagEntry, value: Readonly<Record<string, unknown>>): readonly string[] {
  const entries = Object.entries(value);
  const isFlat = entries.every(
    ([key, inner]) => typeof inner === "string" && inner !== "" && /^\w+$/.test(key) && !(key in fields),
  );
  if (!isFlat || entries.length === 0) return [`--${name}`, JSON.stringify(value)];
  return entries.flatMap(([key, inner]) => [`--${name}.${key}`, String(inner)]);
}

/** Returns the string for a value of a flag, or undefined if the flag can't express it. */
function textOf({ type, values, place }: FlagEntry, value: unknown): string | undefined {
  if (type === "file") return value instanceof RecordedFile ? value.name : undefined;
  if (type === "object") return undefined;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  // A query has only strings.
  const isOf = (name: string) => typeof value === name || place === "query";
  if (text.startsWith("-")) return undefined;
  if (type === "integer") return isOf("number") && /^\d{1,15}$/.test(text) ? text : undefined;
  if (type === "number") return isOf("number") && /^\d+(?:\.\d+)?$/.test(text) ? text : undefined;
  if (type === "boolean") return isOf("boolean") && /^(?:true|false)$/.test(text) ? text : undefined;
  if (type === "json") return JSON.stringify(value);
  if (type === "json-or-text") return typeof value === "string" && isJson(value) ? JSON.stringify(value) : text;
  return isOf("string") && (values?.includes(text) ?? true) ? text : undefined;
}

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}
