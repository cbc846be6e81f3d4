import type { CallSeed, MessageDetails, MessageSeed, SenderKey } from "./contact-seed.ts";

/** The contact wrote, so long ago. */
export function incoming(ago: number, text: string | null, details: MessageDetails = {}): MessageSeed {
  return { type: "incoming", ago, text, sender: "contact", private: false, ...details };
}

/** A person of the desk, or `null` for no one in particular, wrote to the contact. */
export function outgoing(
  sender: SenderKey | null,
  ago: number,
  text: string | null,
  details: MessageDetails = {},
): MessageSeed {
  return { type: "outgoing", ago, text, sender, private: false, ...details };
}

/** A private note: the contact never sees it. */
export function note(sender: SenderKey, ago: number, text: string): MessageSeed {
  return { type: "outgoing", ago, text, sender, private: true };
}

/** The server wrote down what happened. */
export function activity(ago: number, text: string, sender: SenderKey | null = null): MessageSeed {
  return { type: "activity", ago, text, sender, private: false };
}

/** The inbox sent an automatic message to the contact. */
export function template(ago: number, text: string, details: MessageDetails = {}): MessageSeed {
  return { type: "template", ago, text, sender: null, private: false, ...details };
}

/** A phone call. What is left out of it is not known. */
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
