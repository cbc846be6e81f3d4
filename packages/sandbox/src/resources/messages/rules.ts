import type { Rows } from "../../state/rows.ts";
import type { State } from "../../state/state.ts";
import type { NewRow } from "../../state/table-definition.ts";
import { activeBot } from "../agent-bots/rules.ts";
import { type Actor, announce, announceMessage, contactOf } from "../changes/rules.ts";
import type { Conversation } from "../conversations/table.ts";
import { canFollow, follow } from "../participants/rules.ts";
import { measureReply } from "../reporting-events/rules.ts";
import { type Message, messageTypes } from "./table.ts";

/** The resolution of times in the database, in milliseconds. */
const microsecond = 0.001;

/** Returns the current time in Unix milliseconds, or just after the latest activity in the account if that is later. */
export function nextActivityAt(state: State, accountId: number): number {
  const latest = state.conversations.where("of_account", accountId).at(-1)?.last_activity_at ?? 0;
  return Math.max(state.now(), latest + microsecond);
}

/** The maximum number of messages in a response, by its parameters. Without parameters, `before` applies. */
const limits = { before: 20, after: 100, between: 1000 };

/** Returns the messages before and after some IDs. */
export function messagesAround(
  messages: Rows<Message>,
  before: number | undefined,
  after: number | undefined,
): Message[] {
  const at = (id: number) => messages.countBefore((row) => row.id - id);
  if (after === undefined) {
    const end = before === undefined ? messages.size : at(before);
    return messages.slice(Math.max(0, end - limits.before), end);
  }
  if (before === undefined) return messages.slice(at(after + 1), at(after + 1) + limits.after);
  return messages.slice(at(after), Math.min(at(before), at(after) + limits.between));
}

/** Returns the users that a private note mentions, and who can open the conversation. */
export function mentionedUsers(state: State, { content, private: isPrivate, inbox_id, account_id }: Message): number[] {
  if (!isPrivate) return [];
  const ids = [...(content ?? "").matchAll(/\(mention:\/\/user\/(\d+)\//g)].map(([, id]) => Number(id));
  return [...new Set(ids)].filter((id) => canFollow(id, inbox_id, account_id, state));
}

/** Stores the mentions in a private note. Mentioned agents become participants. */
export function noteMentions(state: State, message: Message): void {
  const { conversation_id, created_at } = message;
  for (const user_id of mentionedUsers(state, message)) {
    if (state.mentions.find("mention", conversation_id, user_id) === undefined) {
      state.mentions.insert({ conversation_id, user_id, mentioned_at: created_at });
    }
    follow(state, conversation_id, user_id);
  }
}

/** Updates the conversation of a new message, and the contact who sent it. */
export function followMessage(state: State, conversation: Conversation, message: Message, by: Actor): void {
  const { created_at: now, sender, message_type: type } = message;
  const isReply = type === messageTypes.outgoing && !message.private;
  // A message from the channel's native app has no sender, but counts as a person's reply.
  const isByPerson = sender?.type === "User" || message.content_attributes.external_echo === true;
  if (isReply && sender?.type === "User") measureReply(state, conversation, sender.id, now);
  const after = state.conversations.update(conversation.id, {
    last_activity_at: now,
    updated_at: now,
    ...(type === messageTypes.incoming && {
      waiting_since: conversation.waiting_since ?? now,
      ...reopened(state, conversation),
    }),
    ...(isReply && (isByPerson || sender !== null) && { waiting_since: null }),
    ...(isReply && isByPerson && { first_reply_created_at: conversation.first_reply_created_at ?? now }),
  });
  if (after.status !== conversation.status) {
    announce(state, { before: conversation, after, by: reopener(state, conversation, message) ?? by });
  }
  const contact = type === messageTypes.incoming ? state.contacts.get(conversation.contact_id) : undefined;
  if (contact !== undefined) {
    state.contacts.update(contact.id, { last_activity_at: Math.max(contact.last_activity_at ?? now, now) });
  }
}

/**
 * Adds a message and updates everything that depends on it.
 *
 * @param by - Who sends the request. It isn't always the sender of the message.
 */
export function postMessage(
  state: State,
  conversation: Conversation,
  values: Pick<Message, "message_type" | "content" | "sender"> & Partial<NewRow<Message>>,
  by: Actor = { kind: "system" },
): Message {
  const createdAt = values.created_at ?? nextActivityAt(state, conversation.account_id);
  const message = state.messages.insert({
    account_id: conversation.account_id,
    inbox_id: conversation.inbox_id,
    conversation_id: conversation.id,
    processed_message_content: values.content,
    content_type: "text",
    content_attributes: {},
    private: false,
    status: "sent",
    source_id: null,
    external_source_ids: {},
    additional_attributes: {},
    created_at: createdAt,
    updated_at: createdAt,
    ...values,
  });
  followMessage(state, conversation, message, by);
  return message;
}

/** Adds an incoming message from the contact. */
export function receiveMessage(
  state: State,
  conversation: Conversation,
  values: { content: string | null } & Partial<NewRow<Message>>,
  by?: Actor,
): Message {
  const sender = { type: "Contact" as const, id: conversation.contact_id };
  const message = postMessage(state, conversation, { message_type: messageTypes.incoming, sender, ...values }, by);
  greet(state, conversation);
  return message;
}

/** Sends the greeting of the inbox in response to the first message. */
function greet(state: State, conversation: Conversation): void {
  const inbox = state.inboxes.get(conversation.inbox_id);
  if (inbox?.greeting_enabled !== true) return;
  const spoken = state.messages.where("spoken", conversation.id);
  if (spoken.size > state.messages.where("incoming", conversation.id).size) return;
  const current = state.conversations.get(conversation.id) ?? conversation;
  const greeting = { message_type: messageTypes.template, sender: null, content: inbox.greeting_message };
  announceMessage(state, { message: postMessage(state, current, greeting), by: { kind: "system" } });
}

/** Reopens a resolved or snoozed conversation, unless the contact is blocked. The bot of an inbox takes it again. */
function reopened(state: State, { status, inbox_id, contact_id }: Conversation): Partial<Conversation> {
  if (state.contacts.get(contact_id)?.blocked === true) return {};
  if (status === "resolved" && activeBot(state, inbox_id)) return { status: "pending" };
  return status === "resolved" || status === "snoozed" ? { status: "open", snoozed_until: null } : {};
}

/** Returns the contact who reopens a resolved conversation of an API inbox by writing. */
function reopener(state: State, conversation: Conversation, { sender }: Message): Actor | undefined {
  const { status, inbox_id } = conversation;
  const isByContact = status === "resolved" && sender?.type === "Contact" && !activeBot(state, inbox_id);
  const isApi = state.inboxes.get(inbox_id)?.channel_type === "Channel::Api";
  return isByContact && isApi ? contactOf(conversation, state) : undefined;
}
