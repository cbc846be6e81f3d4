import type { Message as WireMessage } from "@wootkit/client";
import type { JsonObject } from "../../state/json-object.ts";
import { belongsTo, type Index, table } from "../../state/table-definition.ts";

/** The message types, with their numbers in the API. */
export const messageTypes = { incoming: 0, outgoing: 1, activity: 2, template: 3 } as const;

/** The number of a message type. */
export type MessageType = (typeof messageTypes)[keyof typeof messageTypes];

/** A reference to the sender of a message. It stays when the sender is deleted. */
export interface SenderReference {
  type: "Contact" | "User" | "AgentBot" | "Captain::Assistant";
  id: number;
}

/** A message. Times are in Unix milliseconds. */
export interface Message
  extends Pick<
    WireMessage,
    | "content"
    | "processed_message_content"
    | "content_type"
    | "private"
    | "status"
    | "source_id"
    | "external_source_ids"
  > {
  id: number;
  account_id: number;
  /** The ID of the inbox of its conversation. */
  inbox_id: number;
  conversation_id: number;
  message_type: MessageType;
  content_attributes: JsonObject;
  additional_attributes: JsonObject | null;
  sender: SenderReference | null;
  created_at: number;
  updated_at: number;
}

const byTime = (a: Message, b: Message) => a.created_at - b.created_at;

/** Returns an index of a conversation's messages that pass a test, oldest first. */
function chronicle(test: (message: Message) => boolean): Index<Message> {
  return { key: (row) => (test(row) ? row.conversation_id : undefined), order: byTime };
}

export const messages = table<Message>()({
  indexes: {
    of_conversation: chronicle(() => true),
    incoming: chronicle(({ message_type }) => message_type === messageTypes.incoming),
    /** All messages except activities. */
    spoken: chronicle(({ message_type }) => message_type !== messageTypes.activity),
    by_id: belongsTo("conversations", "conversation_id"),
    /** The messages that the contact can see. */
    public: {
      key: (row) => (row.private || row.message_type === messageTypes.activity ? undefined : row.conversation_id),
    },
    of_account: { key: ({ account_id }) => account_id, order: byTime },
    surveys: { key: ({ content_type, account_id }) => (content_type === "input_csat" ? account_id : undefined) },
  },
});
