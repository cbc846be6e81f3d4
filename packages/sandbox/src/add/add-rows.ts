import { blankMembership, plantAccount } from "../resources/accounts/seed.ts";
import { blankContact, enterInbox } from "../resources/contacts/rules.ts";
import type { Contact } from "../resources/contacts/table.ts";
import { openConversation } from "../resources/conversations/rules.ts";
import type { Conversation } from "../resources/conversations/table.ts";
import { blankInbox, firstChannel } from "../resources/inboxes/rules.ts";
import type { Inbox } from "../resources/inboxes/table.ts";
import { nextActivityAt, postMessage, receiveMessage } from "../resources/messages/rules.ts";
import { messageTypes } from "../resources/messages/table.ts";
import { tokenOf } from "../resources/users/rules.ts";
import { plantUser } from "../resources/users/seed.ts";
import { mainAccountId } from "../seed/landmarks.ts";
import type { State } from "../state/state.ts";
import type { Add, NewConversation, NewMessage } from "./new-rows.ts";

const millisecondsBetween = 1000;

/** Returns the methods that add rows to a state. */
export function addTo(state: State): Add {
  const add: Add = {
    account({ name = "Account", features = [] } = {}) {
      const account = plantAccount(state, { name });
      state.accounts.update(account.id, { features: [...account.features, ...features] });
      return { id: account.id };
    },

    agent({ account_id = mainAccountId, name = "Agent", role = "agent", inbox_ids = [], ...rest } = {}) {
      existing("accounts", account_id, state);
      for (const id of inbox_ids) own("inboxes", id, account_id, state);
      const { email = `agent-${state.users.nextId}@sandbox.example` } = rest;
      if (state.users.find("by_email", email) !== undefined) throw new RangeError(`Another user has ${email}.`);
      const { id } = plantUser(state, { name, email });
      state.accountUsers.insert({ ...blankMembership, account_id, user_id: id, role });
      for (const inbox_id of inbox_ids) state.inboxMembers.insert({ inbox_id, user_id: id });
      return { id, token: tokenOf("User", id, state) };
    },

    inbox({ account_id = mainAccountId, name = "Inbox", channel_type = "Channel::Api", agent_ids = [] } = {}) {
      existing("accounts", account_id, state);
      for (const id of agent_ids) ownAgent(id, account_id, state);
      const { hmac_token, ...blank } = blankInbox(state.inboxes.nextId);
      const times = { created_at: state.now(), updated_at: state.now() };
      const identifier = channel_type === "Channel::Api" ? hmac_token : null;
      const values = { account_id, name, channel_type, identifier, channel: firstChannel(channel_type, state) };
      const { id } = state.inboxes.insert({ ...blank, hmac_token, ...times, ...values });
      for (const user_id of agent_ids) state.inboxMembers.insert({ inbox_id: id, user_id });
      return { id, identifier };
    },

    label({ account_id = mainAccountId, title, color = "#1f93ff", description = "" }) {
      existing("accounts", account_id, state);
      const known = state.labels.find("by_title", account_id, title);
      if (known !== undefined) throw new RangeError(`Account ${account_id} has a label ${title} already.`);
      const { id } = state.labels.insert({ account_id, title, color, description, show_on_sidebar: true });
      return { id, title };
    },

    team({ account_id = mainAccountId, name, agent_ids = [] }) {
      existing("accounts", account_id, state);
      for (const id of agent_ids) ownAgent(id, account_id, state);
      const looks = { description: null, allow_auto_assign: true, icon: "", icon_color: "" };
      const { id } = state.teams.insert({ ...looks, account_id, name: name.toLowerCase() });
      for (const user_id of agent_ids) state.teamMembers.insert({ team_id: id, user_id });
      return { id };
    },

    contact({ account_id = mainAccountId, name = "Contact", ...details } = {}) {
      existing("accounts", account_id, state);
      return { id: state.contacts.insert({ ...blankContact(account_id, state.now()), name, ...details }).id };
    },

    conversation: (added = {}) => addConversation(added, add, state),

    conversations({ account_id = mainAccountId, contact_id, inbox_id, count, last_activity_at }) {
      if (!(Number.isInteger(count) && count >= 1))
        throw new RangeError(`count must be a positive integer, got ${count}.`);
      const end = last_activity_at ?? nextActivityAt(state, account_id);
      const place = placeOf({ account_id, contact_id, ...(inbox_id !== undefined && { inbox_id }) }, add, state);
      return Array.from({ length: count }, (_, index) => {
        const created_at = end - (count - 1 - index) * millisecondsBetween;
        const conversation = openConversation(state, place, created_at);
        receiveMessage(state, conversation, { content: `Question ${index + 1} of ${count}`, created_at });
        return conversation.display_id;
      });
    },

    message({ account_id = mainAccountId, conversation_id, ...message }) {
      const conversation = state.conversations.find("by_number", account_id, conversation_id);
      if (conversation === undefined) throw missing("conversation", conversation_id, account_id);
      return { id: addMessage(conversation, message, undefined, state) };
    },
  };
  return add;
}

