import type { AppliedSla as WireAppliedSla, SlaEvent as WireSlaEvent } from "@wootkit/client";
import type { AppliedSla, SlaEvent, SlaPolicy } from "../model/sla.ts";
import { unixSeconds } from "./time.ts";

/** The agreement that runs for a conversation, with the terms of its policy. */
export function renderAppliedSla(applied: AppliedSla, policy: SlaPolicy): WireAppliedSla {
  return {
    id: applied.id,
    sla_id: policy.id,
    sla_status: applied.status,
    created_at: unixSeconds(applied.createdAt),
    updated_at: unixSeconds(applied.updatedAt),
    sla_description: policy.description,
    sla_name: policy.name,
    sla_first_response_time_threshold: policy.firstResponseTimeThreshold,
    sla_next_response_time_threshold: policy.nextResponseTimeThreshold,
    sla_only_during_business_hours: policy.onlyDuringBusinessHours,
    sla_resolution_time_threshold: policy.resolutionTimeThreshold,
  };
}

/** A target that was missed. */
export function renderSlaEvent(event: SlaEvent): WireSlaEvent {
  return {
    id: event.id,
    event_type: event.eventType,
    meta: event.messageId === null ? {} : { message_id: event.messageId },
    updated_at: unixSeconds(event.updatedAt),
    created_at: unixSeconds(event.createdAt),
  };
}
