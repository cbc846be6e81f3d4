import type { JsonObject } from "../../state/json-object.ts";
import { type Timed, table, uniqueOn } from "../../state/table-definition.ts";

/** How many conversations an agent gets automatically (Enterprise). */
export interface AgentCapacityPolicy extends Timed {
  id: number;
  account_id: number;
  name: string;
  description: string | null;
  /** The conversations that don't count. */
  exclusion_rules: JsonObject;
}

export const agentCapacityPolicies = table<AgentCapacityPolicy>()({
  isTimed: true,
  ownedBy: ["account_id"],
});

/** The most open conversations in an inbox that an agent with the policy gets. */
export interface InboxCapacityLimit extends Timed {
  id: number;
  agent_capacity_policy_id: number;
  inbox_id: number;
  conversation_limit: number;
}

export const inboxCapacityLimits = table<InboxCapacityLimit>()({
  isTimed: true,
  indexes: {
    limit: uniqueOn("agent_capacity_policy_id", "inbox_id"),
  },
  ownedBy: ["agent_capacity_policy_id", "inbox_id"],
});
