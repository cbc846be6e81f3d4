// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { AssignableAgent } from "./models.ts";

/** What {@link AssignableAgents.list} takes beside its arguments. */
export interface ListAssignableAgentsOptions extends ListOptions {
  /** TODO */
  readonly inbox_ids?: readonly number[] | undefined;
  /** TODO */
  readonly include_agent_bots?: string | undefined;
  /** TODO */
  readonly include_ai_assignees?: string | undefined;
}

/** The people whom a conversation of some inboxes can be assigned to. */
export class AssignableAgents extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/assignable_agents`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.assignableAgents.list()) console.log(item);
   */
  list(options?: ListAssignableAgentsOptions): ListCall<AssignableAgent> {
    return this.sendForList(
      { id: "listAssignableAgents", method: "GET", path: "/api/v1/accounts/{account_id}/assignable_agents" },
      { style: "whole", items: "payload" },
      options,
    );
  }
}
