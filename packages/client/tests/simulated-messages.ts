import { clientWith } from "../src/create-client.ts";
import type { Client } from "../src/index.ts";
import { instantClock } from "./local-server.ts";

/** The keys of a message that the history reads. */
export interface SimulatedMessage {
  readonly id: number;
  /** Seconds since 1970. */
  readonly created_at: number;
  readonly private?: boolean;
}

/** Creates messages with ids from `first` on, each a second younger than the one before. */
export function messagesFrom(first: number, count: number, time = 10_000 + first): SimulatedMessage[] {
  return Array.from({ length: count }, (_, index) => ({ id: first + index, created_at: time + index }));
}

/**
 * Creates a server with the messages of conversation 7, and a client for it. Like Chatwoot, it selects messages by id,
 * and sorts and limits them by time.
 *
 * @param rows - The messages. A test changes them while they are read.
 * @param limit - The most messages between two ids.
 * @param write - Called before each request with its number, from 1.
 */
export function simulatedMessages(
  rows: SimulatedMessage[],
  { limit = 1000, write = () => {} }: { readonly limit?: number; readonly write?: (number: number) => void } = {},
): { readonly chatwoot: Client; readonly requests: string[]; readonly sent: () => number } {
  const requests: string[] = [];
  let sent = 0;
  const fetch = async (request: Request) => {
    const { pathname, search, searchParams: query } = new URL(request.url);
    write(requests.push(`${request.method} ${pathname.replace("/api/v1/accounts/1", "")}${search}`));
    if (!pathname.endsWith("/conversations/7/messages")) {
      return Response.json({ error: "Resource could not be found" }, { status: 404 });
    }
    const hidden = query.get("filter_internal_messages") === "true";
    const payload = selected(
      rows.filter((row) => !(hidden && row.private)),
      { before: numberOf(query, "before"), after: numberOf(query, "after"), limit },
    );
    sent += payload.length;
    return Response.json({ meta: {}, payload });
  };
  const options = { baseUrl: "https://chatwoot.example", accountId: 1, token: "secret-token", maxRetries: 0, fetch };
  return { chatwoot: clientWith(options, instantClock()), requests, sent: () => sent };
}

function numberOf(query: URLSearchParams, name: string): number | undefined {
  return query.has(name) ? Number(query.get(name)) : undefined;
}

function selected(
  rows: readonly SimulatedMessage[],
  { before, after, limit }: { before: number | undefined; after: number | undefined; limit: number },
): SimulatedMessage[] {
  const sorted = rows.toSorted((one, other) => one.created_at - other.created_at);
  if (after === undefined) return sorted.filter(({ id }) => id < (before ?? Infinity)).slice(-20);
  if (before === undefined) return sorted.filter(({ id }) => id > after).slice(0, 100);
  return sorted.filter(({ id }) => id >= after && id < before).slice(0, limit);
}
