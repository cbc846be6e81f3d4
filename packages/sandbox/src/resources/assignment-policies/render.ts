import * as wire from "../../generated/shapes.ts";
import type { State } from "../../state/state.ts";
import type { AgentCapacityPolicy, AssignmentPolicy } from "./table.ts";

export function renderAssignmentPolicy(policy: AssignmentPolicy, state: State) {
  const { size } = state.inboxAssignmentPolicies.where("of_assignment_policy", policy.id);
  return wire.AssignmentPolicy({ ...policy, assigned_inbox_count: size });
}

export function renderCapacityPolicy(policy: AgentCapacityPolicy, state: State) {
  const limits = state.inboxCapacityLimits.where("of_agent_capacity_policy", policy.id);
  return wire.AgentCapacityPolicy({
    ...policy,
    assigned_agent_count: state.accountUsers.where("of_capacity_policy", policy.id).size,
    inbox_capacity_limits: limits.map(wire.InboxLimit),
  });
}
