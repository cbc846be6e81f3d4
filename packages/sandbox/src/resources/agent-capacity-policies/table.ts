import type * as wire from "../../generated/shapes.ts";
import type { ColumnsOf } from "../../rules/shape.ts";
import { type Timed, table, uniqueOn } from "../../state/table-definition.ts";

/** How many conversations an agent gets automatically (Enterprise). */
export interface AgentCapacityPolicy
  extends ColumnsOf<typeof wire.AgentCapacityPolicy, "assigned_agent_count" | "inbox_capacity_limits">,
    Timed {}

export const agentCapacityPolicies = table<AgentCapacityPolicy>()({
  isTimed: true,
  ownedBy: ["account_id"],
});

/** The most open conversations in an inbox that an agent with the policy gets. */
export interface InboxCapacityLimit extends ColumnsOf<typeof wire.PolicyInboxLimit, "inbox_name">, Timed {}

export const inboxCapacityLimits = table<InboxCapacityLimit>()({
  isTimed: true,
  indexes: {
    limit: uniqueOn("agent_capacity_policy_id", "inbox_id"),
  },
  ownedBy: ["agent_capacity_policy_id", "inbox_id"],
});
