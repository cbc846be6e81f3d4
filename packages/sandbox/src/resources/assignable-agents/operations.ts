import { boolean, castId } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { notFound } from "../../rules/refusal.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import { renderAgentBot } from "../agent-bots/render.ts";
import { usableBots } from "../agent-bots/rules.ts";
import { ownInbox } from "../inboxes/rules.ts";
import { renderMember } from "../users/render.ts";
import { assignableUsers } from "./rules.ts";

export const assignableAgentHandlers = {
  /** Lists the agents who are members of all inboxes, the administrators, and the bots if requested. */
  listAssignableAgents(params, caller, state) {
    const { id: accountId } = caller.account;
    const sent = params.get("inbox_ids");
    if (!Array.isArray(sent)) throw notFound();
    const ids = sent.map((id) => ownInbox(castId(id), caller, state).id);
    const withBots = isSince(state.version, "4.16") && boolean(params.get("include_agent_bots") ?? null) === true;
    const people = assignableUsers(ids, accountId, state).map((id) => ({
      ...renderMember(id, accountId, state),
      ...(withBots && { assignee_type: "User" as const }),
    }));
    if (!withBots) return people;
    const always = { assignee_type: "AgentBot", icon: "i-lucide-bot", availability_status: "offline" } as const;
    return [...people, ...usableBots(caller, state).map((bot) => ({ ...renderAgentBot(bot), ...always }))];
  },
} satisfies Partial<Handlers>;
