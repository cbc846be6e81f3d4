import type { Call as WireCall } from "@wootkit/client";
import type { Call } from "../model/call.ts";
import type { State } from "../model/state.ts";
import { unixSecondsOrNull } from "./time.ts";

/** The phone call behind a message. */
export function renderCall(state: State, call: Call): WireCall {
  const agent = call.accepted_by_agent_id === null ? undefined : state.users.get(call.accepted_by_agent_id);
  return {
    id: call.id,
    provider_call_id: call.provider_call_id,
    provider: call.provider,
    direction: call.direction,
    status: call.status,
    duration_seconds: call.duration_seconds,
    end_reason: call.end_reason,
    conference_sid: call.conference_sid,
    accepted_by_agent_id: call.accepted_by_agent_id,
    accepted_by_agent_name: agent === undefined ? null : (agent.display_name ?? agent.name),
    started_at: unixSecondsOrNull(call.started_at),
    ended_at: unixSecondsOrNull(call.ended_at),
    from_number: call.from_number,
    to_number: call.to_number,
    recording_url: call.recording_url,
    transcript: call.transcript,
  };
}
