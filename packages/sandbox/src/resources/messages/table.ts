import type { Message as WireMessage } from "@wootkit/client";
import type { JsonObject } from "../../state/json-object.ts";
import { belongsTo, type Index, type TableDefinition } from "../../state/table-definition.ts";

/** The kinds of message, by the number that the API gives them. */
export const messageTypes = { incoming: 0, outgoing: 1, activity: 2, template: 3 } as const;

/** The number of a kind of message. */
export type MessageType = (typeof messageTypes)[keyof typeof messageTypes];

/** The author of a message. The row may be gone, the reference stays. */
export interface SenderReference {
  type: "Contact" | "User" | "AgentBot" | "Captain::Assistant";
  id: number;
}

/** One message of a conversation. Times are Unix milliseconds. */
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
  /** The inbox that it came through. */
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

/** The messages of a conversation that meet a test, oldest first. */
function chronicle(test: (message: Message) => boolean): Index<Message> {
  return { key: (row) => (test(row) ? row.conversation_id : undefined), order: byTime };
}

export const messages: TableDefinition<
  Message,
  "of_conversation" | "incoming" | "spoken" | "by_id" | "public" | "of_account"
> = {
  indexes: {
    of_conversation: chronicle(() => true),
    incoming: chronicle(({ message_type }) => message_type === messageTypes.incoming),
    /** All but what the server wrote down itself. */
    spoken: chronicle(({ message_type }) => message_type !== messageTypes.activity),
    by_id: belongsTo("conversations", "conversation_id"),
    /** What the contact sees. */
    public: {
      key: (row) => (row.private || row.message_type === messageTypes.activity ? undefined : row.conversation_id),
    },
    of_account: { key: ({ account_id }) => account_id, order: byTime },
  },
};
