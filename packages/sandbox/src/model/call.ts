import type { Call as WireCall } from "@wootkit/client";

/** The phone call behind a `voice_call` message (Enterprise). Times are Unix milliseconds. */
export interface Call {
  id: number;
  messageId: number;
  providerCallId: string;
  provider: WireCall["provider"];
  direction: WireCall["direction"];
  status: WireCall["status"];
  durationSeconds: number | null;
  endReason: string | null;
  conferenceSid: string | null;
  acceptedByAgentId: number | null;
  startedAt: number | null;
  endedAt: number | null;
  fromNumber: string | null;
  toNumber: string | null;
  recordingUrl: string | null;
  transcript: string | null;
}
