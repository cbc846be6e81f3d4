import { belongsTo, type TableDefinition, type Timed, uniqueOn } from "../../state/table-definition.ts";

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

export const assignmentPolicies: TableDefinition<AssignmentPolicy, "of_account" | "by_name"> = {
  isTimed: true,
  indexes: { of_account: belongsTo("accounts", "account_id"), by_name: uniqueOn("account_id", "name") },
};

/** The policy of an inbox, which has at most one. */
export interface InboxAssignmentPolicy {
  id: number;
  inbox_id: number;
  assignment_policy_id: number;
}

export const inboxAssignmentPolicies: TableDefinition<InboxAssignmentPolicy, "of_inbox" | "of_policy"> = {
  indexes: {
    of_inbox: { ...belongsTo<InboxAssignmentPolicy>("inboxes", "inbox_id"), isUnique: true },
    of_policy: belongsTo("assignmentPolicies", "assignment_policy_id"),
  },
};
