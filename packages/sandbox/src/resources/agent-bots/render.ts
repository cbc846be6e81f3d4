import type { MessageSender } from "@wootkit/client";
import * as wire from "../../generated/shapes.ts";
import { assistantAvatarUrl } from "../../rules/file-address.ts";
import { pick } from "../../rules/pick.ts";
import { isoTime } from "../../rules/wire-time.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import type { State } from "../../state/state.ts";
import type { AccountUser } from "../accounts/table.ts";
import { tokenOf } from "../users/rules.ts";
import type { AgentBot, CaptainAssistant } from "./table.ts";

/** Renders a bot as an assignee. The URL of a system bot isn't shown. */
export function renderAgentBot({ outgoing_url, ...bot }: AgentBot) {
  return wire.AgentBot({
    ...{ ...bot, thumbnail: bot.avatar_url },
    outgoing_url: bot.account_id === null ? undefined : outgoing_url,
  });
}

/** Renders a bot with its settings. Only administrators see secrets, and since 4.16 the token. */
export function renderBotWithConfig(bot: AgentBot, { role }: Pick<AccountUser, "role">, state: State) {
  const { account_id, bot_config, secret } = bot;
  const isAdministrator = role === "administrator";
  const showsToken = account_id !== null && (isAdministrator || !isSince(state.version, "4.16"));
  return wire.AgentBotWithConfig({
    ...{ ...renderAgentBot(bot), bot_config, account_id, system_bot: account_id === null },
    access_token: showsToken ? tokenOf("AgentBot", bot.id, state) : undefined,
    secret: account_id !== null && isAdministrator ? secret : undefined,
  });
}

export function renderBotSender(bot: AgentBot) {
  return wire.AgentBotSender({ ...bot, type: "agent_bot" });
}

export function renderAssistantSender(assistant: CaptainAssistant): MessageSender {
  const created_at = isoTime(assistant.created_at);
  const columns = pick(assistant, "id", "name", "description");
  return { ...columns, avatar_url: assistantAvatarUrl, created_at, type: "captain_assistant" };
}
