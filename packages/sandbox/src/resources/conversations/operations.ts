import type { Handlers } from "../../rules/handlers.ts";
import { notFound } from "../../rules/refusal.ts";
import { pageRange } from "../../state/page.ts";
import { Selection } from "../../state/selection.ts";
import { conversationFilter } from "./filter.ts";
import { renderConversation } from "./render.ts";
import {
  assignedCells,
  countsOf,
  listedCells,
  listedFrom,
  listedRows,
  mostUnreadFirst,
  updatedAfter,
  updatedSince,
} from "./rules.ts";
import { visibility } from "./visibility.ts";

const pageSize = 25;

export const conversationHandlers = {
  /** The counts ignore `assignee_type`. */
  listConversations(params, caller, state) {
    const { account, user } = caller;
    if (params.has("team_id") && state.teams.get(params.id("team_id"))?.account_id !== account.id) throw notFound();
    const sortBy = params.text("sort_by") ?? "";
    const selected = listedFrom(state, account.id, sortBy, params.text("source_id"))
      .inCells(listedCells(state, caller, params))
      .where(listedRows(state, caller, params));
    const { mine, unassigned, all } = countsOf(selected, user.id);
    const assigned = selected.inCells(assignedCells(params, user.id));
    const earliest = updatedSince(state, params);
    const listed = earliest === undefined ? assigned : updatedAfter(assigned, earliest);
    const sorted = sortBy === "unread" ? listed.sortedBy(mostUnreadFirst(state)) : listed;
    // With `updated_within`, the list has no pages.
    const rows = sorted.range(earliest === undefined ? pageRange(params.text("page"), pageSize) : [0, listed.size]);
    return {
      data: {
        meta: { mine_count: mine, assigned_count: all - unassigned, unassigned_count: unassigned, all_count: all },
        payload: rows.map((row) => renderConversation(state, row, user.id)),
      },
    };
  },

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
