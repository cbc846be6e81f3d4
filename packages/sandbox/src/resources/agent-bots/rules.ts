import type { Member } from "../../rules/caller.ts";
import type { Context } from "../../rules/resource.ts";
import { maxLength } from "../../rules/validate.ts";
import type { State } from "../../state/state.ts";
import { newPicture } from "../uploads/rules.ts";
import type { AgentBot } from "./table.ts";

/** Returns the bot that takes the new conversations of an inbox. */
export function activeBot(state: State, inboxId: number): AgentBot | undefined {
  const connection = state.agentBotInboxes.find("of_inbox", inboxId);
  return connection && state.agentBots.get(connection.agent_bot_id);
}

/** Returns the bots that an account can use: its own and those of the installation. */
export function usableBots({ account }: Pick<Member, "account">, state: State): AgentBot[] {
  return state.agentBots.all().filter(({ account_id }) => account_id === null || account_id === account.id);
}

/** Like {@link usableBots}, by ID. */
export function usableBot(id: number, { account }: Pick<Member, "account">, state: State): AgentBot | undefined {
  const bot = state.agentBots.get(id);
  return (bot?.account_id ?? account.id) === account.id ? bot : undefined;
}

/** The rules for all bots. The server fetches a picture from its URL later. */
export const botRules = {
  wrapper: null,
  casts: { avatar_url: () => undefined },
  upload: ({ params, state }: Pick<Context, "params" | "state">) => newPicture(params.get("avatar"), state),
  validations: [maxLength<AgentBot>("outgoing_url", 2048)],
};

/** The default columns of a bot. */
export const blankBot: Omit<AgentBot, "id" | "account_id"> = {
  name: null,
  description: null,
  outgoing_url: null,
  bot_type: "webhook",
  bot_config: {},
  secret: null,
  avatar_url: "",
};
