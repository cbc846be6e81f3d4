import { namedIn } from "../../rules/named-in.ts";
import { byValue } from "../../state/text-order.ts";

/** The columns of a conversation that are needed to sort it. Times are in Unix milliseconds. */
interface Sorted {
  readonly priority: "low" | "medium" | "high" | "urgent" | null;
  readonly last_activity_at: number;
  readonly created_at: number;
  readonly waiting_since: number | null;
}

type Comparison = (a: Sorted, b: Sorted) => number;

const priorities = { low: 0, medium: 1, high: 2, urgent: 3 } as const;

const priorityOf = ({ priority }: Sorted) => (priority === null ? null : priorities[priority]);
const waitingSince = (row: Sorted) => row.waiting_since;
const byAge: Comparison = (a, b) => a.created_at - b.created_at;
const byLastActivity: Comparison = (a, b) => b.last_activity_at - a.last_activity_at;

/** The orders of conversations by the value of `sort_by`. */
export const conversationOrders = {
  last_activity_at_asc: (a: Sorted, b: Sorted) => a.last_activity_at - b.last_activity_at,
  last_activity_at_desc: byLastActivity,
  created_at_asc: byAge,
  created_at_desc: (a: Sorted, b: Sorted) => b.created_at - a.created_at,
  priority_asc: inTurn(byValue(priorityOf, 1), byLastActivity),
  priority_desc: inTurn(byValue(priorityOf, -1), byLastActivity),
  priority_desc_created_at_asc: inTurn(byValue(priorityOf, -1), byAge),
  waiting_since_asc: inTurn(byValue(waitingSince, 1), byAge),
  waiting_since_desc: inTurn(byValue(waitingSince, -1), byAge),
};

/** The name of an order. */
export type ConversationOrder = keyof typeof conversationOrders;

/** Names from older releases that the server still supports. */
const olderNames: Readonly<Record<string, ConversationOrder>> = {
  latest: "last_activity_at_desc",
  sort_on_created_at: "created_at_asc",
  sort_on_priority: "priority_desc",
  sort_on_waiting_since: "waiting_since_asc",
};

/** Returns the name of the order for a `sort_by`. By default, the most recently active conversations come first. */
export function orderNamed(sortBy: string): ConversationOrder {
  return isOrder(sortBy) ? sortBy : (namedIn(olderNames, sortBy) ?? "last_activity_at_desc");
}

function isOrder(text: string): text is ConversationOrder {
  return Object.hasOwn(conversationOrders, text);
}

function inTurn(first: Comparison, second: Comparison): Comparison {
  return (a, b) => first(a, b) || second(a, b);
}
