import type { Member } from "../../rules/caller.ts";
import type { Handlers } from "../../rules/handlers.ts";
import type { Params } from "../../rules/params.ts";
import { notFound, unprocessable } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import type { Conversation } from "../conversations/table.ts";
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
    const key = ({ assignee, team_id }: Conversation) => {
      if (by === "team_id") return team_id;
      return assignee?.type === "User" ? assignee.id : null;
    };
    const keys = [...new Set(open.map(key))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
    return keys.map((id) => ({ ...liveCounts(open.filter((row) => key(row) === id)), [by]: id }));
  },
} satisfies Partial<Handlers>;

/** Returns the conversations of the account or the team. */
function counted(params: Params<"team_id">, { account }: Member, state: State): Conversation[] {
  const rows = state.conversations.where("of_account", account.id).slice(0);
  const id = params.id("team_id");
  if (!params.has("team_id")) return rows;
  if (state.teams.get(id)?.account_id !== account.id) throw notFound();
  return rows.filter(({ team_id }) => team_id === id);
}
