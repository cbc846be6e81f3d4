import type * as wire from "../../generated/shapes.ts";
import type { ColumnsOf } from "../../rules/shape.ts";
import { type Index, type Membership, on, refersTo, table, uniqueOn } from "../../state/table-definition.ts";
import { type ConversationOrder, conversationOrders } from "./order.ts";

/** An assignee. The reference stays when a person leaves the account. */
export interface Assignee {
  type: "User" | "AgentBot";
  id: number;
}

/** The priorities, in the order of their numbers in the database. */
export const priorities = ["low", "medium", "high", "urgent"] as const;

/** The statuses, in the order of their numbers in the database. */
export const statuses = ["open", "resolved", "pending", "snoozed"] as const;

/** What a response shows of other rows. */
type Derived =
  | "meta"
  | "messages"
  | "can_reply"
  | "muted"
  | "timestamp"
  | "unread_count"
  | "applied_sla"
  | "sla_events";

/** A conversation with a contact. All times are in Unix milliseconds, or `null` if there is no such time. */
export interface Conversation extends ColumnsOf<typeof wire.Conversation, Derived | "last_non_activity_message"> {
  /** The ID in the database. The API shows {@link display_id} instead. */
  id: number;
  /** The sequence number within the account. */
  display_id: number;
  contact_id: number;
  /** `null` in rows whose contact inbox was deleted. */
  contact_inbox_id: number | null;
  assignee: Assignee | null;
  team_id: number | null;
  last_activity_at: number;
  created_at: number;
  updated_at: number;
}

/**
 * The columns that lists filter by and that decide what a caller can see. Conversations with equal columns form a cell.
 * See `Selection`.
 */
export type Cell = Pick<Conversation, "account_id" | "status" | "inbox_id" | "team_id" | "assignee">;

/** Tests all conversations of a cell at once. */
export type CellTest = (cell: Cell) => boolean;

function cellsOf(
  group: "account_id" | "contact_id" | "contact_inbox_id",
  order: Index<Conversation>["order"],
): Index<Conversation> {
  return {
    key: (row) => [row[group], row.status, row.inbox_id, row.team_id, row.assignee?.type, row.assignee?.id].join(),
    group: (row) => row[group] ?? undefined,
    ...(order && { order }),
  };
}

const cellsBy = Object.fromEntries(
  Object.entries(conversationOrders).map(([name, order]) => [`cells_by_${name}`, cellsOf("account_id", order)]),
  // `fromEntries` doesn't keep the names in its type.
) as Record<`cells_by_${ConversationOrder}`, Index<Conversation>>;

const byActivity = conversationOrders.last_activity_at_desc;

export const conversations = table<Conversation>()({
  isNumbered: true,
  ownedBy: ["inbox_id"],
  indexes: {
    of_account: { ...on("account_id"), order: conversationOrders.last_activity_at_asc },
    // Not `belongsTo`: a job deletes the conversations of a deleted contact.
    of_contact: on("contact_id"),
    of_team: refersTo("teams", "team_id"),
    of_contact_inbox: on("contact_inbox_id"),
    by_number: uniqueOn("account_id", "display_id"),
    by_uuid: on("uuid"),
    cells_of_contact: cellsOf("contact_id", byActivity),
    cells_of_contact_inbox: cellsOf("contact_inbox_id", byActivity),
    ...cellsBy,
  },
});

/** A person who follows a conversation: a current or former assignee, or someone who joined. */
export type Participant = Membership<"conversation_id">;

export const participants = table<Participant>()({
  ownedBy: ["conversation_id"],
  indexes: { membership: uniqueOn("conversation_id", "user_id") },
});

/** A person who is mentioned in a private note. */
export interface Mention {
  id: number;
  conversation_id: number;
  user_id: number;
  mentioned_at: number;
}

export const mentions = table<Mention>()({
  ownedBy: ["conversation_id"],
  indexes: { mention: uniqueOn("conversation_id", "user_id") },
});
