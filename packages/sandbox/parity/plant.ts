import { openConversation } from "../src/resources/conversations/rules.ts";
import type { Conversation } from "../src/resources/conversations/table.ts";
import { plantInbox } from "../src/resources/inboxes/seed.ts";
import type { ChannelType } from "../src/resources/inboxes/table.ts";
import type { State } from "../src/state/state.ts";
import type { Wire } from "./recorded.ts";

type Plant = (state: State, params: Wire, body: Wire) => Wire;

const channels: Readonly<Record<string, ChannelType>> = {
  web_widget: "Channel::WebWidget",
  email: "Channel::Email",
  sms: "Channel::Sms",
  whatsapp: "Channel::Whatsapp",
  line: "Channel::Line",
  telegram: "Channel::Telegram",
};

/** Adds rows to a sandbox in this process as long as it doesn't play the operations that create them. */
export const planted: Readonly<Record<string, Plant>> = {
  linkContactToInbox(state, { id }, { inbox_id, source_id }) {
    const door = { contact_id: Number(id), inbox_id: Number(inbox_id), source_id: String(source_id) };
    return { ...state.contactInboxes.insert({ ...door, hmac_verified: false, pubsub_token: "" }) };
  },
  createAgentBot(state, { account_id }, { name, outgoing_url = null, description = null }) {
    const bot = {
      bot_config: {},
      secret: "",
      name: String(name),
      outgoing_url: outgoing_url as null,
      description: description as null,
    };
    return {
      ...state.agentBots.insert({ account_id: Number(account_id), bot_type: "webhook", avatar_url: "", ...bot }),
    };
  },
  createPublicConversation(state, { inbox_identifier, contact_identifier }, { custom_attributes = {} }) {
    const inbox = state.inboxes.find("by_identifier", String(inbox_identifier));
    const door = state.contactInboxes.all().filter((row) => row.source_id === contact_identifier)[0];
    const place = { account_id: inbox?.account_id ?? 0, inbox_id: inbox?.id ?? 0, contact_id: door?.contact_id ?? 0 };
    const more = { contact_inbox_id: door?.id ?? 0, custom_attributes: custom_attributes as Wire };
    return { id: openConversation(state, { ...place, ...more }, state.now()).display_id };
  },
  createInbox(state, { account_id }, { name, channel = {} }) {
    const plot = { state, accountId: Number(account_id), firstId: 0, now: state.now() };
    const { type } = channel as Wire;
    const channel_type = channels[String(type)] ?? "Channel::Api";
    const inbox = plantInbox(plot, { name: String(name), channel_type, number: state.inboxes.nextId, members: [] });
    return { ...inbox, inbox_identifier: inbox.identifier };
  },
  addInboxMembers(state, _, { inbox_id, user_ids }) {
    for (const user_id of user_ids as number[]) state.inboxMembers.insert({ inbox_id: Number(inbox_id), user_id });
    return {};
  },
  updateAgent(state, { account_id, id }, { custom_role_id }) {
    const membership = state.accountUsers.find("membership", Number(account_id), Number(id));
    return { ...state.accountUsers.update(membership?.id ?? 0, { custom_role_id: custom_role_id as number }) };
  },
  createConversation(state, params, body) {
    const account_id = Number(params.account_id);
    const contact_id = Number(body.contact_id);
    const inbox_id = Number(body.inbox_id);
    const known = state.contactInboxes.where("of_contact", contact_id).filter((row) => row.inbox_id === inbox_id)[0];
    const source_id = String(body.source_id ?? `source of ${contact_id}`);
    const door =
      known ?? state.contactInboxes.insert({ contact_id, inbox_id, source_id, hmac_verified: false, pubsub_token: "" });
    const { additional_attributes = {}, custom_attributes = {}, team_id = null } = body as Partial<Conversation>;
    const { status = "open" } = body as Partial<Conversation>;
    const snoozed_until = body.snoozed_until == null ? null : Date.parse(String(body.snoozed_until));
    const assignee = body.assignee_id == null ? null : ({ type: "User", id: Number(body.assignee_id) } as const);
    const more = { additional_attributes, custom_attributes, team_id, status, assignee, snoozed_until };
    const place = { account_id, contact_id, inbox_id, contact_inbox_id: door.id, ...more };
    return { id: openConversation(state, place, state.now()).display_id };
  },
  assignConversation(state, params, { assignee_id, assignee_type = "User" }) {
    const assignee = { type: assignee_type as "User", id: Number(assignee_id) };
    return changeConversation(state, params, { assignee }, assignee_type === "User");
  },
  setConversationPriority(state, params, { priority }) {
    return changeConversation(state, params, { priority: priority as "low" });
  },
  setConversationLabels(state, params, { labels }) {
    return changeConversation(state, params, { labels: labels as string[] });
  },
  toggleConversationStatus(state, params, { status, snoozed_until = null }) {
    const until = snoozed_until === null ? null : Number(snoozed_until) * 1000;
    return changeConversation(state, params, { status: status as "open", snoozed_until: until });
  },
};

function changeConversation(state: State, params: Wire, changes: Partial<Conversation>, isTold = true): Wire {
  const row = state.conversations.find("by_number", Number(params.account_id), Number(params.conversation_id));
  if (row === undefined) return {};
  state.conversations.update(row.id, changes);
  if (!isTold) return {};
  const { id, account_id, inbox_id } = row;
  const times = { created_at: state.now(), updated_at: state.now() };
  const blank = { content_attributes: {}, external_source_ids: {}, additional_attributes: {}, sender: null } as const;
  const place = { account_id, inbox_id, conversation_id: id, source_id: null };
  const activity = {
    content: "Changed",
    processed_message_content: "Changed",
    message_type: 2,
    content_type: "text",
    private: false,
    status: "sent",
  } as const;
  state.messages.insert({ ...place, ...times, ...blank, ...activity });
  return {};
}
