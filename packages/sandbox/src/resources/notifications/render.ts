import * as wire from "../../generated/shapes.ts";
import { pick } from "../../rules/pick.ts";
import { orNotFound } from "../../rules/refusal.ts";
import { isoTimed } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import { renderBotSender } from "../agent-bots/render.ts";
import { renderContactSender } from "../contacts/render.ts";
import { renderConversation } from "../conversations/render.ts";
import type { Conversation } from "../conversations/table.ts";
import { renderMessage, senderName } from "../messages/render.ts";
import { type Message, messageTypes } from "../messages/table.ts";
import { renderUserSender } from "../users/render.ts";
import type { Notification } from "./table.ts";

/** Renders a notification after a change. */
export function renderNotification(row: Notification) {
  return wire.Notification({
    ...row,
    ...{ primary_actor_type: "Conversation", primary_actor_id: row.conversation_id },
    secondary_actor_type: row.message_id === null ? null : "Message",
    secondary_actor_id: row.message_id,
  });
}

/** Renders a notification in a list, with its conversation and message. */
export function renderListedNotification(row: Notification, state: State) {
  const conversation = orNotFound(state.conversations.get(row.conversation_id));
  const message = state.messages.get(row.message_id);
  const user = orNotFound(state.users.get(row.user_id));
  return wire.ListedNotification({
    ...row,
    ...{ primary_actor_type: "Conversation", primary_actor_id: row.conversation_id },
    push_message_title: titleOf(row, conversation, state),
    push_message_body: bodyOf(row, message, state),
    primary_actor: renderNotificationConversation(conversation, state),
    secondary_actor: message === undefined ? null : renderMessage(state, conversation, message),
    user: renderUserSender(user, state.accountUsers.find("membership", row.account_id, user.id)),
  });
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
  const name = message && senderName(message, state);
  return `${name ?? ""}: ${message === undefined ? "No content" : excerpt(message, state)}`;
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
function renderNotificationConversation(conversation: Conversation, state: State) {
  const { meta, can_reply, unread_count, ...shown } = renderConversation(state, conversation, 0);
  const { account_id, assignee } = conversation;
  const contactInbox = orNotFound(state.contactInboxes.get(conversation.contact_inbox_id));
  const user = assignee?.type === "User" ? state.users.get(assignee.id) : undefined;
  const bot = assignee?.type === "AgentBot" ? state.agentBots.get(assignee.id) : undefined;
  const membership = user && state.accountUsers.find("membership", account_id, user.id);
  const team = state.teams.get(conversation.team_id);
  const newest = state.messages.where("public", conversation.id).at(-1);
  return wire.NotificationConversation({
    ...{ ...conversation, id: conversation.display_id, timestamp: conversation.last_activity_at },
    ...{ can_reply, unread_count, channel: meta.channel, custom_attributes: conversation.custom_attributes ?? {} },
    contact_inbox: isoTimed(contactInbox),
    messages: newest === undefined ? [] : [renderMessage(state, conversation, newest)],
    meta: {
      sender: renderContactSender(orNotFound(state.contacts.get(conversation.contact_id))),
      assignee: user ? renderUserSender(user, membership) : bot ? renderBotSender(bot) : null,
      assignee_type: user || bot ? (assignee?.type ?? null) : null,
      team: team ? pick(team, "id", "name", "icon", "icon_color") : null,
      hmac_verified: contactInbox.hmac_verified,
    },
    sla_policy_id: shown.sla_events && shown.sla_policy_id,
    sla_events: shown.sla_events,
    applied_sla: shown.sla_events && (shown.applied_sla ?? null),
  });
}
