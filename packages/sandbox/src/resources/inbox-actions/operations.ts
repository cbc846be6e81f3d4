import { actionOn } from "../../rules/action.ts";
import type { Member } from "../../rules/caller.ts";
import { castId } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { members } from "../../rules/members.ts";
import { failure, orNotFound, ownOrNotFound, refused, unprocessable } from "../../rules/refusal.ts";
import { refuse } from "../../rules/validate.ts";
import { activeBot, usableBot } from "../agent-bots/rules.ts";
import { assignableUsers } from "../agents/rules.ts";
import { renderAssignmentPolicy } from "../assignment-policies/render.ts";
import { renderCampaign } from "../campaigns/render.ts";
import { campaignsOfAccount } from "../campaigns/rules.ts";
import { onInbox, ownInbox } from "../inboxes/rules.ts";
import { renderMember } from "../users/render.ts";
import { renderConnectedBot } from "./render.ts";
import { checkCloud, checkTemplates, isWhatsapp, policyOf } from "./rules.ts";

/** In some paths, the inbox has a longer name. */
const onNamedInbox = actionOn((params, caller: Member, state) => ownInbox(params.id("inbox_id"), caller, state));

const inboxMembers = members({
  owner: (params, caller, state) => ownInbox(params.id("inbox_id"), caller, state),
  table: "inboxMembers",
  column: "inbox_id",
  /** Users of other accounts can be members, but aren't shown. */
  shows: (userId, { account_id }, state) => state.accountUsers.find("membership", account_id, userId) !== undefined,
  order: (ids) => ids.toSorted((a, b) => b - a),
  /** Users must exist. An ID that is sent as a string always counts as new. */
  check(sent, { id }, state) {
    const known = state.inboxMembers.where("of_inbox", id).map(({ user_id }) => user_id);
    const added = sent.filter((value) => !known.some((userId) => userId === value)).map(castId);
    if (added.some((userId) => state.users.get(userId) === undefined)) {
      refuse([{ column: "user", message: "must exist" }]);
    }
    const isTaken = added.some((userId, index) => known.includes(userId) || added.indexOf(userId) !== index);
    if (isTaken) refuse([{ column: "user_id", message: "has already been taken" }]);
  },
});

/** The operations on an inbox besides those of the plain resource. The sandbox can't reach WhatsApp and Twilio. */
export const inboxActionHandlers = {
  getInboxAgentBot: onInbox(({ id }, { caller, state }) => {
    const bot = activeBot(state, id);
    return bot === undefined ? {} : { agent_bot: renderConnectedBot(bot, caller, state) };
  }),

  setInboxAgentBot: onInbox(({ id: inbox_id }, { params, caller, state }) => {
    const sent = params.get("agent_bot") ?? false;
    const bot = sent === false ? undefined : orNotFound(usableBot(params.id("agent_bot"), caller, state));
    const known = state.agentBotInboxes.find("of_inbox", inbox_id);
    if (known !== undefined) state.agentBotInboxes.delete(known.id);
    if (bot !== undefined) state.agentBotInboxes.insert({ agent_bot_id: bot.id, inbox_id });
  }),

  listInboxCampaigns: onInbox(({ id }, { params, caller, state }) => {
    const campaigns = campaignsOfAccount.rows(params, caller, state).filter(({ inbox_id }) => inbox_id === id);
    return campaigns.map((row) => renderCampaign(row, caller, state));
  }),

  listInboxAssignableAgents: onInbox(({ id, account_id }, { state }) =>
    assignableUsers([id], account_id, state).map((userId) => renderMember(userId, account_id, state)),
  ),

  getInboxAssignmentPolicy: onNamedInbox((inbox, { state }) => {
    const { assignment_policy_id: id } = policyOf(inbox, state);
    return renderAssignmentPolicy(orNotFound(state.assignmentPolicies.get(id)), state);
  }),

  setInboxAssignmentPolicy: onNamedInbox(({ id: inbox_id }, { params, caller, state }) => {
    const policy = ownOrNotFound(state.assignmentPolicies.get(params.id("assignment_policy_id")), caller.account);
    const known = state.inboxAssignmentPolicies.find("of_inbox", inbox_id);
    if (known !== undefined) state.inboxAssignmentPolicies.delete(known.id);
    state.inboxAssignmentPolicies.insert({ inbox_id, assignment_policy_id: policy.id });
    return renderAssignmentPolicy(policy, state);
  }),

  removeInboxAssignmentPolicy: onNamedInbox((inbox, { state }) => {
    state.inboxAssignmentPolicies.delete(policyOf(inbox, state).id);
  }),

  createTwilioInbox(params) {
    params.inside("twilio_channel");
    throw unprocessable("Failed to open TCP connection to api.twilio.com:443 (getaddrinfo: Name or service not known)");
  },

  getInboxCsatTemplate: onNamedInbox((inbox) => {
    checkTemplates(inbox);
    return { template_exists: false };
  }),

  createInboxCsatTemplate: onNamedInbox((inbox) => {
    checkTemplates(inbox);
    throw failure("The sandbox can't reach WhatsApp to create a template.");
  }),

  getInboxHealth: onInbox((inbox) => {
    checkCloud(inbox);
    throw failure("The sandbox can't reach WhatsApp to ask for the health of an inbox.");
  }),

  registerInboxWebhook: onInbox((inbox) => {
    checkCloud(inbox);
    throw failure("The sandbox can't reach WhatsApp to register a webhook.");
  }),

  syncInboxTemplates: onInbox((inbox) => {
    if (!isWhatsapp(inbox)) throw refused(422, { error: "Template sync is only available for WhatsApp channels" });
    return { message: "Template sync initiated successfully" };
  }),

  listInboxMembers: inboxMembers.list,
  /** Returns all members. */
  addInboxMembers(params, caller, state) {
    inboxMembers.add(params, caller, state);
    return inboxMembers.list(params, caller, state);
  },
  setInboxMembers: inboxMembers.replace,
  removeInboxMembers: inboxMembers.remove,
} satisfies Partial<Handlers>;
