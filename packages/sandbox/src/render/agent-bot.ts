import type { AgentBot as WireAgentBot } from "@wootkit/client";
import type { AgentBot } from "../model/agent-bot.ts";

/** A bot as an assignee. A system bot does not tell where its events go. */
export function renderAgentBot(bot: AgentBot): WireAgentBot {
  const events: Pick<WireAgentBot, "outgoing_url"> = bot.accountId === null ? {} : { outgoing_url: bot.outgoingUrl };
  return {
    id: bot.id,
    name: bot.name,
    description: bot.description,
    thumbnail: bot.avatarUrl,
    ...events,
    bot_type: bot.botType,
  };
}
