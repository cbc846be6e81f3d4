import type { Drift } from "../transport/errors.ts";

/** Compares responses with the specification: the option `check` of a client. `responseCheck()` of `@wootkit/client/validate` makes one. */
export interface ResponseCheck {
  /**
   * How the body of a success differs from the specification.
   *
   * @param operation - The operationId, or the method and path, such as `GET /api/v1/accounts/{account_id}/contacts`.
   */
  driftOf(operation: string, body: unknown): readonly Drift[];
  /** Takes the differences, and the call goes on. Where it is missing, the call rejects with a `ResponseFormatError`. */
  readonly report?: ((drift: readonly Drift[], operation: string) => void) | undefined;
}

/** How many differences a message names: those of a whole page would make one that is too long to read. */
const named = 10;

/** Differences in words. */
export function driftInWords(drift: readonly Drift[]): string {
  const more = drift.length > named ? ` and ${drift.length - named} more` : "";
  const first = drift.slice(0, named).map(({ path, message }) => `${path} ${message}`);
  return `not as the specification says: ${first.join("; ")}${more}`;
}
