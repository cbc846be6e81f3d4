import type { AgentBotSender, AgentBotWithConfig, MessageSender, AgentBot as WireAgentBot } from "@wootkit/client";
import { assistantAvatarUrl } from "../../rules/file-address.ts";
import { pick } from "../../rules/pick.ts";
import { isoTime } from "../../rules/wire-time.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import type { State } from "../../state/state.ts";
import type { AccountUser } from "../accounts/table.ts";
import { tokenOf } from "../users/rules.ts";
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

/** Renders a bot with its settings. Only administrators see secrets, and since 4.16 the token. */
export function renderBotWithConfig(
  bot: AgentBot,
  { role }: Pick<AccountUser, "role">,
  state: State,
): AgentBotWithConfig {
  const { account_id, bot_config, secret } = bot;
  const isAdministrator = role === "administrator";
  const showsToken = account_id !== null && (isAdministrator || !isSince(state.version, "4.16"));
  return {
    ...renderAgentBot(bot),
    ...{ bot_config, account_id, system_bot: account_id === null },
    ...(showsToken && { access_token: tokenOf("AgentBot", bot.id, state) }),
    ...(account_id !== null && isAdministrator && { secret }),
  };
}

export function renderBotSender(bot: AgentBot): AgentBotSender {
  return { ...pick(bot, "id", "name", "avatar_url"), type: "agent_bot" };
}

export function renderAssistantSender(assistant: CaptainAssistant): MessageSender {
  const created_at = isoTime(assistant.created_at);
  const columns = pick(assistant, "id", "name", "description");
  return { ...columns, avatar_url: assistantAvatarUrl, created_at, type: "captain_assistant" };
}
