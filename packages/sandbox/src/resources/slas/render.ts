import * as wire from "../../generated/shapes.ts";
import type { Conversation } from "../conversations/table.ts";
import type { AppliedSla, SlaEvent, SlaPolicy } from "./table.ts";

/** Renders the SLA of a conversation, with the terms of its policy. */
export function renderAppliedSla(
  applied: AppliedSla,
  policy: SlaPolicy,
  conversation: Pick<Conversation, "created_at" | "waiting_since">,
) {
  return wire.AppliedSla({
    ...applied,
    sla_id: policy.id,
    sla_status: applied.status,
    sla_description: policy.description,
    sla_name: policy.name,
    sla_first_response_time_threshold: policy.first_response_time_threshold,
    sla_next_response_time_threshold: policy.next_response_time_threshold,
    sla_only_during_business_hours: policy.only_during_business_hours,
    sla_resolution_time_threshold: policy.resolution_time_threshold,
    ...dueTimes(policy, conversation),
  });
}

/** Returns when each target will be missed. The next reply is due only while the contact is waiting. */
function dueTimes(policy: SlaPolicy, conversation: Parameters<typeof renderAppliedSla>[2]) {
  const { created_at, waiting_since } = conversation;
  const due = (from: number | null, threshold: number | null) =>
    from === null || threshold === null ? null : from + threshold * 1000;
  return {
    sla_frt_due_at: due(created_at, policy.first_response_time_threshold),
    sla_nrt_due_at: due(waiting_since, policy.next_response_time_threshold),
    sla_rt_due_at: due(created_at, policy.resolution_time_threshold),
  };
}

/** Renders a missed target. */
export function renderSlaEvent({ message_id, ...event }: SlaEvent) {
  return wire.SlaEvent({ ...event, meta: message_id === null ? {} : { message_id } });
}
