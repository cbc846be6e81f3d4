import type { Operations } from "../../generated/operations.ts";
import { actionOn } from "../../rules/action.ts";
import type { Bot, Member } from "../../rules/caller.ts";
import { boolean, castId } from "../../rules/cast.ts";
import { hasAnyLabel } from "../../rules/has-any-label.ts";
import { like } from "../../rules/like-pattern.ts";
import type { Params } from "../../rules/params.ts";
import { notAllowed, orNotFound, ownOrNotFound, unprocessable } from "../../rules/refusal.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import type { Order, Question } from "../../state/question.ts";
import { rowUuid } from "../../state/row-uuid.ts";
import type { IndexOf } from "../../state/schema.ts";
import { Selection } from "../../state/selection.ts";
import type { State } from "../../state/state.ts";
import { activeBot } from "../agent-bots/rules.ts";
import { type Actor, announce, saved } from "../changes/rules.ts";
import { addContactInbox, ownContact, wantedSourceId } from "../contacts/rules.ts";
import type { ContactInbox } from "../contacts/table.ts";
import { ownInbox } from "../inboxes/rules.ts";
import { unreadMessages } from "../messages/render.ts";
import { nextActivityAt } from "../messages/rules.ts";
import { type Message, messageTypes } from "../messages/table.ts";
import { conversationOrders, orderNamed } from "./order.ts";
import { type Cell, type CellTest, type Conversation, statuses } from "./table.ts";
import { isAssignedTo, isUnassigned, visibility } from "./visibility.ts";

/** The query parameters of the list. */
export type ListParams = Params<Operations["listConversations"][0]>;

type Selected = Selection<Conversation, IndexOf<"conversations">>;

const newestUpdateFirst: Order<Conversation> = {
  name: "updated_at_desc",
  compare: (a, b) => b.updated_at - a.updated_at,
};

/**
 * Selects the conversations of a list, without `assignee_type` and `updated_within`.
 *
 * @throws {Refusal} if the account has no such team.
 */
export function listed(params: ListParams, caller: Member, state: State): Selected {
  const { id: accountId } = caller.account;
  if (params.has("team_id")) ownOrNotFound(state.teams.get(params.id("team_id")), caller.account);
  return listedFrom(state, accountId, params.text("sort_by") ?? "", params.text("source_id"))
    .inCells(listedCells(state, caller, params))
    .where(listedRows(state, caller, params));
}

