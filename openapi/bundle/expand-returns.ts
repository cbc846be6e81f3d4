import type { Api } from "../document/api.ts";
import { asObject, type JsonObject } from "../proof/schema-pointer.ts";

/**
 * `x-returns`: the response when an operation succeeds. A schema is the name of a component, or inline.
 *
 * Without `schema`, `list` and `media` the response has no body.
 */
interface Returns {
  readonly description: string;
  /** @default 200 */
  readonly status?: number;
  /** The schema of the body, or of the value inside the envelope. */
  readonly schema?: string | JsonObject;
  /** The schema of each item of an array. In a GET the list is complete unless `x-pagination` says otherwise. */
  readonly list?: string | JsonObject;
  /** The dotted path of the keys that the server wraps around the value, such as `payload`. */
  readonly envelope?: string;
  /** @default "application/json" */
  readonly media?: string;
  /** One body, as the server sends it. */
  readonly example?: unknown;
  readonly examples?: JsonObject;
  /** When a server sends no body nevertheless. */
  readonly canBeEmpty?: string;
}

/** A response of the document, and the extensions that follow from it. References in it are still names. */
interface ExpandedReturns {
  readonly status: string;
  readonly response?: JsonObject;
  readonly extensions: JsonObject;
}

/**
 * Expands `x-returns` to a response.
 *
 * @throws {Error} when it has an unknown key, or no description.
 */
export function expandReturns(
  node: unknown,
  place: { readonly file: string; readonly isGet: boolean; readonly api: Api },
): ExpandedReturns {
  if (node === undefined) return { status: "200", extensions: {} };
  const returns = checked(node, place.file);
  const { description, status = 200, canBeEmpty, envelope = "", media = "application/json" } = returns;
  const schema = schemaOf(returns);
  const examples = returns.examples ?? (returns.example === undefined ? undefined : { response: exampleOf(returns) });
  const tag = schema && place.isGet && place.api !== "server" ? { ETag: { $ref: "ETag" } } : {};
  const headers = { ...tag, "X-Request-Id": { $ref: "RequestId" }, "X-Runtime": { $ref: "Runtime" } };
  const body = schema && { content: { [media]: { schema, ...(examples && { examples }) } } };
  return {
    status: String(status),
    response: { description, headers, ...(canBeEmpty && { "x-can-be-empty": canBeEmpty }), ...body },
    extensions: extensionsOf(returns, envelope, place.isGet),
  };
}

const known = ["description", "status", "schema", "list", "envelope", "media", "example", "examples", "canBeEmpty"];

function checked(node: unknown, file: string): Returns {
  const object = asObject(node) ?? {};
  const unknown = Object.keys(object).filter((key) => !known.includes(key));
  if (unknown.length > 0)
    throw new Error(`${file}: x-returns has no key ${unknown.join(", ")}. It has ${known.join(", ")}.`);
  if (typeof object.description !== "string") throw new Error(`${file}: x-returns needs a description.`);
  // The linter checks the rest in the bundle.
  return object as unknown as Returns;
}

function schemaOf({ schema, list, envelope, media, description }: Returns): JsonObject | undefined {
  const content = list === undefined ? written(schema) : { type: "array", description, items: written(list) };
  if (!content) return media === undefined ? undefined : { type: "string", description };
  const keys = envelope?.split(".") ?? [];
  return keys.reduceRight<JsonObject>(
    (inner, key) => ({
      type: "object",
      description: `An object with the key \`${key}\` alone.`,
      required: [key],
      properties: { [key]: inner },
    }),
    content,
  );
}

function written(schema: string | JsonObject | undefined): JsonObject | undefined {
  return typeof schema === "string" ? { $ref: schema } : schema;
}

function exampleOf({ description, example }: Returns): JsonObject {
  return { summary: description.trim().split(/(?<=\.)\s/, 1)[0] ?? "", value: example };
}

/** Only a GET has pages. In the response to any other method, a list is the result of the change. */
function extensionsOf({ list, schema }: Returns, envelope: string, isGet: boolean): JsonObject {
  if (list !== undefined && isGet) return { "x-pagination": { style: "whole", items: envelope } };
  return (list ?? schema) !== undefined && envelope !== "" ? { "x-unwrap": envelope } : {};
}
