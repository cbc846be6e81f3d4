import type { State } from "../../state/state.ts";
import type { AgentBot } from "./table.ts";

/** Returns the bot that takes the new conversations of an inbox. */
export function activeBot(state: State, inboxId: number): AgentBot | undefined {
  const connection = state.agentBotInboxes.find("of_inbox", inboxId);
  return connection && state.agentBots.get(connection.agent_bot_id);
}

/** The default columns of a bot. */
export const blankBot: Omit<AgentBot, "id" | "account_id"> = {
  name: null,
  description: null,
  outgoing_url: null,
  bot_type: "webhook",
  bot_config: {},
  secret: null,
  avatar_url: "",
};
