import type { AgentBot } from "./table.ts";

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
