import { type Client, type Conversation, type ListCall, ServerError } from "@wootkit/client";
import { ConversationWindows, type Window, widest } from "./conversation-windows.ts";
import { inOrder } from "./in-order.ts";
import type { Selection } from "./selection.ts";
import { isIn } from "./shard.ts";
import type { Batch, Row, Source } from "./source.ts";
import { isWithin } from "./time-range.ts";

/** How many windows are read at once. */
const windowsAtOnce = 4;

/** How often a request is repeated that fails if a record is damaged, however often it is repeated. */
export const damageRetries = 2;

/** How many of the widest windows can be empty while the server counts more conversations than it has sent. */
const emptyWindows = 20;

/** Where the export of conversations is. */
interface Place {
  /** The next ID to read. */
  readonly next: number;
  /** The highest ID when the export began. */
  readonly last: number;
  /** How many conversations have been read, of all shards. */
  readonly found: number;
  readonly unreadable: readonly number[];
}

/** Returns the rows to export for conversations: themselves, or their messages. */
export type RowsOf = (conversations: readonly Conversation[]) => Promise<readonly Row[]>;

/** Reads all conversations that existed when the reading began, by their IDs. */
export async function conversationSource(client: Client, selection: Selection, rowsOf?: RowsOf): Promise<Source> {
  const windows = new ConversationWindows(client, selection.conditions);
  const total = await windows.count();
  const missing: string[] = [];
  return {
    unit: "conversations",
    total,
    missing,
    async *read(after) {
      // This class wrote the position.
      const start = (after as Place | undefined) ?? (await startOf(client));
      for (const id of start.unreadable) windows.unreadable.add(id);
      yield* batches({ windows, selection, rowsOf, start, missing });
      for (const id of windows.unreadable) missing.push(`The server fails to send conversation ${id}.`);
    },
  };
}

interface Reading {
  readonly windows: ConversationWindows;
  readonly selection: Selection;
  readonly rowsOf: RowsOf | undefined;
  readonly start: Place;
  readonly missing: string[];
}

async function* batches({ windows, selection, rowsOf = itself, start, missing }: Reading): AsyncGenerator<Batch> {
  let { found } = start;
  /** The conversations that the server counted after the last known ID was read. */
  let counted: number | undefined;
  let empty = 0;
  const read = async (window: Window) => {
    const all = await windows.read(window);
    const own = all.filter((one) => fits(selection, one));
    return { window, count: all.length, rows: await rowsOf(own) };
  };
  for await (const { window, count, rows } of inOrder(windows.from(start.next), windowsAtOnce, read)) {
    found += count;
    const place: Place = {
      ...{ next: window.last + 1, last: start.last, found },
      unreadable: [...windows.unreadable],
    };
    yield { rows, steps: count, position: { ...place } };
    if (window.last < start.last + widest) continue;
    empty = count > 0 ? 0 : empty + 1;
    if (empty === 0) continue;
    // A conversation can have a higher ID than the newest ones, if another program sets creation times.
    counted ??= await windows.count();
    const rest = counted - found - windows.unreadable.size;
    if (rest <= 0) return;
    if (empty < emptyWindows) continue;
    missing.push(`The server counts ${rest} more conversations than it sends.`);
    return;
  }
}

async function itself(conversations: readonly Conversation[]): Promise<readonly Row[]> {
  return conversations.map((one) => ({ ...one }));
}

function fits({ shard, activity }: Selection, { meta, last_activity_at }: Conversation): boolean {
  return (shard === undefined || isIn(shard, meta?.sender?.id)) && isWithin(activity, last_activity_at);
}

/** Returns the start, with the highest ID among the newest conversations and the last active ones. */
async function startOf({ conversations }: Client): Promise<Place> {
  const lists = [
    conversations.list({ status: "all", sort_by: "created_at_desc", maxRetries: damageRetries }),
    conversations.list({ status: "all", maxRetries: damageRetries }),
  ];
  const pages = await Promise.all(lists.map((list) => firstPage(list)));
  const ids = pages.flat().map(({ id }) => id);
  return { next: 1, last: Math.max(0, ...ids), found: 0, unreadable: [] };
}

/**
 * Returns the first page, or nothing if a damaged conversation fails it. The count then decides where the reading ends.
 */
async function firstPage(list: ListCall<Conversation>): Promise<readonly Conversation[]> {
  try {
    return (await list).items;
  } catch (error) {
    if (error instanceof ServerError && error.status === 500) return [];
    throw error;
  }
}
