// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { AssignableAgent } from "./models.ts";

/** Options of {@link AssignableAgents.list}: query parameters, and how to send the call. */
export interface ListAssignableAgentsOptions extends ListOptions {
  /** The inboxes, each in its own parameter. An unknown inbox is a 404, and so is a missing parameter, or its name without the brackets. */
  readonly inbox_ids: readonly number[];
  /**
   * With `true`, agent bots come after the people, and every entry has an `assignee_type`. Since 4.16; older servers ignore it. A
   * later server may ignore it too, and take `include_ai_assignees` in its place.
   *
   * Available since Chatwoot 4.16.
   */
  readonly include_agent_bots?: boolean | undefined;
}

/** The people whom a conversation of some inboxes can be assigned to. */
export class AssignableAgents extends Resource {
  /**
   * Lists the agents that conversations can be assigned to.
   *
   * The people whom a conversation of an inbox can be assigned to: the agents who are members of the inbox, and all administrators. For
   * several inboxes, only agents who are members of every one of them.
   *
   * It is what the dashboard offers. `assignConversation` itself also takes other agents.
   *
   * **Access.** Administrators, and agents who are members of the inboxes. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/assignable_agents`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is an agent who is not a member of the inbox.
   */
  list(options: ListAssignableAgentsOptions): ListCall<AssignableAgent> {
    return this.sendForList(
      { route: "GET assignable_agents", items: "payload" },
      options,
    );
  }
}
