import { belongsTo, type Timed, table, uniqueOn } from "../../state/table-definition.ts";

/** The rules by which conversations of inboxes are assigned to agents automatically. */
export interface AssignmentPolicy extends Timed {
  id: number;
  account_id: number;
  name: string;
  description: string | null;
  assignment_order: "round_robin" | "balanced";
  conversation_priority: "earliest_created" | "longest_waiting";
  /** The most conversations that an agent gets within the window, which is in seconds. */
  fair_distribution_limit: number;
  fair_distribution_window: number;
  exclude_older_than_hours: number | null;
  enabled: boolean;
}

export const assignmentPolicies = table<AssignmentPolicy>()({
  isTimed: true,
  indexes: { by_name: uniqueOn("account_id", "name") },
  ownedBy: ["account_id"],
});

/** The policy of an inbox, which has at most one. */
export interface InboxAssignmentPolicy {
  id: number;
  inbox_id: number;
  assignment_policy_id: number;
}

export const inboxAssignmentPolicies = table<InboxAssignmentPolicy>()({
  indexes: {
    of_inbox: { ...belongsTo<InboxAssignmentPolicy>("inboxes", "inbox_id"), isUnique: true },
  },
  ownedBy: ["assignment_policy_id"],
});
