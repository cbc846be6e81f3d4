import { apiOf, type Method } from "@wootkit/openapi/document";
import { usageError } from "../../command-error.ts";
import { connect } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { notOneOf } from "../../operations/not-one-of.ts";
import { readBytes, standardInput } from "../../operations/read-data.ts";
import { jsonOf } from "../../operations/read-value.ts";
import { layoutOfItems } from "../../output/columns.ts";
import { jsonOutput } from "../../output/json.ts";
import { at, isObject } from "../../output/json-path.ts";
import { outputKindOf } from "../../output/output-flags.ts";
import { printList, printObject } from "../../output/print.ts";
import { visibleText } from "../../output/visible-text.ts";
import type { ApiFlags } from "../api.ts";
import { type Field, nestedFields } from "./nested-fields.ts";

const methods: readonly string[] = ["GET", "POST", "PUT", "PATCH", "DELETE"] satisfies readonly Method[];

/** Sends a request, and prints the body of the response unchanged. */
export async function sendRequest(this: Context, flags: ApiFlags, typed: string, target: string): Promise<void> {
  const method = methodOf(typed);
  const { path, query } = splitQuery(target);
  const fields = nestedFields(await givenFields(this, flags));
  const hasFields = Object.keys(fields).length > 0;
  const input = flags.input === undefined ? undefined : await inputOf(this, flags.input);
  const inQuery = input !== undefined || method === "GET" || method === "DELETE";
  const body = inQuery ? input : hasFields ? fields : undefined;
  const connection = await connect(this, flags, apiOf(path), { dryRun: "all" });
  const bytes = await connection.send({
    api: apiOf(path),
    method,
    path,
    places: {},
    query: inQuery ? { ...query, ...fields } : query,
    headers: Object.fromEntries((flags.header ?? []).map(headerOf)),
    ...(body !== undefined && { body }),
  });
  if (bytes.length > 0) await print(this, flags, bytes);
}

/** Prints the response unchanged, unless an option selects a format. */
async function print(context: Context, flags: ApiFlags, bytes: Uint8Array): Promise<void> {
  const kind = outputKindOf(flags);
  if (kind === "table" && flags.format === undefined && flags.columns === undefined) {
    await context.process.stdout.write(shown(bytes, context.isTTY));
    return;
  }
  const body = jsonOf("The response", new TextDecoder().decode(bytes));
  const items = listIn(body);
  if (items) {
    const layout = layoutOfItems(items, context.now());
    return printList(context, flags, { items, layout, bytes, empty: "The list is empty." });
  }
  await printObject(context, flags, { object: isObject(body) ? body : { value: body }, bytes });
}

/** Returns the list in a response, at any of the places where Chatwoot has lists. */
function listIn(body: unknown): readonly unknown[] | undefined {
  return ["", "payload", "data", "data.payload"].map((path) => at(body, path)).find(Array.isArray);
}

/**
 * Returns the bytes for a pipe. For a terminal, control characters are escaped in JSON, and made visible in other text.
 */
function shown(bytes: Uint8Array, isTTY: boolean): string | Uint8Array {
  if (!isTTY) return bytes;
  const text = new TextDecoder().decode(bytes);
  return /^\s*[[{"]/.test(text)
    ? jsonOutput(bytes, true)
    : `${text.trimEnd().split("\n").map(visibleText).join("\n")}\n`;
}

function methodOf(text: string): Method {
  const method = text.toUpperCase();
  // `methods` contains only values of the type `Method`.
  if (methods.includes(method)) return method as Method;
  throw notOneOf("<method>", text, methods);
}

function splitQuery(target: string): { readonly path: string; readonly query: Record<string, unknown> } {
  const [path = "", search = ""] = target.split(/\?(.*)/s);
  if (!path.startsWith("/")) {
    throw usageError(`<path> must start with /, such as /api/v1/profile, got ${JSON.stringify(target)}.`);
  }
  const parameters = new URLSearchParams(search);
  const entries = [...new Set(parameters.keys())].map((name) => {
    const values = parameters.getAll(name);
    return [name, values.length > 1 ? values : values[0]] as const;
  });
  return { path, query: Object.fromEntries(entries) };
}

async function givenFields(
  context: Context,
  { "raw-field": texts = [], field = [] }: ApiFlags,
): Promise<readonly Field[]> {
  const typed = await Promise.all(
    field.map(async (text): Promise<Field> => {
      const { key, value } = keyAndText("-F", text);
      return { key, value: await typedValue(context, value) };
    }),
  );
  return [...texts.map((text) => keyAndText("-f", text)), ...typed];
}

function keyAndText(flag: string, text: string): { readonly key: string; readonly value: string } {
  const [, key, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (key !== undefined && value !== undefined) return { key, value };
  throw usageError(`${flag} must be key=value, got ${JSON.stringify(text)}.`);
}

async function typedValue(context: Context, text: string): Promise<unknown> {
  if (text === "@-") return standardInput(context);
  if (text.startsWith("@")) return new TextDecoder().decode(await readBytes(context, text.slice(1)));
  return /^(?:true|false|null|-?\d+)$/.test(text) ? JSON.parse(text) : text;
}

async function inputOf(context: Context, file: string): Promise<unknown> {
  const text = file === "-" ? await standardInput(context) : new TextDecoder().decode(await readBytes(context, file));
  return jsonOf(file === "-" ? "Standard input" : file, text);
}

function headerOf(text: string): readonly [string, string] {
  const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  throw usageError(`-H must be "name: value", got ${JSON.stringify(text)}.`);
}
