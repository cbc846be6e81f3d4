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
  inboxId: number;
  /** `null` where the row was deleted. */
  contactInboxId: number | null;
}

/** Adds a conversation with all that belongs to it. `position` counts from 1 within the contact. */
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
  const messages = (seed.messages ?? []).map((message, index) => plantMessage(plot, contactId, id, index, message));
  const { waitingSince, firstReplyCreatedAt, lastActivityAt } = followMessages(createdAt, messages);
  const timeAgo = (ago: number | undefined) => (ago === undefined ? null : now - ago);
  const status = seed.status ?? "open";
  const assignee = seed.assignee === undefined ? null : assigneeOf(seed.assignee, plot);
  insertConversation(state, {
    ...door,
    id,
    displayId: contactNumber * 100 + position,
    uuid: rowUuid(id),
    accountId,
    contactId,
    status,
    priority: seed.priority ?? null,
    assignee,
    teamId: seed.team === undefined ? null : firstId + teams[seed.team].number,
    labels: seed.labels ?? [],
    participantIds: new Set([...(assignee?.type === "User" ? [assignee.id] : []), ...idsOf(seed.participants)]),
    mentionedIds: new Set(idsOf(seed.mentioned)),
    snoozedUntil: seed.snoozedFor === undefined ? null : now + seed.snoozedFor,
    additionalAttributes: seed.additionalAttributes ?? {},
    customAttributes: seed.customAttributes ?? {},
    slaPolicyId: seed.sla === undefined ? null : firstId + slaPolicyNumber,
    agentLastSeenAt: timeAgo(seed.seenByAgent),
    assigneeLastSeenAt: timeAgo(seed.seenByAssignee),
    contactLastSeenAt: timeAgo(seed.seenByContact),
    firstReplyCreatedAt,
    waitingSince: status === "resolved" ? null : waitingSince,
    lastActivityAt,
    createdAt,
    updatedAt: lastActivityAt,
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
    if (message.messageType === messageTypes.incoming) waitingSince ??= message.createdAt;
    if (message.messageType !== messageTypes.outgoing || message.private) continue;
    // What an agent wrote in the channel's own app has no sender, and is a person's reply all the same.
    const byPerson = message.sender?.type === "User" || message.typedContent.content_attributes.external_echo === true;
    if (byPerson) firstReplyCreatedAt ??= message.createdAt;
    if (byPerson || message.sender !== null) waitingSince = null;
  }
  return { waitingSince, firstReplyCreatedAt, lastActivityAt: messages.at(-1)?.createdAt ?? createdAt };
}

function plantSla(plot: Plot, conversationId: number, sla: NonNullable<ConversationSeed["sla"]>, createdAt: number) {
  const { state, firstId, now } = plot;
  const slaPolicyId = firstId + slaPolicyNumber;
  state.appliedSlas.push({
    id: conversationId,
    conversationId,
    slaPolicyId,
    status: sla.status,
    createdAt,
    updatedAt: createdAt,
  });
  sla.missed.forEach(({ eventType, ago, message }, index) => {
    state.slaEvents.push({
      id: conversationId * 10 + index + 1,
      conversationId,
      eventType,
      messageId: message === undefined ? null : messageIdAt(conversationId, message),
      createdAt: now - ago,
      updatedAt: now - ago,
    });
  });
}
