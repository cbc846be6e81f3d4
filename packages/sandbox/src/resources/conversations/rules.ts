import type { Bot, Member } from "../../rules/caller.ts";
import { castId } from "../../rules/cast.ts";
import { hasAnyLabel } from "../../rules/has-any-label.ts";
import { like } from "../../rules/like-pattern.ts";
import type { Params } from "../../rules/params.ts";
import { notAllowed, orNotFound } from "../../rules/refusal.ts";
import type { Order, Question } from "../../state/question.ts";
import { rowUuid } from "../../state/row-uuid.ts";
import type { IndexOf } from "../../state/schema.ts";
import { Selection } from "../../state/selection.ts";
import type { State } from "../../state/state.ts";
import { unreadMessages } from "../messages/render.ts";
import { messageTypes } from "../messages/table.ts";
import { conversationOrders, orderNamed } from "./order.ts";
import type { Cell, CellTest, Conversation } from "./table.ts";
import { isAssignedTo, isUnassigned, visibility } from "./visibility.ts";

/** The query parameters of the list. */
export type ListParams = Params<
  | "status"
  | "assignee_type"
  | "inbox_id"
  | "team_id"
  | "labels"
  | "q"
  | "source_id"
  | "conversation_type"
  | "updated_within"
>;

type Selected = Selection<Conversation, IndexOf<"conversations">>;

const newestUpdateFirst: Order<Conversation> = {
  name: "updated_at_desc",
  compare: (a, b) => b.updated_at - a.updated_at,
};

/** The statuses by their number in the database, which the query also accepts. */
const statuses = ["open", "resolved", "pending", "snoozed"];

/** Returns the test for the cells of a list, without `assignee_type`. */
export function listedCells(state: State, caller: Member, params: ListParams): CellTest {
  const status = params.text("status") ?? "open";
  // A search includes all statuses.
  const anyStatus = status === "all" || params.has("q");
  const hasStatus = (cell: Cell) => cell.status === status || cell.status === statuses[Number.parseInt(status, 10)];
  // Participants see their conversations in all inboxes.
  const isEverywhere = params.text("conversation_type") === "participating";
  const isVisible = isEverywhere ? () => true : visibility(state, caller);
  const isInInbox = (cell: Cell) => isEverywhere || !params.has("inbox_id") || cell.inbox_id === params.id("inbox_id");
  const isInTeam = (cell: Cell) => !params.has("team_id") || cell.team_id === params.id("team_id");
  return (cell) => (anyStatus || hasStatus(cell)) && isInInbox(cell) && isInTeam(cell) && isVisible(cell);
}

/** Returns the test for `assignee_type`. */
export function assignedCells(params: ListParams, userId: number): CellTest {
  const type = params.text("assignee_type");
  if (type === "me") return (cell) => isAssignedTo(userId, cell);
  if (type === "unassigned") return isUnassigned;
  return type === "assigned" ? (cell) => !isUnassigned(cell) : () => true;
}

/** Returns the tests of single conversations in the query. */
export function listedRows(state: State, caller: Member, params: ListParams): Question<Conversation>[] {
  const labels = params.words("labels");
  return [
    byType(state, caller, params.text("conversation_type")),
    labels && { name: `labels ${labels}`, test: (row: Conversation) => hasAnyLabel(row, labels) },
    byText(state, params.text("q")),
  ].filter((question) => question !== undefined);
}

/** Selects the conversations of an account, or those with a source ID. */
export function listedFrom(state: State, accountId: number, sortBy: string, sourceId: string | undefined): Selected {
  const order = orderNamed(sortBy);
  if (sourceId === undefined) return Selection.of(state.conversations, `cells_by_${order}`, [accountId]);
  // Several inboxes can use the same source ID, for the same contact or different ones.
  const ids = state.contactInboxes
    .where("of_source", sourceId)
    .slice(0)
    .map(({ id }) => id);
  return Selection.of(state.conversations, "cells_of_contact_inbox", ids)
    .inCells((cell) => cell.account_id === accountId)
    .sortedBy({ name: order, compare: conversationOrders[order] });
}

