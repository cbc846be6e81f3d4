import type { Member } from "../../rules/caller.ts";
import type { Handlers } from "../../rules/handlers.ts";
import type { Params } from "../../rules/params.ts";
import { ownOrNotFound, unprocessable } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import type { Conversation } from "../conversations/table.ts";
import { assignedUserId } from "../conversations/visibility.ts";
import { liveCounts } from "./rules.ts";

export const liveReportHandlers = {
  getLiveReportConversationMetrics(params, caller, state) {
    const rows = counted(params, caller, state);
    const open = rows.filter(({ status }) => status === "open");
    return { ...liveCounts(open), pending: rows.filter(({ status }) => status === "pending").length };
  },

  getLiveReportGroupedConversationMetrics(params, caller, state) {
    const open = counted(params, caller, state).filter(({ status }) => status === "open");
    const by = params.text("group_by");
    if (by !== "assignee_id" && by !== "team_id") throw unprocessable("invalid group_by");
    const key = (row: Conversation) => (by === "team_id" ? row.team_id : assignedUserId(row));
    const keys = [...new Set(open.map(key))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
    return keys.map((id) => ({ ...liveCounts(open.filter((row) => key(row) === id)), [by]: id }));
  },
} satisfies Partial<Handlers>;

/** Returns the conversations of the account or the team. */
function counted(params: Params<"team_id">, { account }: Member, state: State): Conversation[] {
  const rows = state.conversations.where("of_account", account.id).slice(0);
  if (!params.has("team_id")) return rows;
  const { id } = ownOrNotFound(state.teams.get(params.id("team_id")), account);
  return rows.filter(({ team_id }) => team_id === id);
}
