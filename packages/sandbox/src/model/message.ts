import type { MessageContent, Message as WireMessage } from "@wootkit/client";

/** The kinds of message, by the number that the API gives them. */
export const messageTypes = { incoming: 0, outgoing: 1, activity: 2, template: 3 } as const;

/** The number of a kind of message. */
export type MessageType = (typeof messageTypes)[keyof typeof messageTypes];

/** Who wrote a message. The row may be gone, the reference stays. */
export interface SenderReference {
  type: "Contact" | "User" | "AgentBot" | "Captain::Assistant";
  id: number;
}

/** One message of a conversation. Times are Unix milliseconds. */
export interface Message {
  id: number;
  conversation_id: number;
  message_type: MessageType;
  content: string | null;
  /** What the server made of {@link content}: for an e-mail the text without the quoted part. */
  processed_message_content: string | null;
  /** `content_type` and `content_attributes`, which depend on each other. */
  typedContent: MessageContent;
  private: boolean;
  status: WireMessage["status"];
  /** The channel's own id of the message. */
  source_id: string | null;
  sender: SenderReference | null;
  external_source_ids: WireMessage["external_source_ids"];
  additional_attributes: WireMessage["additional_attributes"];
  created_at: number;
  updated_at: number;
}
