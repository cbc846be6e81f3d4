import type { MessageContent } from "@wootkit/client";
import type { Attachment } from "../resources/attachments/table.ts";
import type { Call } from "../resources/calls/table.ts";
import type { Contact } from "../resources/contacts/table.ts";
import type { Conversation } from "../resources/conversations/table.ts";
import type { Message, messageTypes } from "../resources/messages/table.ts";
import type { AppliedSla, SlaEvent } from "../resources/slas/table.ts";
import type { BotKey, InboxKey, TeamKey } from "./desk.ts";
import type { UserKey } from "./users.ts";

/** A contact and all that it ever wrote. What is left out is empty. */
export interface ContactSeed
  extends Partial<Omit<Contact, "id" | "account_id" | "name" | "last_activity_at" | "created_at">> {
  /** The id within the account: in account 1 it is the contact's id. */
  number: number;
  name: string | null;
  /** The inboxes in which the contact proved who it is. */
  verifiedIn?: readonly InboxKey[];
  /** Oldest first. */
  conversations: readonly ConversationSeed[];
}

/**
 * A conversation. Durations are milliseconds before the sandbox was created; the times that follow from the messages
 * (waiting since, first reply, last activity) are not given but computed.
 */
export interface ConversationSeed
  extends Partial<
    Pick<Conversation, "status" | "priority" | "labels" | "additional_attributes" | "custom_attributes">
  > {
  /** `deleted` for an inbox of which no row is left. */
  inbox: InboxKey | "deleted";
  /** When it began. */
  ago: number;
  assignee?: UserKey | BotKey;
  team?: TeamKey;
  /** Who follows it beside the assignee. */
  participants?: readonly UserKey[];
  /** Whom a private note named. */
  mentioned?: readonly UserKey[];
  /** When it opens again, milliseconds after the sandbox was created. */
  snoozedFor?: number;
  /** When an agent last opened it. */
  seenByAgent?: number;
  /** When the assignee last opened it. */
  seenByAssignee?: number;
  /** When the contact last read it. */
  seenByContact?: number;
  /** The row that links contact and inbox was deleted. */
  withoutContactInbox?: true;
  sla?: { status: AppliedSla["status"]; missed: readonly SlaEventSeed[] };
  messages?: readonly MessageSeed[];
}

/** A target that was missed. */
export interface SlaEventSeed {
  event_type: SlaEvent["event_type"];
  ago: number;
  /** The position of the message that waited. */
  message?: number;
}

/** Who wrote a message; `deleted` for a person of whom no row is left. */
export type SenderKey = "contact" | "captain" | "deleted" | UserKey | BotKey;

/** What is attached to a message. What is left out is empty. */
export type AttachmentSeed = Pick<Attachment, "file_type"> &
  Partial<Omit<Attachment, "id" | "account_id" | "message_id" | "file_type">>;

/** A phone call. `startedAt` and `endedAt` are durations, like all times. */
export type CallSeed = Omit<Call, "id" | "message_id" | "accepted_by_agent_id" | "started_at" | "ended_at"> & {
  acceptedBy: UserKey | null;
  startedAgo: number | null;
  endedAgo: number | null;
};

/** What is rarely said of a message. */
export interface MessageDetails
  extends Partial<
    Pick<
      Message,
      "status" | "source_id" | "additional_attributes" | "external_source_ids" | "processed_message_content"
    >
  > {
  /** Anything but plain text. */
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