function addConversation(added: NewConversation, add: Add, state: State): ReturnType<Add["conversation"]> {
  const { account_id = mainAccountId, messages = ["Is anybody there?"], assignee_id, team_id, ...rest } = added;
  const { contact_id: _, inbox_id: __, last_activity_at, ...columns } = rest;
  if (assignee_id !== undefined) ownAgent(assignee_id, account_id, state);
  if (team_id !== undefined) own("teams", team_id, account_id, state);
  const place = placeOf(added, add, state);
  const end = last_activity_at ?? nextActivityAt(state, account_id);
  const timeOf = (index: number) => end - (messages.length - 1 - index) * millisecondsBetween;
  const conversation = openConversation(state, place, messages.length === 0 ? end : timeOf(0));
  messages.forEach((message, index) => {
    const current = state.conversations.get(conversation.id) ?? conversation;
    addMessage(current, typeof message === "string" ? { content: message } : message, timeOf(index), state);
  });
  state.conversations.update(conversation.id, {
    ...columns,
    ...(assignee_id !== undefined && { assignee: { type: "User", id: assignee_id } }),
    ...(team_id !== undefined && { team_id }),
    ...(columns.status === "resolved" && { waiting_since: null }),
  });
  return { id: conversation.display_id, contact_id: place.contact_id, inbox_id: place.inbox_id };
}

type Place = Pick<Conversation, "account_id" | "contact_id" | "inbox_id" | "contact_inbox_id">;

/** Returns the contact and the inbox of a new conversation, which are added if they aren't given. */
function placeOf({ account_id = mainAccountId, contact_id, inbox_id }: NewConversation, add: Add, state: State): Place {
  existing("accounts", account_id, state);
  const known = inbox_id ?? state.inboxes.where("of_account", account_id).at(0)?.id;
  const inbox: Inbox = own("inboxes", known ?? add.inbox({ account_id }).id, account_id, state);
  const contact: Contact = own("contacts", contact_id ?? add.contact({ account_id }).id, account_id, state);
  const { id: contact_inbox_id } = enterInbox(state, contact, inbox);
  return { account_id, contact_id: contact.id, inbox_id: inbox.id, contact_inbox_id };
}

/** Adds a message, and returns its ID. */
function addMessage(
  conversation: Conversation,
  {
    content = "Is anybody there?",
    message_type = "incoming",
    private: isPrivate = false,
    sender_id,
  }: Omit<NewMessage, "conversation_id">,
  created_at: number | undefined,
  state: State,
): number {
  const { account_id } = conversation;
  const time = created_at === undefined ? {} : { created_at };
  if (message_type === "incoming") return receiveMessage(state, conversation, { content, ...time }).id;
  const writer = sender_id ?? state.accountUsers.where("of_account", account_id).at(0)?.user_id;
  const sender = writer === undefined ? null : { type: "User" as const, id: ownAgent(writer, account_id, state) };
  const values = { message_type: messageTypes.outgoing, content, private: isPrivate, sender, ...time };
  return postMessage(state, conversation, values).id;
}

function existing(table: "accounts", id: number, state: State): void {
  if (state[table].get(id) !== undefined) return;
  throw new RangeError(`There is no account ${id}. Add it first, with add.account() or the platform API.`);
}

/** @throws RangeError if the account has no such row. */
function own<N extends "inboxes" | "contacts" | "teams">(table: N, id: number, accountId: number, state: State) {
  const row = state[table].get(id);
  if (row?.account_id !== accountId)
    throw missing({ inboxes: "inbox", contacts: "contact", teams: "team" }[table], id, accountId);
  return row as NonNullable<ReturnType<State[N]["get"]>>;
}

/** Returns the ID of a member of the account. */
function ownAgent(id: number, accountId: number, state: State): number {
  if (state.accountUsers.find("membership", accountId, id) === undefined) throw missing("agent", id, accountId);
  return id;
}

function missing(what: string, id: number, accountId: number): RangeError {
  return new RangeError(
    `Account ${accountId} has no ${what} ${id}. The README of @wootkit/sandbox lists the seeded ones.`,
  );
}
