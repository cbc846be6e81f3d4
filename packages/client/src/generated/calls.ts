// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";

/** Voice calls. */
export class Calls extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/calls`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.calls.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<unknown> {
    return this.sendForList(
      { id: "listCalls", method: "GET", path: "/api/v1/accounts/{account_id}/calls" },
      { style: "whole", items: "payload" },
      options,
    );
  }
}
