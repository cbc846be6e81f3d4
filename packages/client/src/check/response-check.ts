import type { Drift } from "../transport/errors.ts";

/** The differences of a response from the OpenAPI document. */
export interface Difference {
  /** Such as `it differs from the OpenAPI document: $.id is not a documented key`. */
  readonly what: string;
  readonly drift: readonly Drift[];
}

/**
 * The option `check` of a client, which compares responses with the OpenAPI document. `responseCheck()` of
 * `@wootkit/client/validate` makes one.
 */
export interface ResponseCheck {
  /**
   * Compares the body of a successful response with the OpenAPI document.
   *
   * @param operation - The method and path, such as `GET /api/v1/accounts/{account_id}/contacts`.
   * @returns The differences if the call must reject because of them.
   */
  compare(operation: string, body: unknown): Difference | undefined;
}
