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
  const contact = state.contacts.get(conversation.contactId);
  const inbox = state.inboxes.get(conversation.inboxId);
  if (contact === undefined || inbox === undefined) {
    throw new UnrenderableRowError(`conversation ${conversation.id} has no inbox or no contact`);
  }
  const messages = messagesOf(state, conversation.id);
  const newest = messages.at(-1);
  const newestNonActivity = messages.findLast(({ messageType }) => messageType !== messageTypes.activity);
  return {
    meta: renderConversationMeta(state, conversation, contact, inbox, callerId),
    id: conversation.displayId,
    messages: newest === undefined ? [] : [renderMessage(state, conversation, newest)],
    account_id: conversation.accountId,
    uuid: conversation.uuid,
    additional_attributes: conversation.additionalAttributes,
    agent_last_seen_at: unixSeconds(conversation.agentLastSeenAt),
    assignee_last_seen_at: unixSeconds(conversation.assigneeLastSeenAt),
    can_reply: canReply(inbox, messages, now),
    contact_last_seen_at: unixSeconds(conversation.contactLastSeenAt),
    custom_attributes: conversation.customAttributes,
    inbox_id: inbox.id,
    labels: [...conversation.labels],
    muted: contact.blocked,
    snoozed_until: conversation.snoozedUntil === null ? null : isoTime(conversation.snoozedUntil),
    status: conversation.status,
    created_at: unixSeconds(conversation.createdAt),
    updated_at: fractionalUnixSeconds(conversation.updatedAt),
    timestamp: unixSeconds(conversation.lastActivityAt),
    first_reply_created_at: unixSeconds(conversation.firstReplyCreatedAt),
    unread_count: unreadCount(conversation, messages),
    last_non_activity_message:
      newestNonActivity === undefined ? null : renderMessage(state, conversation, newestNonActivity),
    last_activity_at: unixSeconds(conversation.lastActivityAt),
    priority: conversation.priority,
    waiting_since: unixSeconds(conversation.waitingSince),
    sla_policy_id: conversation.slaPolicyId,
    ...renderSla(state, conversation),
  };
}

/** Nothing unless the account has the feature; then the missed targets always, the agreement where one runs. */
function renderSla(state: State, conversation: Conversation): Pick<WireConversation, "applied_sla" | "sla_events"> {
  if (state.accounts.get(conversation.accountId)?.features.has("sla") !== true) return {};
  const applied = state.appliedSlas.find(({ conversationId }) => conversationId === conversation.id);
  const policy = applied && state.slaPolicies.get(applied.slaPolicyId);
  const events = state.slaEvents.filter(({ conversationId }) => conversationId === conversation.id);
  const agreement: Pick<WireConversation, "applied_sla"> =
    applied === undefined || policy === undefined ? {} : { applied_sla: renderAppliedSla(applied, policy) };
  return { ...agreement, sla_events: events.map(renderSlaEvent) };
}
