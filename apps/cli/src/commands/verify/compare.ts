import { type SchemaDrift, schemaDrift } from "@wootkit/client/validate";
import {
  isIn,
  type OpenApiDocument,
  type Operation,
  type OperationResponse,
  type Schema,
} from "@wootkit/openapi/document";
import type { Reading } from "./reading.ts";

/** A difference between a response and the document. */
export interface Difference {
  /** The place in the body, with `[]` for any item of a list. `$` is the response itself. */
  readonly path: string;
  readonly kind: SchemaDrift["kind"] | "status" | "format";
  /** The difference, without values. */
  readonly message: string;
}

/** Compares a response with the document of the server's version. */
export function compare(
  document: OpenApiDocument,
  server: string,
  operation: Operation,
  reading: Reading,
): readonly Difference[] {
  const { status, mediaType, isEmpty, body } = reading;
  const response = operation.responses.find((one) => one.status === status);
  const marks = {
    ...(response?.since && { "x-since": response.since }),
    ...(response?.until && { "x-until": response.until }),
  };
  if (!response || !isIn(server, marks)) return [{ path: "$", kind: "status", message: `has the status ${status}` }];
  const types = Object.keys(response.media);
  if (isEmpty) return types.length === 0 || response.emptyWhen || status >= 400 ? [] : [unlike(response, "is empty")];
  if (types.length === 0) return status >= 400 ? [] : [{ path: "$", kind: "format", message: "has a body" }];
  const schema = mediaType === undefined ? undefined : response.media[mediaType]?.schema;
  if (schema === undefined) return [unlike(response, `is ${shownType(mediaType)}`)];
  if (mediaType !== "application/json") return [];
  if (body === undefined) return [unlike(response, "is not JSON")];
  return schemaDifferences(document, schema, body);
}

function unlike({ media }: OperationResponse, what: string): Difference {
  return { path: "$", kind: "format", message: `${what}, not ${Object.keys(media).join(" or ")}` };
}

function shownType(mediaType: string | undefined): string {
  return mediaType !== undefined && /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType : "of an unknown type";
}

function schemaDifferences(document: OpenApiDocument, schema: Schema, body: unknown): readonly Difference[] {
  const found = schemaDrift(schema, body, { schemas: document.components.schemas, shown: kindOf });
  const unique = new Map<string, Difference>();
  for (const { path, kind, message } of found) {
    const difference = { path: anyItem(path), kind, message };
    unique.set(JSON.stringify(difference), difference);
  }
  return [...unique.values()];
}

/** Replaces indexes, and keys that are data, such as an ID or an address. */
function anyItem(path: string): string {
  return path
    .replace(/\[\d+\]/g, "[]")
    .replace(/\.[^.[\]]*[^\w.[\]].*$/, ".*")
    .replace(/\.\d+(?=[.[]|$)/g, ".*");
}

/** Names the kind of a value. A word of a program, such as a status, is no secret. */
function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string")
    return /^[a-z]+(?:_[a-z]+)+$|^[a-z]{1,20}$/.test(value) ? JSON.stringify(value) : "a string";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
