import { isJsonObject, text } from "../rules/cast.ts";
import { Params } from "../rules/params.ts";
import { type ChatwootVersion, isIn } from "../state/chatwoot-version.ts";
import type { JsonObject } from "../state/json-object.ts";
import type { IncomingRequest } from "./exchange.ts";
import type { Match } from "./router.ts";

/** Thrown for a malformed request, which gets a 400. */
export class UnreadableRequestError extends Error {
  override name = "UnreadableRequestError";
}

/**
 * Collects the parameters of a request, and returns them with those of the body alone. Path parameters take precedence
 * over the query, and the query over the body. Parameters that the release doesn't support are left out. The operations
 * of the server itself have none.
 *
 * @throws {UnreadableRequestError} if a percent-encoding is invalid or not UTF-8, or the body doesn't match its content
 * type.
 */
export async function readParams(
  request: IncomingRequest,
  { places, route }: Match,
  version: ChatwootVersion,
): Promise<{ params: Params; body: JsonObject }> {
  if (route.api === "server") return { params: new Params({}, false), body: {} };
  const { search } = request.url;
  decoded(search);
  const path = Object.fromEntries(Object.entries(places).map(([name, value]) => [name, decoded(value)]));
  const { values, isJson } = await readBody(request);
  const query = search === "" ? {} : nested(new URLSearchParams(search));
  const all = { ...values, ...query, ...path };
  const unknown = new Set(
    (route.parameters ?? []).filter(([, lifetime]) => !isIn(version, lifetime)).map(([name]) => name),
  );
  const known = (parameters: JsonObject): JsonObject => {
    const isKnown = ([name, value]: [string, unknown]) => !unknown.has(name) && !unknown.has(`${name}=${text(value)}`);
    return unknown.size === 0 ? parameters : Object.fromEntries(Object.entries(parameters).filter(isKnown));
  };
  return { params: new Params(known(all), isJson, known(values)), body: values };
}

async function readBody({ headers, body: sent }: IncomingRequest): Promise<{ values: JsonObject; isJson: boolean }> {
  const mediaType = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  const isJson = mediaType === "application/json" || mediaType === "text/x-json";
  if (sent === undefined) return { values: {}, isJson };
  try {
    if (mediaType === "application/x-www-form-urlencoded") {
      return { values: nested(new URLSearchParams(await sent.text())), isJson };
    }
    if (mediaType === "multipart/form-data") return { values: nested(await sent.formData()), isJson };
    if (!isJson) return { values: {}, isJson };
    const text = await sent.text();
    const body: unknown = text.trim() === "" ? {} : JSON.parse(text);
    // Rails stores a body that isn't an object under a name that no operation reads.
    return { values: isJsonObject(body) ? withoutNullElements(body) : {}, isJson };
  } catch (error) {
    throw new UnreadableRequestError("The body doesn't match its content type.", { cause: error });
  }
}

/** Removes nulls from lists, at any depth, as Rails does. */
function withoutNullElements(body: JsonObject): JsonObject {
  const cleaned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((element) => element !== null).map(cleaned);
    return isJsonObject(value) ? withoutNullElements(value) : value;
  };
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, cleaned(value)]));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    throw new UnreadableRequestError(`${text} isn't encoded in UTF-8.`, { cause: error });
  }
}

/**
 * Parses parameters with brackets in their names into lists and objects, as Rack does: `a[]=1&a[]=2` is a list,
 * `a[b]=1` an object, and `a[][b]=1` a list of objects. The last value of a repeated name counts.
 *
 * @throws {UnreadableRequestError} if a name is text, a list, or an object at once, as in `a=1&a[b]=2`.
 */
function nested(entries: Iterable<readonly [string, unknown]>): JsonObject {
  const root: JsonObject = {};
  for (const [name, value] of entries) {
    const keys = /^([^[]+)((?:\[[^\]]*\])*)$/.exec(name);
    const inner = [...(keys?.[2] ?? "").matchAll(/\[([^\]]*)\]/g)].map(([, key = ""]) => key);
    assign(root, keys?.[1] ?? name, inner, value);
  }
  return root;
}

function assign(target: JsonObject, key: string, inner: readonly string[], value: unknown): void {
  const [next, ...rest] = inner;
  if (next === undefined) {
    set(target, key, value);
    return;
  }
  const known = Object.hasOwn(target, key) ? target[key] : undefined;
  const isConflict = known !== undefined && (next === "" ? !Array.isArray(known) : !isJsonObject(known));
  if (isConflict) throw new UnreadableRequestError(`The parameter ${key} is sent in two forms.`);
  if (next !== "") {
    const child = isJsonObject(known) ? known : {};
    set(target, key, child);
    assign(child, next, rest, value);
    return;
  }
  const list: unknown[] = Array.isArray(known) ? known : [];
  set(target, key, list);
  const [field, ...deeper] = rest;
  if (field === undefined) {
    list.push(value);
    return;
  }
  const last = list.at(-1);
  const isNew = !isJsonObject(last) || Object.hasOwn(last, field);
  const element = isNew ? {} : last;
  if (isNew) list.push(element);
  assign(element, field, deeper, value);
}

/** Sets a property, also one named `__proto__`, which an assignment would take for the prototype. */
function set(target: JsonObject, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}
