import type * as wire from "../../generated/shapes.ts";
import type { ColumnsOf } from "../../rules/shape.ts";
import { belongsTo, type Timed, table, uniqueOn } from "../../state/table-definition.ts";

/** The rules by which conversations of inboxes are assigned to agents automatically. */
export interface AssignmentPolicy extends ColumnsOf<typeof wire.AssignmentPolicy, "assigned_inbox_count">, Timed {
  account_id: number;
}

export const assignmentPolicies = table<AssignmentPolicy>()({
  isTimed: true,
  ownedBy: ["account_id"],
  indexes: { by_name: uniqueOn("account_id", "name") },
});

/** The policy of an inbox, which has at most one. */
export interface InboxAssignmentPolicy {
  id: number;
  inbox_id: number;
  assignment_policy_id: number;
}

export const inboxAssignmentPolicies = table<InboxAssignmentPolicy>()({
  ownedBy: ["assignment_policy_id"],
  indexes: { of_inbox: { ...belongsTo<InboxAssignmentPolicy>("inboxes", "inbox_id"), isUnique: true } },
});

/** How many conversations an agent gets automatically (Enterprise). */
export interface AgentCapacityPolicy
  extends ColumnsOf<typeof wire.AgentCapacityPolicy, "assigned_agent_count" | "inbox_capacity_limits">,
    Timed {}

export const agentCapacityPolicies = table<AgentCapacityPolicy>()({ isTimed: true, ownedBy: ["account_id"] });

/** The most open conversations in an inbox that an agent with the policy gets. */
export interface InboxCapacityLimit extends ColumnsOf<typeof wire.PolicyInboxLimit, "inbox_name">, Timed {}

export const inboxCapacityLimits = table<InboxCapacityLimit>()({
  isTimed: true,
  ownedBy: ["agent_capacity_policy_id", "inbox_id"],
  indexes: { limit: uniqueOn("agent_capacity_policy_id", "inbox_id") },
});
