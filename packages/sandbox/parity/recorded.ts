import { Contract } from "@wootkit/openapi/contract";
import { type OpenApiDocument, type Operation, operations } from "@wootkit/openapi/document";
import { type Exchange, readExchanges, readRecordings } from "@wootkit/openapi/exchange";
import source from "@wootkit/openapi/openapi.json" with { type: "json" };
import type { ChatwootVersion } from "../src/state/chatwoot-version.ts";

/** IDs from this one on are made up: no recorded row has them. */
export const madeUp = 1_000_000;

/** An object in a JSON body. */
export type Wire = Readonly<Record<string, unknown>>;

// The linter ensures that the document has this type.
export const document: OpenApiDocument = source as unknown as OpenApiDocument;

/** All operations of the document. */
export const described: readonly Operation[] = operations(document);

/** Compares exchanges with the document. */
export const contract: Contract = new Contract(document);

const byRoute = new Map(described.map((operation) => [`${operation.method} ${operation.path}`, operation]));

/** A recorded exchange of an operation in the document. */
export interface Recorded extends Exchange {
  readonly called: Operation;
  readonly version: ChatwootVersion;
}

/**
 * Returns the recorded exchanges of a release, with their operations. Requests that reach no operation are left out.
 *
 * @param folder - A folder with `<version>/<resource>/*.ndjson`. By default, the recordings of this repository.
 */
export function recordingsOf(version: ChatwootVersion, folder?: string): readonly Recorded[] {
  const all = folder === undefined ? readRecordings(version) : readExchanges(folder);
  return all.flatMap((exchange) => {
    const called = byRoute.get(contract.operationOf(exchange.request) ?? "");
    return called === undefined || exchange.server !== version ? [] : [{ ...exchange, called, version }];
  });
}

/** Returns the value at a dotted path; the value itself for an empty path. */
export function valueAt(value: unknown, path: string | undefined): unknown {
  if (path === undefined || path === "") return value;
  return path.split(".").reduce<unknown>((inner, key) => Object(inner)[key], value);
}

/** Whether a value is a JSON object. */
export function isWire(value: unknown): value is Wire {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