/** Returns the earliest update time in Unix milliseconds, or `undefined` without `updated_within`. */
export function updatedSince(state: State, params: ListParams): number | undefined {
  const seconds = params.text("updated_within")?.trim() ?? "";
  return seconds === "" ? undefined : state.now() - castId(seconds) * 1000;
}

/** Keeps the conversations that changed after a time in Unix milliseconds. Reads only those. */
export function updatedAfter(selected: Selected, earliest: number): Selected {
  return selected.startOf(newestUpdateFirst, (row) => row.updated_at > earliest);
}

/** Counts all conversations, the caller's, and the unassigned ones. */
export function countsOf(selected: Selected, userId: number): { mine: number; unassigned: number; all: number } {
  const mine = selected.inCells((cell) => isAssignedTo(userId, cell)).size;
  return { mine, unassigned: selected.inCells(isUnassigned).size, all: selected.size };
}

/** Returns the order by number of unread messages, descending. */
export function mostUnreadFirst(state: State): Order<Conversation> {
  const counts = new WeakMap<Conversation, number>();
  const unread = (row: Conversation) => {
    const count = counts.get(row) ?? unreadMessages(state, row);
    counts.set(row, count);
    return count;
  };
  const { last_activity_at_desc: byActivity } = conversationOrders;
  const compare = (a: Conversation, b: Conversation) => unread(b) - unread(a) || byActivity(a, b);
  return { name: "unread", compare, reads: [state.messages] };
}

function byType(state: State, { user }: Member, type: string | undefined): Question<Conversation> | undefined {
  const { participants, mentions } = state;
  const name = `${type} ${user.id}`;
  switch (type) {
    case "participating": {
      const test = ({ id }: Conversation) => participants.find("participation", id, user.id) !== undefined;
      return { name, test, reads: [participants] };
    }
    case "mention": {
      const test = ({ id }: Conversation) => mentions.find("mention", id, user.id) !== undefined;
      return { name, test, reads: [mentions] };
    }
    case "unattended":
      // The contact is waiting for the first or the next reply from a person.
      return { name, test: (row) => row.first_reply_created_at === null || row.waiting_since !== null };
    default:
      return undefined;
  }
}

/** Returns the test for a string in a message from the contact or an agent. */
function byText({ messages }: State, text: string | undefined): Question<Conversation> | undefined {
  if (text === undefined) return undefined;
  const isSpoken = new Set<number>([messageTypes.incoming, messageTypes.outgoing]);
  const isFound = like(`%${text}%`);
  const test = ({ id }: Conversation) =>
    messages.where("spoken", id).filter(({ message_type, content }) => {
      return isSpoken.has(message_type) && content !== null && isFound(content);
    }).length > 0;
  return { name: `q ${text}`, test, reads: [messages] };
}

/**
 * Returns a conversation of the caller's account that the caller can open, because of an inbox or a team.
 *
 * @throws {Refusal} if it doesn't exist, or the caller has no access.
 */
export function ownConversation(displayId: number, caller: Member | Bot, state: State): Conversation {
  const conversation = orNotFound(state.conversations.find("by_number", caller.account.id, displayId));
  if (caller.kind === "bot" || visibility(state, caller)(conversation)) return conversation;
  const { team_id } = conversation;
  if (team_id !== null && state.teamMembers.find("membership", team_id, caller.user.id)) return conversation;
  throw notAllowed();
}

/** Adds a conversation without messages that was created at a time in Unix milliseconds. */
export function openConversation(
  state: State,
  values: Pick<Conversation, "account_id" | "contact_id" | "inbox_id" | "contact_inbox_id"> & Partial<Conversation>,
  createdAt: number,
): Conversation {
  const blank = {
    uuid: rowUuid(values.id ?? state.conversations.nextId),
    status: "open",
    priority: null,
    assignee: null,
    team_id: null,
    labels: [],
    snoozed_until: null,
    additional_attributes: {},
    custom_attributes: {},
    sla_policy_id: null,
    agent_last_seen_at: null,
    assignee_last_seen_at: null,
    contact_last_seen_at: null,
    first_reply_created_at: null,
    waiting_since: createdAt,
    last_activity_at: createdAt,
    created_at: createdAt,
    updated_at: createdAt,
  } as const;
  return state.conversations.insert({ ...blank, ...values });
}
