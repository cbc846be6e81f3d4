// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";

/** Options of {@link Calls.list}: query parameters, and how to send the call. */
export interface ListCallsOptions extends ListOptions {
  /** The number of the page, from 1. A page past the end is empty. */
  readonly page?: number | undefined;
}

/** An item of {@link Calls.list}. */
export interface ListCallsItem {
    [key: string]: unknown;
}

/** Voice calls. */
export class Calls extends Resource {
  /**
   * Lists the calls.
   *
   * The phone calls of the account, the newest first (Enterprise). An account without calls gets an empty list.
   *
   * **Pages** have 25 calls.
   *
   * By Chatwoot's source it also reads the filters `status`, `direction`, `inbox_id`, `agent_id`, and `since` with `until`; no recording shows
   * them.
   *
   * **Access.** Everyone in the account. Agents without the right to see reports get their own calls only. Bots and platform apps are refused.
   *
   * Available since Chatwoot 4.16.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/calls`
   *
   * @param options - Query parameters, and how to send this call.
   * @example
   * for await (const item of chatwoot.calls.list()) console.log(item);
   */
  list(options?: ListCallsOptions): ListCall<ListCallsItem> {
    return this.sendForList(
      { route: "GET calls", items: "payload", page: "page", total: "meta.count", size: 25, since: "4.16" },
      options,
    );
  }
}
