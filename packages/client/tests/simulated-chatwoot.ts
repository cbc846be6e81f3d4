import { clientWith } from "../src/create-client.ts";
import type { Client, Fetch } from "../src/index.ts";
import { instantClock } from "./local-server.ts";

/** The keys of a conversation that the history reads. */
export interface SimulatedConversation {
  readonly id: number;
  readonly inbox_id: number;
  readonly created_at: number;
  last_activity_at: number;
  readonly status: "open" | "resolved";
  readonly labels: readonly string[];
  readonly meta: { readonly sender: { readonly id: number } };
}

/** The ways in which a server differs from Chatwoot 4.16. */
export interface Differences {
  /** Whether it filters by contact. Chatwoot before 4.14.2 does not. @default true */
  readonly filters?: boolean;
  /** Whether it applies all conditions of a filter, or only the first. @default true */
  readonly excludes?: boolean;
  /** What its counts include: all conversations, or those of the page. Or it does not count. @default "all" */
  readonly counts?: "all" | "page" | "none";
  /** How many more conversations it counts than it has. @default 0 */
  readonly excess?: number;
  /** Conversations per page. @default 25 */
  readonly pageSize?: number;
  /** The contact's own list has the 20 most recently active conversations, or the 25 newest. @default "active" */
  readonly ownList?: "active" | "newest";
  /** Sent instead of the contact's inboxes. */
  readonly contactInboxes?: unknown;
}

type Order = (one: SimulatedConversation, other: SimulatedConversation) => number;

const byActivity: Order = (one, other) => other.last_activity_at - one.last_activity_at || other.id - one.id;
const byAge: Order = (one, other) => one.created_at - other.created_at || one.id - other.id;

/** Creates a conversation that was created and last active at a time, in Unix seconds. */
export function conversation(id: number, time: number, contactId = 1, inboxId = 1): SimulatedConversation {
  const meta = { sender: { id: contactId } };
  return { id, inbox_id: inboxId, created_at: time, last_activity_at: time, status: "open", labels: [], meta };
}

/** Creates conversations of contact 1, each a second younger than the one before. */
export function conversations(count: number): SimulatedConversation[] {
  return Array.from({ length: count }, (_, index) => conversation(index + 1, 1000 + index));
}

/**
 * Creates a server with conversations of contact 1, which has an id in each of their inboxes, and a client for it.
 *
 * @param rows - The conversations. A test changes them while they are read.
 * @param write - Called before each request with its number, from 1.
 */
export function simulatedChatwoot(
  rows: SimulatedConversation[],
  differences: Differences = {},
  write: (number: number) => void = () => {},
): { readonly chatwoot: Client; readonly requests: string[]; readonly atOnce: () => number } {
  const requests: string[] = [];
  let running = 0;
  let most = 0;
  const fetch: Fetch = async (request) => {
    const { pathname, search } = new URL(request.url);
    write(requests.push(`${request.method} ${pathname.replace("/api/v1/accounts/1", "")}${search}`));
    most = Math.max(most, ++running);
    const response = await respond(rows, differences, request);
    // Lets concurrent requests begin.
    await new Promise((resolve) => setImmediate(resolve));
    running--;
    return response;
  };
  const options = { baseUrl: "https://chatwoot.example", accountId: 1, token: "secret-token", maxRetries: 0, fetch };
  return { chatwoot: clientWith(options, instantClock()), requests, atOnce: () => most };
}

async function respond(
  rows: readonly SimulatedConversation[],
  differences: Differences,
  request: Request,
): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname.endsWith("/conversations/filter")) return filter(rows, differences, await request.json(), searchParams);
  if (pathname.endsWith("/contacts/1/conversations")) return Response.json({ payload: ownList(rows, differences) });
  if (pathname.endsWith("/contacts/1")) {
    const { contactInboxes = inboxesOf(rows) } = differences;
    return Response.json({ payload: { id: 1, contact_inboxes: contactInboxes } });
  }
  if (!pathname.endsWith("/conversations"))
    return Response.json({ error: "Resource could not be found" }, { status: 404 });
  const listed = rows.filter(({ inbox_id }) => inbox_id === Number(searchParams.get("inbox_id")));
  const order = searchParams.get("sort_by") === "created_at_asc" ? byAge : byActivity;
  return Response.json({ data: page(listed.sort(order), differences, searchParams) });
}

function filter(
  rows: readonly SimulatedConversation[],
  differences: Differences,
  body: { payload: { values: number[] }[] },
  query: URLSearchParams,
): Response {
  const { filters = true, excludes = true } = differences;
  if (!filters) return Response.json({ error: "Invalid attribute key" }, { status: 422 });
  const [contact, excluded] = body.payload;
  const ids = new Set(excludes ? excluded?.values : []);
  const found = rows.filter(({ id, meta }) => contact?.values[0] === meta.sender.id && !ids.has(id));
  return Response.json(page(found.sort(byActivity), { ...differences, pageSize: 25 }, query));
}

function ownList(rows: readonly SimulatedConversation[], { ownList = "active" }: Differences) {
  const own = rows.filter(({ meta }) => meta.sender.id === 1);
  return ownList === "active" ? own.sort(byActivity).slice(0, 20) : own.sort(byAge).reverse().slice(0, 25);
}

function inboxesOf(rows: readonly SimulatedConversation[]) {
  const ids = new Set(rows.map(({ inbox_id }) => inbox_id));
  return [...ids].map((id) => ({ source_id: `source-${id}`, inbox: { id } }));
}

function page(
  sorted: readonly SimulatedConversation[],
  { counts = "all", excess = 0, pageSize = 25 }: Differences,
  query: URLSearchParams,
) {
  const number = Number(query.get("page") ?? 1);
  const payload = sorted.slice((number - 1) * pageSize, number * pageSize);
  if (counts === "none") return { payload };
  return { meta: { all_count: (counts === "page" ? payload.length : sorted.length) + excess }, payload };
}
