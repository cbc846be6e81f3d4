import { ApiError, type Client, ConnectionError } from "@wootkit/client";
import { CommandError } from "../../command-error.ts";
import { type Connection, connect } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import { textFlag } from "../../operations/flag-forms.ts";
import { positiveInteger } from "../../positive-integer.ts";
import { conversationOf } from "../../references/conversation-reference.ts";
import { type DeskFlags, deskCommand } from "../desk-command.ts";
import { EventPrinter } from "./watch/event-printer.ts";
import { AccountWatch } from "./watch/watch-account.ts";
import { ConversationWatch } from "./watch/watch-conversation.ts";
import type { WatchEvent } from "./watch/watch-event.ts";

interface WatchFlags {
  readonly interval?: string;
}

/** Seconds between two polls. */
const usualInterval = 5;

/** The longest pause after failures, in seconds. */
const longestPause = 60;

/** `wootkit conversations watch [conversation]` */
export const watch = deskCommand<WatchFlags>({
  brief: "Follow a conversation live, or all that you can see. Ctrl-C ends it.",
  about:
    "New messages, notes, activities and statuses are printed once, also after a lost connection. --format ndjson prints one event a line.",
  examples: ["wootkit conversations watch 108", "wootkit conversations watch --interval 30 --format ndjson"],
  arguments: [{ name: "conversation", brief: "The ID of the conversation, or its link.", optional: true }],
  flags: { interval: textFlag("seconds", `How often to ask the server. Default: ${usualInterval}`) },
  run: follow,
});

/** What a watch can do: find what happened since the last poll. */
interface Watch {
  poll(client: Client): AsyncIterable<WatchEvent>;
}

async function follow(
  context: Context,
  { interval, ...flags }: WatchFlags & DeskFlags,
  values: readonly string[],
): Promise<void> {
  const seconds = interval === undefined ? usualInterval : positiveInteger("--interval", interval);
  const signal = context.signal?.();
  const connection = await connect(context, flags, "application", { references: values, signal });
  const [text] = values;
  const printer = new EventPrinter(context, flags, text !== undefined);
  try {
    const watch = text === undefined ? await startAll(context, connection) : await startOne(connection, printer, text);
    await pollForever({ context, connection, printer, watch, seconds, signal });
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
  context.process.exitCode = exitCodes.interrupted;
}

async function startAll({ now, process: { stderr } }: Context, connection: Connection): Promise<Watch> {
  const watch = new AccountWatch(now);
  await connection.ask((client) => watch.start(client));
  stderr.write("Watching all conversations that you can see. Ctrl-C ends it.\n");
  return watch;
}

async function startOne(connection: Connection, printer: EventPrinter, text: string): Promise<Watch> {
  const id = conversationOf(connection, text);
  const watch = new ConversationWatch(id);
  const messages = await connection.ask((client) => watch.start(client));
  await printer.print(messages.map((message) => ({ event: "message", conversation_id: id, message })));
  return watch;
}

interface Following {
  readonly context: Context;
  readonly connection: Connection;
  readonly printer: EventPrinter;
  readonly watch: Watch;
  readonly seconds: number;
  readonly signal: AbortSignal | undefined;
}

/** Polls until Ctrl-C. A failure that can pass is reported once, and followed by longer pauses. */
async function pollForever({ context, connection, printer, watch, seconds, signal }: Following): Promise<void> {
  const { stderr } = context.process;
  let failures = 0;
  let next = seconds;
  while (!signal?.aborted) {
    await pause(context, next, signal);
    if (signal?.aborted) return;
    const { events, error } = await pollOnce(connection, watch);
    await printer.print(events);
    if (error === undefined) {
      if (failures > 0) stderr.write("Connected again. Nothing was missed.\n");
      failures = 0;
      next = seconds;
    } else {
      if (!canPass(error)) throw error;
      failures += 1;
      next = Math.max(Math.min(longestPause, seconds * 2 ** failures), retryAfter(error));
      if (failures === 1) stderr.write(`wootkit: ${error.lines[0]}\nTrying again, at most every ${longestPause} s.\n`);
    }
  }
}

/** Returns what happened, also if the poll failed after some of it. */
async function pollOnce(
  connection: Connection,
  watch: Watch,
): Promise<{ readonly events: readonly WatchEvent[]; readonly error?: CommandError }> {
  const events: WatchEvent[] = [];
  try {
    await connection.ask(async (client) => {
      for await (const event of watch.poll(client)) events.push(event);
    });
    return { events: events.sort(byTime) };
  } catch (error) {
    if (error instanceof CommandError) return { events: events.sort(byTime), error };
    throw error;
  }
}

/** Sorts events of several conversations. A status follows the messages of the same second. */
function byTime(one: WatchEvent, other: WatchEvent): number {
  const secondOf = (event: WatchEvent) =>
    Math.floor(event.event === "message" ? event.message.created_at : event.created_at);
  const orderOf = (event: WatchEvent) => (event.event === "message" ? event.message.id : Number.MAX_SAFE_INTEGER);
  return secondOf(one) - secondOf(other) || orderOf(one) - orderOf(other);
}

/** Whether the same request can succeed later: after a lost connection, a rate limit, or a failure of the server. */
function canPass({ cause }: CommandError): boolean {
  if (cause instanceof ConnectionError) return true;
  return cause instanceof ApiError && (cause.status === 429 || cause.status === 408 || cause.status >= 500);
}

/** Returns how many seconds the server wants the client to wait. */
function retryAfter({ cause }: CommandError): number {
  return cause instanceof ApiError ? (cause.retryAfter ?? 0) : 0;
}

async function pause({ sleep = timer }: Context, seconds: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(seconds * 1000, signal);
}

function timer(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => {
      clearTimeout(end);
      resolve();
    });
  });
}
