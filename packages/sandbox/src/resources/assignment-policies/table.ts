import type * as wire from "../../generated/shapes.ts";
import type { ColumnsOf } from "../../rules/shape.ts";
import { belongsTo, type Timed, table, uniqueOn } from "../../state/table-definition.ts";

/** The rules by which conversations of inboxes are assigned to agents automatically. */
export interface AssignmentPolicy extends ColumnsOf<typeof wire.AssignmentPolicy, "assigned_inbox_count">, Timed {
  account_id: number;
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
