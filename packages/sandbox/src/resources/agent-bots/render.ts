import type { MessageSender, AgentBot as WireAgentBot } from "@wootkit/client";
import { assistantAvatarUrl } from "../../rules/file-address.ts";
import { pick } from "../../rules/pick.ts";
import { isoTime } from "../../rules/wire-time.ts";
import type { AgentBot, CaptainAssistant } from "./table.ts";

/** Renders a bot as an assignee. The URL of a system bot isn't shown. */
export function renderAgentBot(bot: AgentBot): WireAgentBot {
  const { avatar_url: thumbnail, outgoing_url } = bot;
  return {
    ...pick(bot, "id", "name", "description", "bot_type"),
    thumbnail,
    ...(bot.account_id !== null && { outgoing_url }),
  };
}

export function renderBotSender(bot: AgentBot): MessageSender {
  return { ...pick(bot, "id", "name", "avatar_url"), type: "agent_bot" };
}

export function renderAssistantSender(assistant: CaptainAssistant): MessageSender {
  const created_at = isoTime(assistant.created_at);
  const columns = pick(assistant, "id", "name", "description");
  return { ...columns, avatar_url: assistantAvatarUrl, created_at, type: "captain_assistant" };
}
