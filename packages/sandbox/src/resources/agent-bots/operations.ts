import { actionOn } from "../../rules/action.ts";
import type { Member } from "../../rules/caller.ts";
import { oneOf } from "../../rules/cast.ts";
import { ofAccount } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { orNotFound } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { nextSecret, rowSecret } from "../../state/row-uuid.ts";
import type { State } from "../../state/state.ts";
import { resetToken } from "../users/rules.ts";
import { renderBotWithConfig } from "./render.ts";
import { blankBot, botRules, usableBot, usableBots } from "./rules.ts";
import type { AgentBot } from "./table.ts";

const bots = ofAccount("agentBots");
const onBot = actionOn(bots.row);

const shown = (row: AgentBot, { caller, state }: { caller: Member; state: State }) =>
  renderBotWithConfig(row, caller.membership, state);

export const agentBotHandlers = {
  ...resource("agentBot", bots, {
    ...botRules,
    blank: ({ state }) => ({ ...blankBot, secret: rowSecret(state.agentBots.nextId) }),
    casts: { ...botRules.casts, bot_type: oneOf("webhook") },
    render: shown,
  }),

  listAgentBots: (_, caller, state) => usableBots(caller, state).map((row) => shown(row, { caller, state })),

  getAgentBot: (params, caller, state) =>
    shown(orNotFound(usableBot(params.id("id"), caller, state)), { caller, state }),

  deleteAgentBotAvatar: onBot(({ id }, context) =>
    shown(context.state.agentBots.update(id, { avatar_url: "" }), context),
  ),

  resetAgentBotAccessToken: onBot((row, context) => {
    resetToken("AgentBot", row.id, context.state);
    return shown(row, context);
  }),

  resetAgentBotSecret: onBot(({ id, secret }, context) =>
    shown(context.state.agentBots.update(id, { secret: nextSecret(secret ?? "") }), context),
  ),
} satisfies Partial<Handlers>;
