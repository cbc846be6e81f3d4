import type { MessageContent } from "@wootkit/client";
import type { Call } from "../resources/calls/table.ts";
import type { Contact } from "../resources/contacts/table.ts";
import type { Conversation } from "../resources/conversations/table.ts";
import type { Message, messageTypes } from "../resources/messages/table.ts";
import type { AppliedSla, SlaEvent } from "../resources/slas/table.ts";
import type { Attachment } from "../resources/uploads/table.ts";
import type { BotKey, InboxKey, TeamKey } from "./desk.ts";
import type { UserKey } from "./users.ts";

/** A contact with its conversations. Missing columns are empty. */
export interface ContactSeed
  extends Partial<Omit<Contact, "id" | "account_id" | "name" | "last_activity_at" | "created_at">> {
  /** The ID within the account. In account 1, it is the contact's ID. */
  number: number;
  name: string | null;
  /** The inboxes in which the contact's identity is verified. */
  verifiedIn?: readonly InboxKey[];
  /** Oldest first. */
  conversations: readonly ConversationSeed[];
}

/**
 * A conversation. Durations are in milliseconds before the creation of the sandbox. Times that depend on the messages
 * (waiting since, first reply, last activity) are computed.
 */
export interface ConversationSeed
  extends Partial<
    Pick<Conversation, "status" | "priority" | "labels" | "additional_attributes" | "custom_attributes">
  > {
  /** `deleted` stands for a deleted inbox. */
  inbox: InboxKey | "deleted";
  /** When it was created. */
  ago: number;
  assignee?: UserKey | BotKey;
  team?: TeamKey;
  /** The participants besides the assignee. */
  participants?: readonly UserKey[];
  /** The people who are mentioned in a private note. */
  mentioned?: readonly UserKey[];
  /** When it reopens, in milliseconds after the creation of the sandbox. */
  snoozedFor?: number;
  /** When an agent last opened it. */
  seenByAgent?: number;
  /** When the assignee last opened it. */
  seenByAssignee?: number;
  /** When the contact last read it. */
  seenByContact?: number;
  /** Set if the contact inbox was deleted. */
  withoutContactInbox?: true;
  sla?: { status: AppliedSla["status"]; missed: readonly SlaEventSeed[] };
  messages?: readonly MessageSeed[];
}

/** A missed target. */
export interface SlaEventSeed {
  event_type: SlaEvent["event_type"];
  ago: number;
  /** The position of the message without a timely reply. */
  message?: number;
}

/** The sender of a message. `deleted` stands for a deleted user. */
export type SenderKey = "contact" | "captain" | "deleted" | UserKey | BotKey;

/** An attachment of a message. Missing columns are empty. */
export type AttachmentSeed = Pick<Attachment, "file_type"> &
  Partial<Omit<Attachment, "id" | "account_id" | "message_id" | "file_type">>;

/** A phone call. `startedAt` and `endedAt` are durations, like all times. */
export type CallSeed = Omit<Call, "id" | "message_id" | "accepted_by_agent_id" | "started_at" | "ended_at"> & {
  acceptedBy: UserKey | null;
  startedAgo: number | null;
  endedAgo: number | null;
};

/** The less common columns of a message. */
export interface MessageDetails
  extends Partial<
    Pick<
      Message,
      "status" | "source_id" | "additional_attributes" | "external_source_ids" | "processed_message_content"
    >
  > {
  /** The content if it isn't plain text. */
  content?: MessageContent;
  /** The position of the message that it replies to. */
  repliesTo?: number;
  attachments?: readonly AttachmentSeed[];
  call?: CallSeed;
}

/** A message. */
export interface MessageSeed extends MessageDetails {
  type: keyof typeof messageTypes;
  ago: number;
  text: string | null;
  sender: SenderKey | null;
  private: boolean;
}
