import type { JsonObject } from "../../state/json-object.ts";
import { belongsTo, type TableDefinition, type Timed, uniqueOn } from "../../state/table-definition.ts";

/** How many conversations an agent gets automatically (Enterprise). */
export interface AgentCapacityPolicy extends Timed {
  id: number;
  account_id: number;
  name: string;
  description: string | null;
  /** The conversations that don't count. */
  exclusion_rules: JsonObject;
}

export const agentCapacityPolicies: TableDefinition<AgentCapacityPolicy, "of_account"> = {
  isTimed: true,
  indexes: { of_account: belongsTo("accounts", "account_id") },
};

/** The most open conversations in an inbox that an agent with the policy gets. */
export interface InboxCapacityLimit extends Timed {
  id: number;
  agent_capacity_policy_id: number;
  inbox_id: number;
  conversation_limit: number;
}

export const inboxCapacityLimits: TableDefinition<InboxCapacityLimit, "of_policy" | "of_inbox" | "limit"> = {
  isTimed: true,
  indexes: {
    of_policy: belongsTo("agentCapacityPolicies", "agent_capacity_policy_id"),
    of_inbox: belongsTo("inboxes", "inbox_id"),
    limit: uniqueOn("agent_capacity_policy_id", "inbox_id"),
  },
};
