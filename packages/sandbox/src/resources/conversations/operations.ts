import { integer, isBlank, isJsonObject, object, oneOf, oneOfIfPresent } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { Params } from "../../rules/params.ts";
import { permitted } from "../../rules/permit.ts";
import { failure, orNotFound, Refusal } from "../../rules/refusal.ts";
import { isoMilliseconds } from "../../rules/wire-time.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import { pageRange } from "../../state/page.ts";
import { Selection } from "../../state/selection.ts";
import { actorOf, changeConversation } from "../changes/rules.ts";
import { sendMessage } from "../messages/compose.ts";
import { unreadMessages } from "../messages/render.ts";
import { applySla, checkSla } from "../slas/rules.ts";
import { sentFiles } from "../uploads/rules.ts";
import { conversationFilter } from "./filter.ts";
import { renderConversation, renderFor, renderMatch } from "./render.ts";
import {
  assignedCells,
  beginConversation,
  countsOf,
  doorOf,
  foundMessages,
  type ListParams,
  listed,
  mostUnreadFirst,
  onConversation,
  updatedAfter,
  updatedSince,
} from "./rules.ts";
import { type Conversation, priorities, statuses } from "./table.ts";
import { isAssignedTo, isUnassigned, visibility } from "./visibility.ts";

const pageSize = 25;

export const conversationHandlers = {
  /** The counts ignore `assignee_type`. */
  listConversations(params, caller, state) {
    const { user } = caller;
    const selected = listed(params, caller, state);
    const assigned = selected.inCells(assignedCells(params, user.id));
    const earliest = updatedSince(state, params);
    const found = earliest === undefined ? assigned : updatedAfter(assigned, earliest);
    const isByUnread = params.text("sort_by") === "unread";
    const sorted = isByUnread ? found.sortedBy(mostUnreadFirst(state)) : found;
    // With `updated_within`, the list has no pages.
    const rows = sorted.range(earliest === undefined ? pageRange(params.text("page"), pageSize) : [0, found.size]);
    return {
      data: {
        meta: renderCounts(selected, user.id),
        payload: rows.map((row) => renderConversation(state, row, user.id)),
      },
    };
  },

  // These two read more parameters than the document describes.
  getConversationCounts: (params, caller, state) => ({
    meta: renderCounts(listed(params as ListParams, caller, state), caller.user.id),
  }),

  /** With `q`, the counts are those of the page, and only the messages that contain it are shown. */
  searchConversations(params, caller, state) {
    const text = params.text("q");
    const found = listed(params as ListParams, caller, state);
    const rows = found.range(pageRange(params.text("page"), pageSize));
    const all = text === undefined ? countsOf(found, caller.user.id) : undefined;
    return {
      meta: {
        mine_count: all?.mine ?? rows.filter((row) => isAssignedTo(caller.user.id, row)).length,
        unassigned_count: all?.unassigned ?? rows.filter(isUnassigned).length,
        all_count: all?.all ?? rows.length,
      },
      payload: rows.map((row) => {
        const every = () => state.messages.where("of_conversation", row.id).slice(0);
        return renderMatch(state, row, text === undefined ? every() : foundMessages(state, row, text));
      }),
    };
  },

  /** Counts the open conversations with unread messages. */
  getConversationUnreadCounts(_params, caller, state) {
    const { id: accountId } = caller.account;
    const open = Selection.of(state.conversations, "cells_by_last_activity_at_desc", [accountId])
      .inCells((cell) => cell.status === "open")
      .inCells(visibility(state, caller));
    const unread = open.range([0, open.size]).filter((row) => unreadMessages(state, row) > 0);
    const labelIds = (row: Conversation) =>
      row.labels.map((title) => state.labels.find("by_title", accountId, title)?.id);
    return {
      all_count: unread.length,
      inboxes: tally(unread.map(({ inbox_id }) => inbox_id)),
      labels: tally(unread.flatMap(labelIds)),
      teams: tally(unread.map(({ team_id }) => team_id)),
    };
  },

  /** A message that is refused makes the server fail, and the conversation isn't kept. */
  async createConversation(params, caller, state) {
    const sent = params.get("message");
    const message = isBlank(sent) ? undefined : sent;
    if (message !== undefined && !isJsonObject(message)) throw failure("The message isn't an object.");
    const files = await sentFiles(message?.attachments, state);
    const columns = newColumns(params);
    const { assignee } = columns;
    // Older servers fail to show an unknown assignee.
    const isUnknown = assignee != null && state.users.get(assignee.id) === undefined;
    if (isUnknown && !isSince(state.version, "4.9")) throw failure(`There is no user ${assignee.id}.`);
    const conversation = beginConversation(state, doorOf(params, caller, state), columns, actorOf(caller));
    if (message !== undefined) sendFirst(new Params(message, true), conversation, caller, files, state);
    return renderFor(caller, state, orNotFound(state.conversations.get(conversation.id)));
  },

  getConversation: onConversation((row, { caller, state }) => renderFor(caller, state, row)),

  updateConversation: onConversation((conversation, { params, caller, state }) => {
    const sent = permitted<Conversation>(params, {
      // Objects and lists aren't permitted.
      priority: (value) => (typeof value === "object" && value !== null ? undefined : oneOf(...priorities)(value)),
      sla_policy_id: integer,
    });
    const { sla_policy_id: policyId = conversation.sla_policy_id, ...changes } = sent;
    const isNew = policyId !== conversation.sla_policy_id;
    if (isNew) checkSla(conversation, policyId, state);
    const changed = changeConversation(state, conversation, changes, actorOf(caller));
    const isApplied = isNew && policyId !== null;
    return renderFor(caller, state, isApplied ? applySla(changed, policyId, actorOf(caller), state) : changed);
  }),

  deleteConversation: onConversation(({ id }, { state }) => {
    state.jobs.insert({ name: "deleteConversation", args: { id } });
  }),

  filterConversations(params, caller, state) {
    const { account, user } = caller;
    const filter = conversationFilter(params.get("payload"), account.id, state);
    const [index, groups] =
      filter.contactIds === undefined
        ? (["cells_by_last_activity_at_desc", [account.id]] as const)
        : (["cells_of_contact", filter.contactIds] as const);
    const found = Selection.of(state.conversations, index, groups)
      .inCells((cell) => cell.account_id === account.id)
      .inCells(visibility(state, caller))
      .inCells(filter.cells)
      .where(filter.rows);
    const { mine, unassigned, all } = countsOf(found, user.id);
    const rows = found.range(pageRange(params.text("page"), pageSize));
    return {
      meta: { mine_count: mine, unassigned_count: unassigned, all_count: all },
      payload: rows.map((row) => renderConversation(state, row, user.id)),
    };
  },
} satisfies Partial<Handlers>;

