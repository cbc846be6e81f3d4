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
  display_id: number;
  uuid: string;
  account_id: number;
  contact_id: number;
  inbox_id: number;
  /** `null` in rows whose contact inbox was deleted. */
  contact_inbox_id: number | null;
  status: WireConversation["status"];
  priority: WireConversation["priority"];
  assignee: Assignee | null;
  team_id: number | null;
  labels: readonly string[];
  /** The persons who follow it: whoever it was assigned to, and whoever joined. */
  participantIds: ReadonlySet<number>;
  /** The persons whom a private note named. */
  mentionedIds: ReadonlySet<number>;
  snoozed_until: number | null;
  additional_attributes: ConversationAdditionalAttributes;
  custom_attributes: JsonObject | null;
  sla_policy_id: number | null;
  agent_last_seen_at: number | null;
  assignee_last_seen_at: number | null;
  contact_last_seen_at: number | null;
  first_reply_created_at: number | null;
  waiting_since: number | null;
  last_activity_at: number;
  created_at: number;
  updated_at: number;
}
