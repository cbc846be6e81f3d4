import { type Message, messageTypes } from "../model/message.ts";
import { rowUuid } from "../model/row-uuid.ts";
import { insertConversation } from "../model/state.ts";
import type { ConversationSeed } from "./contact-seed.ts";
import { slaPolicyNumber, teams } from "./desk.ts";
import { messageIdAt, plantMessage } from "./plant-message.ts";
import type { Plot } from "./plot.ts";
import { assigneeOf } from "./references.ts";
import { type UserKey, users } from "./users.ts";

/** Where a contact wrote from. */
export interface Door {
  inbox_id: number;
  /** `null` where the row was deleted. */
  contact_inbox_id: number | null;
}

/** Adds a conversation with all that belongs to it. `position` counts from 1 within the contact. */
export function plantConversation(
  plot: Plot,
  contactNumber: number,
  position: number,
  seed: ConversationSeed,
  door: Door,
): void {
  const { state, account_id: accountId, firstId, now } = plot;
  const contactId = firstId + contactNumber;
  const id = contactId * 100 + position;
  const createdAt = now - seed.ago;
  const messages = (seed.messages ?? []).map((message, index) => plantMessage(plot, contactId, id, index, message));
  const { waiting_since: waitingSince, first_reply_created_at: firstReplyCreatedAt, last_activity_at: lastActivityAt } = followMessages(createdAt, messages);
  const timeAgo = (ago: number | undefined) => (ago === undefined ? null : now - ago);
  const status = seed.status ?? "open";
  const assignee = seed.assignee === undefined ? null : assigneeOf(seed.assignee, plot);
  insertConversation(state, {
    ...door,
    id,
    display_id: contactNumber * 100 + position,
    uuid: rowUuid(id),
    account_id: accountId,
    contact_id: contactId,
    status,
    priority: seed.priority ?? null,
    assignee,
    team_id: seed.team === undefined ? null : firstId + teams[seed.team].number,
    labels: seed.labels ?? [],
    participantIds: new Set([...(assignee?.type === "User" ? [assignee.id] : []), ...idsOf(seed.participants)]),
    mentionedIds: new Set(idsOf(seed.mentioned)),
    snoozed_until: seed.snoozedFor === undefined ? null : now + seed.snoozedFor,
    additional_attributes: seed.additional_attributes ?? {},
    custom_attributes: seed.custom_attributes ?? {},
    sla_policy_id: seed.sla === undefined ? null : firstId + slaPolicyNumber,
    agent_last_seen_at: timeAgo(seed.seenByAgent),
    assignee_last_seen_at: timeAgo(seed.seenByAssignee),
    contact_last_seen_at: timeAgo(seed.seenByContact),
    first_reply_created_at: firstReplyCreatedAt,
    waiting_since: status === "resolved" ? null : waitingSince,
    last_activity_at: lastActivityAt,
    created_at: createdAt,
    updated_at: lastActivityAt,
  });
  if (seed.sla !== undefined) plantSla(plot, id, seed.sla, createdAt);
}

function idsOf(keys: readonly UserKey[] = []): number[] {
  return keys.map((key) => users[key].id);
}

/** The times that follow from the messages, by the server's own rules. */
function followMessages(createdAt: number, messages: readonly Message[]) {
  let waitingSince: number | null = createdAt;
  let firstReplyCreatedAt: number | null = null;
  for (const message of messages) {
    if (message.message_type === messageTypes.incoming) waitingSince ??= message.created_at;
    if (message.message_type !== messageTypes.outgoing || message.private) continue;
    // What an agent wrote in the channel's own app has no sender, and is a person's reply all the same.
    const byPerson = message.sender?.type === "User" || message.typedContent.content_attributes.external_echo === true;
    if (byPerson) firstReplyCreatedAt ??= message.created_at;
    if (byPerson || message.sender !== null) waitingSince = null;
  }
  return { waiting_since: waitingSince, first_reply_created_at: firstReplyCreatedAt, last_activity_at: messages.at(-1)?.created_at ?? createdAt };
}

function plantSla(plot: Plot, conversationId: number, sla: NonNullable<ConversationSeed["sla"]>, createdAt: number) {
  const { state, firstId, now } = plot;
  const slaPolicyId = firstId + slaPolicyNumber;
  state.appliedSlas.push({
    id: conversationId,
    conversation_id: conversationId,
    sla_policy_id: slaPolicyId,
    status: sla.status,
    created_at: createdAt,
    updated_at: createdAt,
  });
  sla.missed.forEach(({ event_type: eventType, ago, message }, index) => {
    state.slaEvents.push({
      id: conversationId * 10 + index + 1,
      conversation_id: conversationId,
      event_type: eventType,
      message_id: message === undefined ? null : messageIdAt(conversationId, message),
      created_at: now - ago,
      updated_at: now - ago,
    });
  });
}
