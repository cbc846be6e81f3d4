import type { ChatwootVersion } from "../model/chatwoot-version.ts";
import type { Conversation } from "../model/conversation.ts";

type Comparison = (a: Conversation, b: Conversation) => number;

const priorities = { low: 0, medium: 1, high: 2, urgent: 3 } as const;

const priorityOf = ({ priority }: Conversation) => (priority === null ? null : priorities[priority]);
const lastActivityAt = (conversation: Conversation) => conversation.last_activity_at;
const createdAt = (conversation: Conversation) => conversation.created_at;
const waitingSince = (conversation: Conversation) => conversation.waiting_since;

/** The order where none was asked for, and the only one of the filter: the most recently active first. */
export const byLastActivity: Comparison = descending(lastActivityAt);

const orders: ReadonlyMap<string, Comparison> = new Map([
  ["last_activity_at_asc", ascending(lastActivityAt)],
  ["last_activity_at_desc", byLastActivity],
  ["created_at_asc", ascending(createdAt)],
  ["created_at_desc", descending(createdAt)],
  ["priority_asc", inTurn(ascending(priorityOf), byLastActivity)],
  ["priority_desc", inTurn(descending(priorityOf), byLastActivity)],
  ["priority_desc_created_at_asc", inTurn(descending(priorityOf), ascending(createdAt))],
  ["waiting_since_asc", inTurn(ascending(waitingSince), ascending(createdAt))],
  ["waiting_since_desc", inTurn(descending(waitingSince), ascending(createdAt))],
  // Names of older releases, which the server still knows.
  ["latest", byLastActivity],
  ["sort_on_created_at", ascending(createdAt)],
  ["sort_on_priority", inTurn(descending(priorityOf), byLastActivity)],
  ["sort_on_waiting_since", inTurn(ascending(waitingSince), ascending(createdAt))],
]);

/** The comparison behind a `sort_by`. One that the release does not know is as good as none. */
export function conversationOrder(sortBy: string | undefined, version: ChatwootVersion): Comparison {
  if (version === "4.9.2" && sortBy === "priority_desc_created_at_asc") return byLastActivity;
  return orders.get(sortBy ?? "") ?? byLastActivity;
}

function ascending(read: (conversation: Conversation) => number | null): Comparison {
  return (a, b) => compareOrEmptyLast(read(a), read(b), 1);
}

function descending(read: (conversation: Conversation) => number | null): Comparison {
  return (a, b) => compareOrEmptyLast(read(a), read(b), -1);
}

/** Conversations without a value are last in either direction. */
function compareOrEmptyLast(a: number | null, b: number | null, direction: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return (a - b) * direction;
}

function inTurn(first: Comparison, second: Comparison): Comparison {
  return (a, b) => first(a, b) || second(a, b);
}
