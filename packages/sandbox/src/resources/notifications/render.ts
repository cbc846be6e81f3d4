import type { NotificationConversation, Notification as WireNotification } from "@wootkit/client";
import { pick } from "../../rules/pick.ts";
import { orNotFound } from "../../rules/refusal.ts";
import { isoTime, isoTimed, isoTimeOrNull, unixSeconds } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import { renderBotSender } from "../agent-bots/render.ts";
import { renderContactSender } from "../contacts/render.ts";
import { renderConversation } from "../conversations/render.ts";
import type { Conversation } from "../conversations/table.ts";
import { renderMessage } from "../messages/render.ts";
import { type Message, messageTypes } from "../messages/table.ts";
import { renderUserSender } from "../users/render.ts";
import type { Notification } from "./table.ts";

/** Renders a notification after a change. */
export function renderNotification(row: Notification): WireNotification {
  return {
    ...pick(row, "id", "user_id", "account_id", "notification_type", "meta"),
    primary_actor_type: "Conversation",
    primary_actor_id: row.conversation_id,
    secondary_actor_type: row.message_id === null ? null : "Message",
    secondary_actor_id: row.message_id,
    read_at: isoTimeOrNull(row.read_at),
    snoozed_until: isoTimeOrNull(row.snoozed_until),
    ...pick(isoTimed(row), "created_at", "updated_at"),
    last_activity_at: isoTime(row.last_activity_at),
  };
}

/** Renders a notification in a list, with its conversation and message. */
export function renderListedNotification(row: Notification, state: State) {
  const conversation = orNotFound(state.conversations.get(row.conversation_id));
  const message = row.message_id === null ? undefined : state.messages.get(row.message_id);
  const user = orNotFound(state.users.get(row.user_id));
  const shown = renderNotification(row);
  return {
    ...pick(shown, "id", "notification_type", "primary_actor_type", "primary_actor_id", "read_at", "snoozed_until"),
    meta: shown.meta,
    push_message_title: titleOf(row, conversation, state),
    push_message_body: bodyOf(row, message, state),
    primary_actor: renderNotificationConversation(conversation, state),
    secondary_actor: message === undefined ? null : renderMessage(state, conversation, message),
    user: renderUserSender(user, state.accountUsers.find("membership", row.account_id, user.id)),
    created_at: unixSeconds(row.created_at),
    last_activity_at: unixSeconds(row.last_activity_at),
  };
}

function titleOf({ notification_type }: Notification, { display_id, inbox_id }: Conversation, state: State): string {
  const conversation = `conversation (#${display_id})`;
  switch (notification_type) {
    case "conversation_creation":
      return `A ${conversation} has been created in ${state.inboxes.get(inbox_id)?.name ?? ""}`;
    case "conversation_assignment":
      return `A ${conversation} has been assigned to you`;
    case "conversation_mention":
      return `You have been mentioned in ${conversation}`;
    case "sla_missed_first_response":
    case "sla_missed_next_response":
    case "sla_missed_resolution":
      return `SLA target ${notification_type.slice("sla_missed_".length).replace("_", " ")} missed for ${conversation}`;
    default:
      return `A new message is created in ${conversation}`;
  }
}

/** The longest excerpt of a message, in words. */
const excerptWords = 10;

/** Returns the sender and the beginning of the message. */
function bodyOf({ notification_type, conversation_id }: Notification, own: Message | undefined, state: State): string {
  const messages = state.messages.where("spoken", conversation_id);
  const isFirst = ["conversation_creation", "sla_missed_first_response"].includes(notification_type);
  const newest = (type: number) => messages.filter(({ message_type }) => message_type === type).at(-1);
  const other = isFirst ? messages.at(0) : (newest(messageTypes.incoming) ?? newest(messageTypes.outgoing));
  const message = own ?? other;
  const { sender = null } = message ?? {};
  const named = { User: state.users, Contact: state.contacts, AgentBot: state.agentBots }[String(sender?.type)];
  const name = sender === null ? "" : (named?.get(sender.id)?.name ?? "");
  return `${name}: ${message === undefined ? "No content" : excerpt(message, state)}`;
}

function excerpt({ id, content }: Message, state: State): string {
  if (content === null || content.trim() === "") {
    return state.attachments.where("of_message", id).size > 0 ? "Attachment" : "No content";
  }
  const words = content.split(/\s+/);
  const start = words.length > excerptWords ? `${words.slice(0, excerptWords).join(" ")}...` : content;
  return start.replaceAll(/\[(@[^\]]+)\]\(mention:\/\/(?:user|team)\/\d+\/[^)]*\)/g, "$1");
}

/** Renders the conversation of a notification as in events. */
function renderNotificationConversation(conversation: Conversation, state: State): NotificationConversation {
  const wire = renderConversation(state, conversation, 0);
  const { account_id, assignee, team_id, contact_inbox_id, first_reply_created_at: repliedAt } = conversation;
  const contactInbox = orNotFound(contact_inbox_id === null ? undefined : state.contactInboxes.get(contact_inbox_id));
  const user = assignee?.type === "User" ? state.users.get(assignee.id) : undefined;
  const bot = assignee?.type === "AgentBot" ? state.agentBots.get(assignee.id) : undefined;
  const membership = user && state.accountUsers.find("membership", account_id, user.id);
  const team = team_id === null ? undefined : state.teams.get(team_id);
  const newest = state.messages.where("public", conversation.id).at(-1);
  return {
    ...pick(wire, "additional_attributes", "can_reply", "id", "inbox_id", "labels", "status", "snoozed_until"),
    ...pick(wire, "unread_count", "priority", "waiting_since", "agent_last_seen_at", "contact_last_seen_at"),
    ...pick(wire, "last_activity_at", "timestamp", "created_at", "updated_at"),
    custom_attributes: conversation.custom_attributes ?? {},
    channel: wire.meta.channel,
    contact_inbox: {
      ...pick(isoTimed(contactInbox), "id", "contact_id", "inbox_id", "source_id", "hmac_verified", "pubsub_token"),
      ...pick(isoTimed(contactInbox), "created_at", "updated_at"),
    },
    messages: newest === undefined ? [] : [renderMessage(state, conversation, newest)],
    meta: {
      sender: renderContactSender(orNotFound(state.contacts.get(conversation.contact_id))),
      assignee: user ? renderUserSender(user, membership) : bot ? renderBotSender(bot) : null,
      assignee_type: user || bot ? (assignee?.type ?? null) : null,
      team: team ? pick(team, "id", "name", "icon", "icon_color") : null,
      hmac_verified: contactInbox.hmac_verified,
    },
    first_reply_created_at: isoTimeOrNull(repliedAt),
    ...("sla_events" in wire && {
      ...pick(wire, "sla_events", "sla_policy_id"),
      applied_sla: wire.applied_sla ?? null,
    }),
  };
}
