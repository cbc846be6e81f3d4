import type { PolicyInboxLimit, AgentCapacityPolicy as WireAgentCapacityPolicy } from "@wootkit/client";
import { pick } from "../../rules/pick.ts";
import { unixSeconds } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import type { AgentCapacityPolicy, InboxCapacityLimit } from "./table.ts";

export function renderCapacityPolicy(policy: AgentCapacityPolicy, state: State): WireAgentCapacityPolicy {
  const limits = state.inboxCapacityLimits.where("of_policy", policy.id).slice(0);
  return {
    ...policy,
    created_at: unixSeconds(policy.created_at),
    updated_at: unixSeconds(policy.updated_at),
    assigned_agent_count: state.accountUsers.where("of_capacity_policy", policy.id).size,
    inbox_capacity_limits: limits.map((limit) => pick(limit, "id", "inbox_id", "conversation_limit")),
  };
}

export function renderLimit(limit: InboxCapacityLimit): PolicyInboxLimit {
  return { ...limit, created_at: unixSeconds(limit.created_at), updated_at: unixSeconds(limit.updated_at) };
}
