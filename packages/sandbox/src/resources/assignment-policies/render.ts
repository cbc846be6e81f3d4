import * as wire from "../../generated/shapes.ts";
import type { State } from "../../state/state.ts";
import type { AssignmentPolicy } from "./table.ts";

export function renderAssignmentPolicy(policy: AssignmentPolicy, state: State) {
  const { size } = state.inboxAssignmentPolicies.where("of_assignment_policy", policy.id);
  return wire.AssignmentPolicy({ ...policy, assigned_inbox_count: size });
}
