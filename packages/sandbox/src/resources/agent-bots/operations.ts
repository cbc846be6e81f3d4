import { actionOn } from "../../rules/action.ts";
import type { Member } from "../../rules/caller.ts";
import { oneOf } from "../../rules/cast.ts";
import { ofAccount } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { orNotFound } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { maxLength } from "../../rules/validate.ts";
import { nextSecret, rowSecret } from "../../state/row-uuid.ts";
import type { State } from "../../state/state.ts";
import { newPicture } from "../uploads/rules.ts";
import { resetToken } from "../users/rules.ts";
import { renderBotWithConfig } from "./render.ts";
import { blankBot, usableBot, usableBots } from "./rules.ts";
import type { AgentBot } from "./table.ts";

const bots = ofAccount("agentBots");
const onBot = actionOn(bots.row);

const shown = (row: AgentBot, { caller, state }: { caller: Member; state: State }) =>
  renderBotWithConfig(row, caller.membership, state);

export const agentBotHandlers = {
  ...resource("agentBot", bots, {
    blank: ({ state }) => ({ ...blankBot, secret: rowSecret(state.agentBots.nextId) }),
    wrapper: null,
    // The server fetches a picture from its URL later.
    casts: { bot_type: oneOf("webhook"), avatar_url: () => undefined },
    upload: ({ params, state }) => newPicture(params.get("avatar"), state),
    validations: [maxLength("outgoing_url", 2048)],
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
