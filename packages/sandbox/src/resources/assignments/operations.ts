import * as wire from "../../generated/shapes.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { renderAgentBot } from "../agent-bots/render.ts";
import { usableBot } from "../agent-bots/rules.ts";
import { actorOf, changeConversation } from "../changes/rules.ts";
import { ownConversation } from "../conversations/rules.ts";
import { renderAgent } from "../users/render.ts";

export const assignmentHandlers = {
  /** Assigns a person, a bot, or else a team. An unknown person or team removes the assignment. */
  assignConversation(params, caller, state) {
    const conversation = ownConversation(params.id("conversation_id"), caller, state);
    const { id: accountId } = caller.account;
    const by = actorOf(caller);
    if (params.text("assignee_type") === "AgentBot") {
      const bot = usableBot(params.id("assignee_id"), caller, state);
      if (bot === undefined) return null;
      changeConversation(state, conversation, { assignee: { type: "AgentBot", id: bot.id } }, by);
      return renderAgentBot(bot);
    }
    if (params.has("assignee_id")) {
      const membership = state.accountUsers.find("membership", accountId, params.id("assignee_id"));
      const user = membership && state.users.get(membership.user_id);
      changeConversation(state, conversation, { assignee: user ? { type: "User", id: user.id } : null }, by);
      return membership && user ? renderAgent(user, membership) : null;
    }
    if (!params.has("team_id")) return null;
    const found = state.teams.get(params.id("team_id"));
    const team = found?.account_id === accountId ? found : null;
    changeConversation(state, conversation, { team_id: team?.id ?? null }, by);
    return team && wire.Assignment(team);
  },
} satisfies Partial<Handlers>;
