import type { Drift } from "../transport/errors.ts";

/**
 * The option `check` of a client, which compares responses with the OpenAPI document. `responseCheck()` of
 * `@wootkit/client/validate` makes one.
 */
export interface ResponseCheck {
  /**
   * Returns how the body of a successful response differs from the OpenAPI document.
   *
   * @param operation - The method and path, such as `GET /api/v1/accounts/{account_id}/contacts`.
   */
  driftOf(operation: string, body: unknown): readonly Drift[];
  /** Receives the differences, and the call continues. Without it, the call rejects with a `ResponseFormatError`. */
  readonly report?: ((drift: readonly Drift[], operation: string) => void) | undefined;
}

/** How many differences a message names. All differences of a page would be too long to read. */
const named = 10;

/** Returns differences in words. */
export function driftInWords(drift: readonly Drift[]): string {
  const more = drift.length > named ? ` and ${drift.length - named} more` : "";
  const first = drift.slice(0, named).map(({ path, message }) => `${path} ${message}`);
  return `it differs from the OpenAPI document: ${first.join("; ")}${more}`;
}
