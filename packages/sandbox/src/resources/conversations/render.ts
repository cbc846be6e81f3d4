import type { AssignedToAgent, AssignedToAgentBot } from "@wootkit/client";
import * as wire from "../../generated/shapes.ts";
import type { Bot, Member } from "../../rules/caller.ts";
import { pick } from "../../rules/pick.ts";
import { failure, orNotFound } from "../../rules/refusal.ts";
import { unixSeconds } from "../../rules/wire-time.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import type { State } from "../../state/state.ts";
import { renderAgentBot } from "../agent-bots/render.ts";
import { renderContact } from "../contacts/render.ts";
import type { Contact } from "../contacts/table.ts";
import type { Inbox } from "../inboxes/table.ts";
import { renderCompanions, renderMessage, unreadCount } from "../messages/render.ts";
import type { Message } from "../messages/table.ts";
import { renderAppliedSla, renderSlaEvent } from "../slas/render.ts";
import { renderTeam } from "../teams/render.ts";
import { renderAgent } from "../users/render.ts";
import type { Conversation } from "./table.ts";

const millisecondsPerHour = 3_600_000;

/**
 * Renders a conversation as in lists.
 *
 * @throws {Refusal} if the inbox or the contact was deleted, or a message can't be rendered.
 */
export function renderConversation(state: State, conversation: Conversation, callerId: number) {
  const contact = state.contacts.get(conversation.contact_id);
  const inbox = state.inboxes.get(conversation.inbox_id);
  if (contact === undefined || inbox === undefined) {
    throw failure(`Conversation ${conversation.id} has no inbox or no contact.`);
  }
  const newest = state.messages.where("of_conversation", conversation.id).at(-1);
  const newestSpoken = state.messages.where("spoken", conversation.id).at(-1);
  const isPaused = contact.blocked && isSince(state.version, "4.16");
  return wire.Conversation({
    ...conversation,
    meta: renderMeta(state, conversation, contact, inbox, callerId),
    id: conversation.display_id,
    messages: newest === undefined ? [] : [renderMessage(state, conversation, newest)],
    can_reply: canReply(state, inbox, conversation),
    muted: contact.blocked,
    timestamp: conversation.last_activity_at,
    unread_count: unreadCount(state, conversation),
    last_non_activity_message: newestSpoken === undefined ? null : renderMessage(state, conversation, newestSpoken),
    sla_policy_id: isPaused ? null : conversation.sla_policy_id,
    ...renderSla(state, conversation, isPaused),
  });
}

/**
 * Renders a conversation for a caller, who can be a bot.
 *
 * @throws {Refusal} like {@link renderConversation}, and for a bot if the conversation has a team: the server fails.
 */
export function renderFor(caller: Member | Bot, state: State, conversation: Conversation) {
  if (caller.kind === "member") return renderConversation(state, conversation, caller.user.id);
  if (state.teams.get(conversation.team_id) !== undefined) throw failure("A bot can't be a member of a team.");
  return renderConversation(state, conversation, 0);
}

/** Renders a conversation that a search found, with some of its messages. */
export function renderMatch(state: State, conversation: Conversation, messages: readonly Message[]) {
  const contact = orNotFound(state.contacts.get(conversation.contact_id));
  const inbox = orNotFound(state.inboxes.get(conversation.inbox_id));
  return wire.ConversationMatch({
    ...conversation,
    id: conversation.display_id,
    contact: pick(contact, "id", "name"),
    inbox: pick(inbox, "id", "name", "channel_type"),
    messages: messages.map((message) => {
      const { sender } = renderCompanions(state, message);
      const columns = pick(message, "id", "content", "message_type");
      const sender_name = sender?.name ?? undefined;
      return { ...columns, created_at: unixSeconds(message.created_at), ...(sender && { sender_name }) };
    }),
  });
}

/** Renders the people of a conversation, as the caller sees them. */
function renderMeta(state: State, conversation: Conversation, contact: Contact, inbox: Inbox, callerId: number) {
  const team = state.teams.get(conversation.team_id);
  const contactInbox = state.contactInboxes.get(conversation.contact_inbox_id);
  return {
    sender: renderContact(state, contact),
    channel: inbox.channel_type,
    ...renderAssignee(state, conversation),
    ...(team !== undefined && { team: renderTeam(state, team, callerId) }),
    hmac_verified: contactInbox?.hmac_verified ?? null,
  };
}

/** Both keys are missing if no one is assigned, or the assignee has left the account. */
type Unassigned = Record<never, never>;

/** Renders the two assignee keys of a conversation's `meta`. */
function renderAssignee(
  state: State,
  { assignee, account_id }: Conversation,
): AssignedToAgent | AssignedToAgentBot | Unassigned {
  if (assignee === null) return {};
  if (assignee.type === "AgentBot") {
    const bot = state.agentBots.get(assignee.id);
    const assigned = bot && { assignee: renderAgentBot(bot), assignee_type: "AgentBot" as const };
    return assigned ?? {};
  }
  const user = state.users.get(assignee.id);
  const membership = state.accountUsers.find("membership", account_id, assignee.id);
  if (user === undefined || membership === undefined) return {};
  const assigned: AssignedToAgent = { assignee: renderAgent(user, membership), assignee_type: "User" };
  return assigned;
}

/**
 * Whether agents can reply freely now. A channel with a reply window allows it only as long as the newest incoming
 * message is within the window.
 */
export function canReply(state: State, { reply_window_hours }: Inbox, { id }: Conversation): boolean {
  if (reply_window_hours === null) return true;
  const incoming = state.messages.where("incoming", id).at(-1);
  return incoming !== undefined && state.now() < incoming.created_at + reply_window_hours * millisecondsPerHour;
}

/**
 * Renders the SLA keys. They are missing without the feature. No agreement runs for a blocked contact.
 */
function renderSla(state: State, conversation: Conversation, isPaused: boolean) {
  if (state.accounts.get(conversation.account_id)?.features.includes("sla") !== true) return {};
  const applied = state.appliedSlas.find("of_conversation", conversation.id);
  const policy = applied && state.slaPolicies.get(applied.sla_policy_id);
  if (isPaused) return { applied_sla: null, sla_events: [] };
  return {
    ...(applied && policy && { applied_sla: renderAppliedSla(applied, policy, conversation) }),
    sla_events: state.slaEvents.where("of_conversation", conversation.id).map(renderSlaEvent),
  };
}