/** Returns the test for the cells of a list, without `assignee_type`. */
function listedCells(state: State, caller: Member, params: ListParams): CellTest {
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
function listedRows(state: State, caller: Member, params: ListParams): Question<Conversation>[] {
  const labels = params.words("labels");
  return [
    byType(state, caller, params.text("conversation_type")),
    labels && { name: `labels ${labels}`, test: (row: Conversation) => hasAnyLabel(row, labels) },
    byText(state, params.text("q")),
  ].filter((question) => question !== undefined);
}

/** Selects the conversations of an account, or those with a source ID. */
function listedFrom(state: State, accountId: number, sortBy: string, sourceId: string | undefined): Selected {
  const order = orderNamed(sortBy);
  if (sourceId === undefined) return Selection.of(state.conversations, `cells_by_${order}`, [accountId]);
  // Several inboxes can use the same source ID, for the same contact or different ones.
  const ids = state.contactInboxes.where("of_source", sourceId).map(({ id }) => id);
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

/** Whether the contact is waiting for the first or the next reply from a person. */
export function isUnattended(row: Conversation): boolean {
  return row.first_reply_created_at === null || row.waiting_since !== null;
}

function byType(state: State, { user }: Member, type: string | undefined): Question<Conversation> | undefined {
  const { participants, mentions } = state;
  const name = `${type} ${user.id}`;
  switch (type) {
    case "participating": {
      const test = ({ id }: Conversation) => participants.find("membership", id, user.id) !== undefined;
      return { name, test, reads: [participants] };
    }
    case "mention": {
      const test = ({ id }: Conversation) => mentions.find("mention", id, user.id) !== undefined;
      return { name, test, reads: [mentions] };
    }
    case "unattended":
      return { name, test: isUnattended };
    default:
      return undefined;
  }
}

/** Returns the messages from the contact or an agent that contain a string. */
export function foundMessages({ messages }: State, { id }: Conversation, text: string): Message[] {
  const isFound = like(`%${text}%`);
  return messages.where("spoken", id).filter(({ message_type, content }) => {
    return message_type !== messageTypes.template && content !== null && isFound(content);
  });
}

function byText(state: State, text: string | undefined): Question<Conversation> | undefined {
  if (text === undefined) return undefined;
  const test = (row: Conversation) => foundMessages(state, row, text).length > 0;
  return { name: `q ${text}`, test, reads: [state.messages] };
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

/** Makes handlers of operations on the conversation in the path. */
export const onConversation = actionOn((params, caller: Member | Bot, state) =>
  ownConversation(params.id("conversation_id"), caller, state),
);

/**
 * Returns the contact inbox of a new conversation: the one with the source ID, or one of the contact in the inbox.
 *
 * @throws {Refusal} if one of them doesn't exist, or the source ID belongs to another contact.
 */
export function doorOf(
  params: Params<"inbox_id" | "contact_id" | "source_id" | "hmac_verified">,
  caller: Member | Bot,
  state: State,
): ContactInbox {
  const sourceId = params.text("source_id") || undefined;
  const inbox = params.text("inbox_id") ? ownInbox(params.id("inbox_id"), caller, state) : undefined;
  const contact = params.text("contact_id") ? ownContact(params.id("contact_id"), caller, state) : undefined;
  if (inbox === undefined || contact === undefined) {
    const door = orNotFound(state.contactInboxes.where("of_source", sourceId ?? "").at(0));
    if (state.inboxes.get(door.inbox_id)?.account_id !== caller.account.id) throw notAllowed();
    ownInbox(door.inbox_id, caller, state);
    return door;
  }
  const wanted = wantedSourceId(state, contact, inbox, sourceId);
  const known = state.contactInboxes.find("by_source", inbox.id, wanted);
  if (known !== undefined && known.contact_id !== contact.id) throw unprocessable("source_id should be unique");
  const door = known ?? addContactInbox(state, contact, inbox.id, wanted);
  const isVerified = boolean(params.get("hmac_verified") ?? null) === true;
  return isVerified ? state.contactInboxes.update(door.id, { hmac_verified: true }) : door;
}

/**
 * Begins a conversation of a contact in an inbox, or returns the last one if the inbox has only one for each contact.
 * The bot of the inbox takes it.
 */
export function beginConversation(
  state: State,
  door: ContactInbox,
  sent: Partial<Conversation>,
  by: Actor,
): Conversation {
  const inbox = orNotFound(state.inboxes.get(door.inbox_id));
  const contact = orNotFound(state.contacts.get(door.contact_id));
  const last = state.conversations.where("of_contact_inbox", door.id).at(-1);
  if (inbox.lock_to_single_conversation && last !== undefined) return last;
  const bot = activeBot(state, inbox.id);
  const owner = bot && isSince(state.version, "4.16") ? { type: "AgentBot" as const, id: bot.id } : null;
  const places = {
    account_id: inbox.account_id,
    inbox_id: inbox.id,
    contact_id: contact.id,
    contact_inbox_id: door.id,
  };
  const status = contact.blocked ? "resolved" : bot ? "pending" : (sent.status ?? "open");
  const { team_id = null, assignee = owner, snoozed_until = null } = sent;
  const assigned = saved({ status, team_id, assignee: assignee ?? owner, snoozed_until }, undefined, state);
  const conversation = openConversation(
    state,
    { ...sent, ...places, ...assigned },
    nextActivityAt(state, inbox.account_id),
  );
  announce(state, { after: conversation, by });
  return conversation;
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