/** Returns the columns that the body of a new conversation sets. An unknown assignee or team is kept, but not shown. */
function newColumns(params: Params): Partial<Conversation> {
  const { status, assignee_id, team_id, ...sent } = permitted<Conversation & { assignee_id: number }>(params, {
    status: (value) => oneOfIfPresent(statuses, value),
    snoozed_until: isoMilliseconds,
    assignee_id: integer,
    team_id: integer,
    additional_attributes: object,
    custom_attributes: object,
  });
  return {
    ...sent,
    ...(status && { status }),
    ...(team_id && { team_id }),
    ...(assignee_id && { assignee: { type: "User", id: assignee_id } }),
  };
}

function sendFirst(...[params, conversation, caller, files, state]: Parameters<typeof sendMessage>): void {
  try {
    sendMessage(params, conversation, caller, files, state);
  } catch (error) {
    state.conversations.delete(conversation.id);
    throw error instanceof Refusal ? failure(`The first message is refused: ${error.message}.`) : error;
  }
}

/** Renders the counts of a list. */
function renderCounts(selected: Parameters<typeof countsOf>[0], userId: number) {
  const { mine, unassigned, all } = countsOf(selected, userId);
  return { mine_count: mine, assigned_count: all - unassigned, unassigned_count: unassigned, all_count: all };
}

/** Counts how often each ID occurs. */
function tally(ids: readonly (number | null | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const id of ids) if (id != null) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}
