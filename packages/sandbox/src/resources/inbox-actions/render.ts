import type { ConnectedAgentBot } from "@wootkit/client";
import type { Member } from "../../rules/caller.ts";
import { isoTimed } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import { renderBotWithConfig } from "../agent-bots/render.ts";
import type { AgentBot } from "../agent-bots/table.ts";
import { tokenRow } from "../users/rules.ts";

/** Renders the bot of an inbox. Unlike elsewhere, its token is an object. */
export function renderConnectedBot(bot: AgentBot, { membership }: Member, state: State): ConnectedAgentBot {
  const { access_token, ...rest } = renderBotWithConfig(bot, membership, state);
  if (access_token === undefined) return rest;
  return { ...rest, access_token: { ...isoTimed(tokenRow("AgentBot", bot.id, state)), owner_type: "AgentBot" } };
}
