import * as wire from "../../generated/shapes.ts";
import { pick } from "../../rules/pick.ts";
import { failure, orNotFound } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import { renderAssistantSender, renderBotSender } from "../agent-bots/render.ts";
import { renderCall } from "../calls/render.ts";
import { renderContactSender } from "../contacts/render.ts";
import type { Conversation } from "../conversations/table.ts";
import { assignedUserId } from "../conversations/visibility.ts";
import { renderAttachment } from "../uploads/render.ts";
import type { Attachment } from "../uploads/table.ts";
import { renderUserSender } from "../users/render.ts";
import type { Message, SenderReference } from "./table.ts";

/** The server counts unread messages up to this number. */
const unreadLimit = 10;

/**
 * Renders a message in the long form, as within conversations. `attachments`, `sender`, and `call` are left out if they
 * don't exist.
 *
 * @throws {Refusal} if the conversation's contact inbox or the file of an audio attachment was deleted.
 */
export function renderMessage(state: State, conversation: Conversation, message: Message) {
  const long = {
    ...message,
    conversation_id: conversation.display_id,
    sender_type: message.sender?.type ?? null,
    sender_id: message.sender?.id ?? null,
    sentiment: {},
    conversation: renderMessageConversation(state, conversation),
    ...renderCompanions(state, message),
  };
  // All code that writes messages ensures that the attributes fit the content type.
  return wire.Message(long as unknown as Parameters<typeof wire.Message>[0]);
}

/** Renders a message in the short form, as in the list of a conversation's messages. */
export function renderThreadMessage(state: State, { display_id }: Conversation, message: Message) {
  return wire.ThreadMessage({ ...message, conversation_id: display_id, ...renderCompanions(state, message) });
}
/** Renders the `meta` of a list of messages. An assigned bot isn't shown. */
export function renderThreadMeta(state: State, conversation: Conversation) {
  const user = state.users.get(assignedUserId(conversation));
  const membership = user && state.accountUsers.find("membership", conversation.account_id, user.id);
  return wire.MessageListMeta({
    ...conversation,
    contact: renderContactSender(orNotFound(state.contacts.get(conversation.contact_id))),
    assignee: user && renderUserSender(user, membership),
  });
}

/** Renders the parts of a message from other tables. Missing ones are left out. */
export function renderCompanions(state: State, message: Message) {
  const attachments = state.attachments.where("of_message", message.id);
  const call = state.calls.find("of_message", message.id);
  return {
    attachments: attachments.size === 0 ? undefined : attachments.map((row) => renderAttachment(state, row)),
    sender: message.sender === null ? undefined : renderSender(state, message.account_id, message.sender),
    call: call && renderCall(state, call),
  };
}

/** Renders the sender of a message. Returns `undefined` if the sender was deleted. */
function renderSender(state: State, accountId: number, { type, id }: SenderReference) {
  if (type === "Contact") return rendered(state.contacts.get(id), renderContactSender);
  if (type === "AgentBot") return rendered(state.agentBots.get(id), renderBotSender);
  if (type === "Captain::Assistant") return rendered(state.captainAssistants.get(id), renderAssistantSender);
  const membership = state.accountUsers.find("membership", accountId, id);
  return rendered(state.users.get(id), (user) => renderUserSender(user, membership));
}

function rendered<R, W>(row: R | undefined, render: (row: R) => W): W | undefined {
  return row && render(row);
}

/** Returns the name of the sender of a message, or `undefined` for a message without a sender. */
export function senderName({ sender }: Message, state: State): string | null | undefined {
  const { contacts: Contact, users: User, agentBots: AgentBot } = state;
  const tables = { Contact, User, AgentBot, "Captain::Assistant": state.captainAssistants };
  return sender === null ? undefined : tables[sender.type].get(sender.id)?.name;
}

/** Returns the attachments of a conversation. */
export function attachmentsIn(conversationId: number, state: State): Attachment[] {
  const messages = state.messages.where("by_id", conversationId);
  return messages.flatMap(({ id }) => state.attachments.where("of_message", id).slice(0));
}

/** Renders an attachment in a list of attachments, with the time and sender of its message. */
export function renderListedAttachment(state: State, attachment: Attachment) {
  const message = orNotFound(state.messages.get(attachment.message_id));
  const shown = renderAttachment(state, attachment);
  if (shown === null) throw failure(`The attachment ${attachment.id} has no type.`);
  const blank = { thumb_url: null, data_url: null, file_size: null, extension: null, width: null, height: null };
  const { sender } = renderCompanions(state, message);
  const listed = { ...blank, ...shown, created_at: message.created_at, sender };
  // All files have these columns. The document doesn't describe attachments without a file here.
  return wire.ListedAttachment(listed as unknown as Parameters<typeof wire.ListedAttachment>[0]);
}

/** Renders the conversation within a message. `assignee_id` is only set for persons. */
function renderMessageConversation(state: State, conversation: Conversation) {
  const contactInbox = state.contactInboxes.get(conversation.contact_inbox_id);
  if (contactInbox === undefined) {
    throw failure(`Conversation ${conversation.id} has messages but no contact inbox.`);
  }
  return wire.MessageConversation({
    ...conversation,
    assignee_id: assignedUserId(conversation),
    unread_count: unreadCount(state, conversation),
    contact_inbox: pick(contactInbox, "source_id"),
  });
}

/** Counts the incoming messages since an agent last opened the conversation. */
export function unreadMessages(state: State, { id, agent_last_seen_at }: Conversation): number {
  const incoming = state.messages.where("incoming", id);
  const seen =
    agent_last_seen_at === null ? 0 : incoming.countBefore((row) => row.created_at - agent_last_seen_at || -1);
  return incoming.size - seen;
}

/** Returns the unread count as the server reports it, at most 10. */
export function unreadCount(state: State, conversation: Conversation): number {
  return Math.min(unreadMessages(state, conversation), unreadLimit);
}
