import type { CallSeed, MessageDetails, MessageSeed, SenderKey } from "./contact-seed.ts";

/** Returns a message from the contact. `ago` is in milliseconds, here and below. */
export function incoming(ago: number, text: string | null, details: MessageDetails = {}): MessageSeed {
  return { type: "incoming", ago, text, sender: "contact", private: false, ...details };
}

/** Returns a message to the contact. `null` is an unknown sender. */
export function outgoing(
  sender: SenderKey | null,
  ago: number,
  text: string | null,
  details: MessageDetails = {},
): MessageSeed {
  return { type: "outgoing", ago, text, sender, private: false, ...details };
}

/** Returns a private note, which the contact can't see. */
export function note(sender: SenderKey, ago: number, text: string): MessageSeed {
  return { type: "outgoing", ago, text, sender, private: true };
}

/** Returns an activity message from the server. */
export function activity(ago: number, text: string, sender: SenderKey | null = null): MessageSeed {
  return { type: "activity", ago, text, sender, private: false };
}

/** Returns an automatic message from the inbox. */
export function template(ago: number, text: string, details: MessageDetails = {}): MessageSeed {
  return { type: "template", ago, text, sender: null, private: false, ...details };
}

/** Returns the message of a phone call. Missing columns are null. */
export function voiceCall(
  ago: number,
  call: Pick<CallSeed, "provider_call_id" | "provider" | "direction" | "status"> & Partial<CallSeed>,
): MessageSeed {
  const unknown = {
    duration_seconds: null,
    end_reason: null,
    conference_sid: null,
    acceptedBy: null,
    startedAgo: null,
    endedAgo: null,
    from_number: null,
    to_number: null,
    recording_url: null,
    transcript: null,
  };
  const details = { call: { ...unknown, ...call } };
  if (call.direction === "incoming") return incoming(ago, "Voice Call", details);
  return outgoing(call.acceptedBy ?? null, ago, "Voice Call", details);
}
