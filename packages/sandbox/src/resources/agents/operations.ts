import { actionOn } from "../../rules/action.ts";
import { boolean, castId, integer, oneOf, text } from "../../rules/cast.ts";
import { ofAccount } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { type Fields, permitted } from "../../rules/permit.ts";
import { failure, notFound, orNotFound } from "../../rules/refusal.ts";
import { refuse } from "../../rules/validate.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import { compareTexts } from "../../state/text-order.ts";
import type { AccountUser } from "../accounts/table.ts";
import { renderAgentBot } from "../agent-bots/render.ts";
import { usableBots } from "../agent-bots/rules.ts";
import { ownInbox } from "../inboxes/rules.ts";
import { renderAgent, renderMember } from "../users/render.ts";
import { personFaults } from "../users/rules.ts";
import { assignableUsers, invite, refuseOverLimit } from "./rules.ts";

const memberships = ofAccount("accountUsers", {
  find: (params, state) =>
    state.accountUsers.find("membership", castId(params.get("account_id")), castId(params.get("id"))),
});

const onMember = actionOn(memberships.row);

const fields: Fields<AccountUser> = {
  role: oneOf("agent", "administrator"),
  availability: oneOf("online", "offline", "busy"),
  auto_offline: boolean,
  custom_role_id: integer,
};
const names = ["name", "email", "role", "availability", "auto_offline", "custom_role_id"] as const;

export const agentHandlers = {
  listAgents: (params, caller, state) =>
    memberships
      .rows(params, caller, state)
      .map((row) => renderAgent(orNotFound(state.users.get(row.user_id)), row))
      .toSorted((a, b) => compareTexts(a.name.toLowerCase(), b.name.toLowerCase())),

  /** Adds a user of the server, or a new one. */
  createAgent(params, caller, state) {
    refuseOverLimit(1, caller, state);
    const sent = params.unwrapped("agent");
    const [email, name] = [sent.get("email"), text(sent.get("name")) ?? ""];
    if (email !== undefined && typeof email !== "string") throw failure("The e-mail address isn't a string.");
    if (!email && name === "") throw failure("A user needs a name or an e-mail address.");
    const values = withoutNulls(permitted(sent, fields));
    const { user_id } = invite({ name, email: email ?? "" }, { availability: "online", ...values }, caller, state);
    return renderMember(user_id, caller.account.id, state);
  },

  /** The address isn't read, nulls are ignored, and a custom role that is left out is removed. */
  updateAgent: onMember((before, { params, caller, state }) => {
    const sent = params.below("agent", names);
    const { custom_role_id = null, ...changes } = permitted(sent, fields);
    const user = orNotFound(state.users.get(before.user_id));
    const name = text(sent.get("name")) ?? user.name;
    refuse(personFaults({ ...user, name }));
    state.users.update(user.id, { name });
    state.accountUsers.update(before.id, { ...withoutNulls(changes), custom_role_id });
    return renderMember(user.id, caller.account.id, state);
  }),

  deleteAgent: onMember(({ id, user_id: userId }, { caller, state }) => {
    state.accountUsers.delete(id);
    state.jobs.insert({ name: "removeMember", args: { userId, accountId: caller.account.id } });
  }),

  /** Skips addresses that are invalid or in the account. */
  bulkCreateAgents(params, caller, state) {
    const emails = params.get("emails");
    if (!Array.isArray(emails)) throw failure("The request has no list of addresses.");
    refuseOverLimit(emails.length, caller, state);
    for (const email of emails.map(String)) {
      const known = state.users.find("by_email", email.toLowerCase());
      const isMember = known && state.accountUsers.find("membership", caller.account.id, known.id) !== undefined;
      if (isMember || personFaults({ name: email, email }).length > 0) continue;
      invite({ name: "", email }, { availability: "offline", auto_offline: false }, caller, state);
    }
  },

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

function withoutNulls<R extends object>(values: R): R {
  // Leaving out columns doesn't change the types of the others.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as R;
}
