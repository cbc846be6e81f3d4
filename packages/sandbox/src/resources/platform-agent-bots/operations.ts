import * as wire from "../../generated/shapes.ts";
import { actionOn } from "../../rules/action.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { resource } from "../../rules/resource.ts";
import { maxLength } from "../../rules/validate.ts";
import type { State } from "../../state/state.ts";
import { blankBot } from "../agent-bots/rules.ts";
import type { AgentBot } from "../agent-bots/table.ts";
import { ofPlatformApp } from "../platform/rules.ts";
import { newPicture } from "../uploads/rules.ts";
import { tokenOf } from "../users/rules.ts";

const bots = ofPlatformApp("agentBots", "AgentBot");

export const platformAgentBotHandlers = {
  ...resource("platformAgentBot", bots, {
    blank: { ...blankBot, account_id: null },
    wrapper: null,
    // The server fetches a picture from its URL later.
    casts: { avatar_url: () => undefined },
    upload: ({ params, state }) => newPicture(params.get("avatar"), state),
    validations: [maxLength("outgoing_url", 2048)],
    render: (row, { state }) => render(row, state),
  }),

  deletePlatformAgentBotAvatar: actionOn(bots.row)(({ id }, { state }) =>
    render(state.agentBots.update(id, { avatar_url: "" }), state),
  ),
} satisfies Partial<Handlers>;

function render(row: AgentBot, state: State) {
  return wire.PlatformAgentBot({ ...row, access_token: tokenOf("AgentBot", row.id, state) });
}
