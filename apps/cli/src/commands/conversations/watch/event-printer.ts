import { usageError } from "../../../command-error.ts";
import type { Context } from "../../../context.ts";
import { type OutputFlags, outputKindOf } from "../../../output/output-flags.ts";
import { printStream } from "../../../output/print.ts";
import type { Layout } from "../../../output/table.ts";
import { chatStyle } from "../chat-style.ts";
import { ChatWriter } from "../transcript.ts";
import type { WatchEvent } from "./watch-event.ts";

/** The formats that can be printed while events arrive. */
const streamed: ReadonlySet<string> = new Set(["table", "ndjson", "jq", "template"]);

/** Prints events as they come: as a chat, or as one line of JSON for each. */
export class EventPrinter {
  readonly #context: Context;
  readonly #flags: OutputFlags;
  readonly #isChat: boolean;
  readonly #writer: ChatWriter;

  /**
   * @param isOneConversation - Whether all events are of the same conversation, so that they need not name it.
   * @throws {CommandError} for a format that has a beginning and an end.
   */
  constructor(context: Context, flags: OutputFlags, isOneConversation: boolean) {
    const { json, ...others } = flags;
    const wanted = json === true ? { ...others, format: "ndjson" as const } : others;
    const kind = outputKindOf(wanted);
    if (!streamed.has(kind))
      throw usageError(`--format ${kind} has an end, but a watch has none.`, "Use --format ndjson.");
    this.#context = context;
    this.#flags = wanted;
    this.#isChat = kind === "table";
    this.#writer = new ChatWriter(chatStyle(context), !isOneConversation);
  }

  /** Prints events at once. */
  async print(events: readonly WatchEvent[]): Promise<void> {
    if (events.length === 0) return;
    if (!this.#isChat) {
      await printStream(this.#context, this.#flags, { items: each(events), layout: noColumns, empty: "" });
      return;
    }
    for (const [index, event] of events.entries()) {
      if (event.event === "message") {
        await this.#context.process.stdout.write(await this.#writer.write(event.message));
      } else if (!hasActivity(events.slice(0, index), event.conversation_id)) {
        await this.#context.process.stdout.write(this.#writer.writeStatus(event));
      }
    }
  }
}

/** Whether an activity, which says who changed the status, was printed for the conversation. */
function hasActivity(events: readonly WatchEvent[], id: number): boolean {
  return events.some((one) => one.event === "message" && one.conversation_id === id && one.message.message_type === 2);
}

async function* each(events: readonly WatchEvent[]): AsyncGenerator<WatchEvent, void, undefined> {
  yield* events;
}

/** Events are never a table. */
const noColumns: Layout<WatchEvent> = { columns: [], tighten: [], comfortable: 0, drop: [], bearable: 0 };
