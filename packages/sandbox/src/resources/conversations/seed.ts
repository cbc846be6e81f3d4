import type { ConversationSeed } from "../../seed/contact-seed.ts";
import { slaPolicyNumber, teams } from "../../seed/desk.ts";
import { assigneeOf } from "../../seed/references.ts";
import { users } from "../../seed/users.ts";
import type { Plot } from "../../state/plot.ts";
import { messageIdAt, plantMessage } from "../messages/seed.ts";
import { type Message, messageTypes } from "../messages/table.ts";
import { openConversation } from "./rules.ts";
import type { Conversation } from "./table.ts";
import { assignedUserId } from "./visibility.ts";

/** The inbox and the contact inbox of a conversation. */
export type Door = Pick<Conversation, "inbox_id" | "contact_inbox_id">;

/** Adds a conversation and everything that belongs to it. `position` counts from 1 within the contact. */
export function plantConversation(
  plot: Plot,
  contactNumber: number,
  position: number,
  seed: ConversationSeed,
  door: Door,
): void {
  const { state, accountId, firstId, now } = plot;
  const contactId = firstId + contactNumber;
  const id = contactId * 100 + position;
  const createdAt = now - seed.ago;
  const places = { contact_id: contactId, inbox_id: door.inbox_id };
  const messages = (seed.messages ?? []).map((message, index) => plantMessage(plot, places, id, index, message));
  const times = followMessages(createdAt, messages);
  const timeAgo = (ago: number | undefined) => (ago === undefined ? null : now - ago);
  const { status = "open", priority = null, labels = [], additional_attributes = {}, custom_attributes = {} } = seed;
  const assignee = seed.assignee === undefined ? null : assigneeOf(seed.assignee, plot);
  const values = {
    ...door,
    ...times,
    ...{ id, account_id: accountId, contact_id: contactId, display_id: contactNumber * 100 + position },
    ...{ status, priority, labels, additional_attributes, custom_attributes, assignee },
    team_id: seed.team === undefined ? null : firstId + teams[seed.team].number,
    snoozed_until: seed.snoozedFor === undefined ? null : now + seed.snoozedFor,
    sla_policy_id: seed.sla === undefined ? null : firstId + slaPolicyNumber,
    agent_last_seen_at: timeAgo(seed.seenByAgent),
    assignee_last_seen_at: timeAgo(seed.seenByAssignee),
    contact_last_seen_at: timeAgo(seed.seenByContact),
    waiting_since: status === "resolved" ? null : times.waiting_since,
    updated_at: times.last_activity_at,
  };
  const conversation = openConversation(state, values, createdAt);
  plantMeasures(plot, conversation, messages);
  plantPeople(plot, id, seed, assignee);
  if (seed.sla !== undefined) plantSla(plot, id, seed.sla, createdAt);
}

function plantPeople({ state, now }: Plot, id: number, seed: ConversationSeed, assignee: Conversation["assignee"]) {
  const idsOf = (keys: ConversationSeed["participants"] = []) => keys.map((key) => users[key].id);
  const followers = [...(assignee?.type === "User" ? [assignee.id] : []), ...idsOf(seed.participants)];
  for (const user_id of new Set(followers)) state.participants.insert({ conversation_id: id, user_id });
  for (const user_id of idsOf(seed.mentioned)) {
    state.mentions.insert({ conversation_id: id, user_id, mentioned_at: now - seed.ago });
  }
}

/** Adds the reporting events of a conversation: the times until the first reply and the resolution. */
function plantMeasures({ state }: Plot, conversation: Conversation, messages: readonly Message[]): void {
  const { first_reply_created_at: repliedAt, created_at, last_activity_at, status } = conversation;
  const replier = messages.find((message) => message.created_at === repliedAt)?.sender;
  const { id, account_id, inbox_id } = conversation;
  const measure = (name: "first_response" | "conversation_resolved", at: number, user_id: number | null) => {
    const value = Math.floor((at - created_at) / 1000);
    const times = {
      ...{ value, value_in_business_hours: value },
      ...{ event_start_time: created_at, event_end_time: at, created_at: at },
    };
    state.reportingEvents.insert({ name, account_id, inbox_id, user_id, conversation_id: id, ...times });
  };
  if (repliedAt !== null && replier?.type === "User") measure("first_response", repliedAt, replier.id);
  if (status === "resolved") measure("conversation_resolved", last_activity_at, assignedUserId(conversation));
}

/** Derives the times of a conversation from its messages, as the server does. */
function followMessages(createdAt: number, messages: readonly Message[]) {
  let waiting_since: number | null = createdAt;
  let first_reply_created_at: number | null = null;
  for (const message of messages) {
    if (message.message_type === messageTypes.incoming) waiting_since ??= message.created_at;
    if (message.message_type !== messageTypes.outgoing || message.private) continue;
    // A message from the channel's native app has no sender, but counts as a person's reply.
    const byPerson = message.sender?.type === "User" || message.content_attributes.external_echo === true;
    if (byPerson) first_reply_created_at ??= message.created_at;
    if (byPerson || message.sender !== null) waiting_since = null;
  }
  return { waiting_since, first_reply_created_at, last_activity_at: messages.at(-1)?.created_at ?? createdAt };
}

function plantSla(plot: Plot, conversationId: number, sla: NonNullable<ConversationSeed["sla"]>, createdAt: number) {
  const { state, firstId, now } = plot;
  state.appliedSlas.insert({
    id: conversationId,
    conversation_id: conversationId,
    sla_policy_id: firstId + slaPolicyNumber,
    status: sla.status,
    created_at: createdAt,
    updated_at: createdAt,
  });
  sla.missed.forEach(({ event_type, ago, message }, index) => {
    state.slaEvents.insert({
      id: conversationId * 10 + index + 1,
      conversation_id: conversationId,
      event_type,
      message_id: message === undefined ? null : messageIdAt(conversationId, message),
      created_at: now - ago,
      updated_at: now - ago,
    });
  });
}
