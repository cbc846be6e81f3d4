import type { Handlers } from "../../rules/handlers.ts";
import { failure, orNotFound, ownOrNotFound, refused, unprocessable } from "../../rules/refusal.ts";
import { activeBot, usableBot } from "../agent-bots/rules.ts";
import { assignableUsers } from "../assignable-agents/rules.ts";
import { renderAssignmentPolicy } from "../assignment-policies/render.ts";
import { renderCampaign } from "../campaigns/render.ts";
import { campaignsOfAccount } from "../campaigns/rules.ts";
import { inboxesOfAccount, ownInbox } from "../inboxes/rules.ts";
import { renderMember } from "../users/render.ts";
import { renderConnectedBot } from "./render.ts";
import { cloudInbox, isWhatsapp, policyOf, templateInbox } from "./rules.ts";

/** The operations on an inbox besides those of the plain resource. The sandbox can't reach WhatsApp and Twilio. */
export const inboxActionHandlers = {
  getInboxAgentBot(params, caller, state) {
    const bot = activeBot(state, inboxesOfAccount.row(params, caller, state).id);
    return bot === undefined ? {} : { agent_bot: renderConnectedBot(bot, caller, state) };
  },

  setInboxAgentBot(params, caller, state) {
    const { id: inbox_id } = inboxesOfAccount.row(params, caller, state);
    const sent = params.get("agent_bot") ?? false;
    const bot = sent === false ? undefined : orNotFound(usableBot(params.id("agent_bot"), caller, state));
    const known = state.agentBotInboxes.find("of_inbox", inbox_id);
    if (known !== undefined) state.agentBotInboxes.delete(known.id);
    if (bot !== undefined) state.agentBotInboxes.insert({ agent_bot_id: bot.id, inbox_id });
  },

  listInboxCampaigns(params, caller, state) {
    const { id } = inboxesOfAccount.row(params, caller, state);
    const campaigns = campaignsOfAccount.rows(params, caller, state).filter(({ inbox_id }) => inbox_id === id);
    return campaigns.map((row) => renderCampaign(row, caller, state));
  },

  listInboxAssignableAgents(params, caller, state) {
    const { id, account_id } = inboxesOfAccount.row(params, caller, state);
    return assignableUsers([id], account_id, state).map((userId) => renderMember(userId, account_id, state));
  },

  getInboxAssignmentPolicy(params, caller, state) {
    const { assignment_policy_id: id } = policyOf(params, caller, state);
    return renderAssignmentPolicy(orNotFound(state.assignmentPolicies.get(id)), state);
  },

  setInboxAssignmentPolicy(params, caller, state) {
    const { id: inbox_id } = ownInbox(params.id("inbox_id"), caller, state);
    const policy = ownOrNotFound(state.assignmentPolicies.get(params.id("assignment_policy_id")), caller.account);
    const known = state.inboxAssignmentPolicies.find("of_inbox", inbox_id);
    if (known !== undefined) state.inboxAssignmentPolicies.delete(known.id);
    state.inboxAssignmentPolicies.insert({ inbox_id, assignment_policy_id: policy.id });
    return renderAssignmentPolicy(policy, state);
  },

  removeInboxAssignmentPolicy(params, caller, state) {
    state.inboxAssignmentPolicies.delete(policyOf(params, caller, state).id);
  },

  createTwilioInbox(params) {
    params.inside("twilio_channel");
    throw unprocessable("Failed to open TCP connection to api.twilio.com:443 (getaddrinfo: Name or service not known)");
  },

  getInboxCsatTemplate(params, caller, state) {
    templateInbox(params.id("inbox_id"), caller, state);
    return { template_exists: false };
  },

  createInboxCsatTemplate(params, caller, state) {
    templateInbox(params.id("inbox_id"), caller, state);
    throw failure("The sandbox can't reach WhatsApp to create a template.");
  },

  getInboxHealth(params, caller, state) {
    cloudInbox(params, caller, state);
    throw failure("The sandbox can't reach WhatsApp to ask for the health of an inbox.");
  },

  registerInboxWebhook(params, caller, state) {
    cloudInbox(params, caller, state);
    throw failure("The sandbox can't reach WhatsApp to register a webhook.");
  },

  syncInboxTemplates(params, caller, state) {
    if (!isWhatsapp(inboxesOfAccount.row(params, caller, state))) {
      throw refused(422, { error: "Template sync is only available for WhatsApp channels" });
    }
    return { message: "Template sync initiated successfully" };
  },
} satisfies Partial<Handlers>;
