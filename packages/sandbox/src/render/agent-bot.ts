import type { AgentBot as WireAgentBot } from "@wootkit/client";
import type { AgentBot } from "../model/agent-bot.ts";

/** A bot as an assignee. A system bot does not tell where its events go. */
export function renderAgentBot(bot: AgentBot): WireAgentBot {
  return {
    id: bot.id,
    name: bot.name,
    description: bot.description,
    thumbnail: bot.avatarUrl,
    ...(bot.accountId === null ? {} : { outgoing_url: bot.outgoingUrl }),
    bot_type: bot.botType,
  };
}
