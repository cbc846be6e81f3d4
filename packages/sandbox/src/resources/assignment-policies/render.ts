import type { AssignmentPolicy as WireAssignmentPolicy } from "@wootkit/client";
import { unixTimed } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import type { AssignmentPolicy } from "./table.ts";

export function renderAssignmentPolicy(policy: AssignmentPolicy, state: State): WireAssignmentPolicy {
  const { account_id: _, ...columns } = unixTimed(policy);
  return {
    ...columns,
    assigned_inbox_count: state.inboxAssignmentPolicies.where("of_assignment_policy", policy.id).size,
  };
}
