import type { AssignedToAgent, AssignedToAgentBot } from "@wootkit/client";
import type { Conversation } from "../model/conversation.ts";
import { findAccountUser, type State } from "../model/state.ts";
import { renderAgent } from "./agent.ts";
import { renderAgentBot } from "./agent-bot.ts";

/** Neither key for nobody, and for a person who has left the account. */
type Unassigned = Record<never, never>;

/** The two keys of a conversation's `meta` that say who works on it: both or neither. */
export function renderAssignee(
  state: State,
  conversation: Conversation,
): AssignedToAgent | AssignedToAgentBot | Unassigned {
  const { assignee, account_id: accountId } = conversation;
  if (assignee === null) return {};
  if (assignee.type === "AgentBot") {
    const bot = state.agentBots.get(assignee.id);
    if (bot === undefined) return {};
    const assigned: AssignedToAgentBot = { assignee: renderAgentBot(bot), assignee_type: "AgentBot" };
    return assigned;
  }
  const user = state.users.get(assignee.id);
  const membership = findAccountUser(state, accountId, assignee.id);
  if (user === undefined || membership === undefined) return {};
  const assigned: AssignedToAgent = { assignee: renderAgent(user, membership), assignee_type: "User" };
  return assigned;
}
