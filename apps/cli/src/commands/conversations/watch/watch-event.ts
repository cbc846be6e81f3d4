import type { Conversation, ThreadMessage } from "@wootkit/client";

/** Something that happened in a conversation. The keys are those of the printed JSON. */
export type WatchEvent = MessageEvent | StatusEvent;

/** A new message, a note, or an activity. */
export interface MessageEvent {
  readonly event: "message";
  readonly conversation_id: number;
  readonly message: ThreadMessage;
}

/** A new status. */
export interface StatusEvent {
  readonly event: "status";
  readonly conversation_id: number;
  readonly status: Conversation["status"];
  readonly previous_status: Conversation["status"];
  /** Seconds since 1970. */
  readonly created_at: number;
}
