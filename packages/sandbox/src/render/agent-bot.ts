import type { AgentBot as WireAgentBot } from "@wootkit/client";
import type { AgentBot } from "../model/agent-bot.ts";

/** A bot as an assignee. A system bot does not tell where its events go. */
export function renderAgentBot(bot: AgentBot): WireAgentBot {
  const events: Pick<WireAgentBot, "outgoing_url"> = bot.account_id === null ? {} : { outgoing_url: bot.outgoing_url };
  return {
    id: bot.id,
    name: bot.name,
    description: bot.description,
    thumbnail: bot.avatar_url,
    ...events,
    bot_type: bot.bot_type,
  };
}
