import type { Bot, Member } from "../../rules/caller.ts";
import { castId } from "../../rules/cast.ts";
import { like } from "../../rules/like-pattern.ts";
import type { Params } from "../../rules/params.ts";
import { notAllowed, orNotFound } from "../../rules/refusal.ts";
import { rowUuid } from "../../state/row-uuid.ts";
import type { State } from "../../state/state.ts";
import { hasAnyLabel } from "../labels/has-any-label.ts";
import { unreadMessages } from "../messages/render.ts";
import { messageTypes } from "../messages/table.ts";
import type { CellTest, Selection } from "./selection.ts";
import type { Cell, Conversation } from "./table.ts";
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

type Test = (conversation: Conversation) => boolean;

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

/** What has to be looked up in each conversation; `undefined` where the query says nothing of the kind. */
export function listedRows(state: State, caller: Member, params: ListParams): Test | undefined {
  const labels = params.words("labels");
  const tests = [
    byType(state, caller, params.text("conversation_type")),
    labels && ((row: Conversation) => hasAnyLabel(row, labels)),
    byText(state, params.text("q")),
    bySourceId(state, params.text("source_id")),
  ].filter((test) => test !== undefined);
  return tests.length === 0 ? undefined : (row) => tests.every((test) => test(row));
}

/** The conversations that changed within some seconds; `undefined` where no number of them was given. */
export function updatedWithin(state: State, params: ListParams): Test | undefined {
  const seconds = params.text("updated_within")?.trim() ?? "";
  if (seconds === "") return undefined;
  const earliest = state.now() - castId(seconds) * 1000;
  return ({ updated_at }) => updated_at > earliest;
}

/** A range of conversations by how many unread messages they have: the messages of all are counted. */
export function mostUnread(state: State, selection: Selection, range: readonly [number, number]): Conversation[] {
  const all = selection.range("last_activity_at_desc", [0, selection.size]);
  const counted = all.map((row) => ({ row, unread: unreadMessages(state, row) }));
  return counted
    .toSorted((a, b) => b.unread - a.unread)
    .slice(...range)
    .map(({ row }) => row);
}

function byType(state: State, { user }: Member, type: string | undefined): Test | undefined {
  switch (type) {
    case "participating":
      return ({ id }) => state.participants.find("participation", id, user.id) !== undefined;
    case "mention":
      return ({ id }) => state.mentions.find("mention", id, user.id) !== undefined;
    case "unattended":
      // The contact waits for the first or the next reply of a person.
      return ({ first_reply_created_at, waiting_since }) => first_reply_created_at === null || waiting_since !== null;
    default:
      return undefined;
  }
}

/** Matches a conversation if a message of contact or desk contains the string: one without messages never matches. */
function byText(state: State, text: string | undefined): Test | undefined {
  if (text === undefined) return undefined;
  const isSpoken = new Set<number>([messageTypes.incoming, messageTypes.outgoing]);
  const isFound = like(`%${text}%`);
  return ({ id }) =>
    state.messages.where("spoken", id).filter(({ message_type, content }) => {
      return isSpoken.has(message_type) && content !== null && isFound(content);
    }).length > 0;
}

/** Two inboxes may know the same contact, or different ones, by the same id. */
function bySourceId(state: State, sourceId: string | undefined): Test | undefined {
  if (sourceId === undefined) return undefined;
  return ({ contact_inbox_id }) =>
    contact_inbox_id !== null && state.contactInboxes.get(contact_inbox_id)?.source_id === sourceId;
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
