import type { Conversation as WireConversation } from "@wootkit/client";
import { canReply } from "../conversations/can-reply.ts";
import { unreadCount } from "../conversations/unread-count.ts";
import type { Conversation } from "../model/conversation.ts";
import { messageTypes } from "../model/message.ts";
import { messagesOf, type State } from "../model/state.ts";
import { renderConversationMeta } from "./conversation-meta.ts";
import { renderMessage } from "./message.ts";
import { renderAppliedSla, renderSlaEvent } from "./sla.ts";
import { fractionalUnixSeconds, isoTime, unixSeconds } from "./time.ts";
import { UnrenderableRowError } from "./unrenderable-row-error.ts";

/** What a response depends on beside the rows. */
export interface RenderContext {
  state: State;
  /** The person who asks. */
  callerId: number;
  /** The time of the request in Unix milliseconds. */
  now: number;
}

/**
 * A conversation as its lists show it.
 *
 * @throws {UnrenderableRowError} where the inbox or the contact is gone, or a message can't be rendered.
 */
export function renderConversation(
  { state, callerId, now }: RenderContext,
  conversation: Conversation,
): WireConversation {
  const contact = state.contacts.get(conversation.contact_id);
  const inbox = state.inboxes.get(conversation.inbox_id);
  if (contact === undefined || inbox === undefined) {
    throw new UnrenderableRowError(`conversation ${conversation.id} has no inbox or no contact`);
  }
  const messages = messagesOf(state, conversation.id);
  const newest = messages.at(-1);
  const newestNonActivity = messages.findLast(({ message_type: messageType }) => messageType !== messageTypes.activity);
  return {
    meta: renderConversationMeta(state, conversation, contact, inbox, callerId),
    id: conversation.display_id,
    messages: newest === undefined ? [] : [renderMessage(state, conversation, newest)],
    account_id: conversation.account_id,
    uuid: conversation.uuid,
    additional_attributes: conversation.additional_attributes,
    agent_last_seen_at: unixSeconds(conversation.agent_last_seen_at),
    assignee_last_seen_at: unixSeconds(conversation.assignee_last_seen_at),
    can_reply: canReply(inbox, messages, now),
    contact_last_seen_at: unixSeconds(conversation.contact_last_seen_at),
    custom_attributes: conversation.custom_attributes,
    inbox_id: inbox.id,
    labels: [...conversation.labels],
    muted: contact.blocked,
    snoozed_until: conversation.snoozed_until === null ? null : isoTime(conversation.snoozed_until),
    status: conversation.status,
    created_at: unixSeconds(conversation.created_at),
    updated_at: fractionalUnixSeconds(conversation.updated_at),
    timestamp: unixSeconds(conversation.last_activity_at),
    first_reply_created_at: unixSeconds(conversation.first_reply_created_at),
    unread_count: unreadCount(conversation, messages),
    last_non_activity_message:
      newestNonActivity === undefined ? null : renderMessage(state, conversation, newestNonActivity),
    last_activity_at: unixSeconds(conversation.last_activity_at),
    priority: conversation.priority,
    waiting_since: unixSeconds(conversation.waiting_since),
    sla_policy_id: conversation.sla_policy_id,
    ...renderSla(state, conversation),
  };
}

/** Nothing unless the account has the feature; then the missed targets always, the agreement where one runs. */
function renderSla(state: State, conversation: Conversation): Pick<WireConversation, "applied_sla" | "sla_events"> {
  if (state.accounts.get(conversation.account_id)?.features.has("sla") !== true) return {};
  const applied = state.appliedSlas.find(({ conversation_id: conversationId }) => conversationId === conversation.id);
  const policy = applied && state.slaPolicies.get(applied.sla_policy_id);
  const events = state.slaEvents.filter(({ conversation_id: conversationId }) => conversationId === conversation.id);
  const agreement: Pick<WireConversation, "applied_sla"> =
    applied === undefined || policy === undefined ? {} : { applied_sla: renderAppliedSla(applied, policy) };
  return { ...agreement, sla_events: events.map(renderSlaEvent) };
}
