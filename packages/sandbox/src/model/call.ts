import type { Call as WireCall } from "@wootkit/client";

/** The phone call behind a `voice_call` message (Enterprise). Times are Unix milliseconds. */
export interface Call {
  id: number;
  message_id: number;
  provider_call_id: string;
  provider: WireCall["provider"];
  direction: WireCall["direction"];
  status: WireCall["status"];
  duration_seconds: number | null;
  end_reason: string | null;
  conference_sid: string | null;
  accepted_by_agent_id: number | null;
  started_at: number | null;
  ended_at: number | null;
  from_number: string | null;
  to_number: string | null;
  recording_url: string | null;
  transcript: string | null;
}
