import type { Call as WireCall } from "@wootkit/client";
import type { Call } from "../model/call.ts";
import type { State } from "../model/state.ts";
import { unixSecondsOrNull } from "./time.ts";

/** The phone call behind a message. */
export function renderCall(state: State, call: Call): WireCall {
  const agent = call.acceptedByAgentId === null ? undefined : state.users.get(call.acceptedByAgentId);
  return {
    id: call.id,
    provider_call_id: call.providerCallId,
    provider: call.provider,
    direction: call.direction,
    status: call.status,
    duration_seconds: call.durationSeconds,
    end_reason: call.endReason,
    conference_sid: call.conferenceSid,
    accepted_by_agent_id: call.acceptedByAgentId,
    accepted_by_agent_name: agent === undefined ? null : (agent.displayName ?? agent.name),
    started_at: unixSecondsOrNull(call.startedAt),
    ended_at: unixSecondsOrNull(call.endedAt),
    from_number: call.fromNumber,
    to_number: call.toNumber,
    recording_url: call.recordingUrl,
    transcript: call.transcript,
  };
}
