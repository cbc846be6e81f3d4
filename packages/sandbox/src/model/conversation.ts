import type { ConversationAdditionalAttributes, Conversation as WireConversation } from "@wootkit/client";
import type { JsonObject } from "./json-object.ts";

/** Who works on a conversation. The id of a person is kept when the person leaves the account. */
export interface Assignee {
  type: "User" | "AgentBot";
  id: number;
}

/** One thread between a contact and the desk. All times are Unix milliseconds, `null` for never. */
export interface Conversation {
  /** The id in the database. The API shows {@link displayId} instead. */
  id: number;
  /** The running number within the account. */
  displayId: number;
  uuid: string;
  accountId: number;
  contactId: number;
  inboxId: number;
  /** `null` in rows whose contact inbox was deleted. */
  contactInboxId: number | null;
  status: WireConversation["status"];
  priority: WireConversation["priority"];
  assignee: Assignee | null;
  teamId: number | null;
  labels: readonly string[];
  /** The persons who follow it: whoever it was assigned to, and whoever joined. */
  participantIds: ReadonlySet<number>;
  /** The persons whom a private note named. */
  mentionedIds: ReadonlySet<number>;
  snoozedUntil: number | null;
  additionalAttributes: ConversationAdditionalAttributes;
  customAttributes: JsonObject | null;
  slaPolicyId: number | null;
  agentLastSeenAt: number | null;
  assigneeLastSeenAt: number | null;
  contactLastSeenAt: number | null;
  firstReplyCreatedAt: number | null;
  waitingSince: number | null;
  lastActivityAt: number;
  createdAt: number;
  updatedAt: number;
}
