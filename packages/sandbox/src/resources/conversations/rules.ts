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

/** What the query of the list can say about conversations. */
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

/** The numbers that stand for statuses in the database; the query may give one in place of a name. */
const statuses = ["open", "resolved", "pending", "snoozed"];

/** The cells that a list is taken from, but for `assignee_type`. */
export function listedCells(state: State, caller: Member, params: ListParams): CellTest {
  const status = params.text("status") ?? "open";
  // A search goes through every status.
  const anyStatus = status === "all" || params.has("q");
  const hasStatus = (cell: Cell) => cell.status === status || cell.status === statuses[Number.parseInt(status, 10)];
  // Anyone who takes part in a conversation is listed it, whatever the inbox.
  const isEverywhere = params.text("conversation_type") === "participating";
  const isVisible = isEverywhere ? () => true : visibility(state, caller);
  const isInInbox = (cell: Cell) => isEverywhere || !params.has("inbox_id") || cell.inbox_id === params.id("inbox_id");
  const isInTeam = (cell: Cell) => !params.has("team_id") || cell.team_id === params.id("team_id");
  return (cell) => (anyStatus || hasStatus(cell)) && isInInbox(cell) && isInTeam(cell) && isVisible(cell);
}

/** The part of them that `assignee_type` asks for. */
export function assignedCells(params: ListParams, userId: number): CellTest {
  const type = params.text("assignee_type");
  if (type === "me") return (cell) => isAssignedTo(userId, cell);
  if (type === "unassigned") return isUnassigned;
  return type === "assigned" ? (cell) => !isUnassigned(cell) : () => true;
}

/** Tests of single conversations that the query asks for. */
export function listedRows(state: State, caller: Member, params: ListParams): Question<Conversation>[] {
  const labels = params.words("labels");
  return [
    byType(state, caller, params.text("conversation_type")),
    labels && { name: `labels ${labels}`, test: (row: Conversation) => hasAnyLabel(row, labels) },
    byText(state, params.text("q")),
  ].filter((question) => question !== undefined);
}

/** The conversations that a list is taken from: those of an account, or of contacts who have a source id there. */
export function listedFrom(state: State, accountId: number, sortBy: string, sourceId: string | undefined): Selected {
  const order = orderNamed(sortBy);
  if (sourceId === undefined) return Selection.of(state.conversations, `cells_by_${order}`, [accountId]);
  // Two inboxes may know the same contact, or different ones, by the same id.
  const ids = state.contactInboxes
    .where("of_source", sourceId)
    .slice(0)
    .map(({ id }) => id);
  return Selection.of(state.conversations, "cells_of_contact_inbox", ids)
    .inCells((cell) => cell.account_id === accountId)
    .sortedBy({ name: order, compare: conversationOrders[order] });
}

/** The time in Unix milliseconds after which conversations must have changed; `undefined` where the query names none. */
export function updatedSince(state: State, params: ListParams): number | undefined {
  const seconds = params.text("updated_within")?.trim() ?? "";
  return seconds === "" ? undefined : state.now() - castId(seconds) * 1000;
}

/** The conversations that changed after a time in Unix milliseconds: no others are read. */
export function updatedAfter(selected: Selected, earliest: number): Selected {
  return selected.startOf(newestUpdateFirst, (row) => row.updated_at > earliest);
}

/** How many are the caller's, and how many no one's. */
export function countsOf(selected: Selected, userId: number): { mine: number; unassigned: number; all: number } {
  const mine = selected.inCells((cell) => isAssignedTo(userId, cell)).size;
  return { mine, unassigned: selected.inCells(isUnassigned).size, all: selected.size };
}

/** Conversations by how many unread messages they have, the most first. */
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
      // The contact waits for the first or the next reply of a person.
      return { name, test: (row) => row.first_reply_created_at === null || row.waiting_since !== null };
    default:
      return undefined;
  }
}

/** Matches a conversation if a message of contact or desk contains the string: one without messages never matches. */
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
 * A conversation of the caller's account that the caller may open: one in an inbox or a team of the caller's.
 *
 * @throws {Refusal} where it is missing, or the caller has no access.
 */
export function ownConversation(displayId: number, caller: Member | Bot, state: State): Conversation {
  const conversation = orNotFound(state.conversations.find("by_number", caller.account.id, displayId));
  if (caller.kind === "bot" || visibility(state, caller)(conversation)) return conversation;
  const { team_id } = conversation;
  if (team_id !== null && state.teamMembers.find("membership", team_id, caller.user.id)) return conversation;
  throw notAllowed();
}

/** Opens a conversation without messages, at a time in Unix milliseconds. */
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
