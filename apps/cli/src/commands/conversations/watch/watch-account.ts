import type { Client, Conversation } from "@wootkit/client";
import { ConditionalRead } from "./conditional-read.ts";
import { UnseenMessages } from "./unseen-messages.ts";
import type { WatchEvent } from "./watch-event.ts";

/**
 * Each poll reads the conversations that changed within this time, in seconds, or within a multiple of it after a
 * pause. It is longer than the interval, so that no change falls between two polls.
 */
const window = 120;

/** A conversation that has been read. */
interface Known {
  readonly status: Conversation["status"];
  readonly updatedAt: number;
  readonly messages: UnseenMessages | undefined;
}

/** Finds what happens in all conversations that the caller can see. */
export class AccountWatch {
  readonly #now: () => number;
  readonly #changed: ConditionalRead = new ConditionalRead();
  readonly #known = new Map<number, Known>();
  /** The newest message when the watch began. */
  #first = 0;
  /** The time of the last complete poll, in milliseconds. */
  #polled: number;

  /** @param now - Returns the time in milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now;
    this.#polled = now();
  }

  /** Reads the state from which on changes are reported. */
  async start(client: Client): Promise<void> {
    this.#polled = this.#now();
    const { items } = await client.conversations.list({ status: "all" });
    for (const one of items) this.#remember(one, undefined);
    this.#first = Math.max(0, ...items.flatMap(({ messages }) => messages.map(({ id }) => id)));
  }

  /**
   * Yields what has happened since the last poll, conversation by conversation, the last active one last.
   *
   * @throws the client's errors. The next poll yields what this one could not.
   */
  async *poll(client: Client): AsyncGenerator<WatchEvent, void, undefined> {
    const started = this.#now();
    const age = Math.ceil((started - this.#polled) / 1000 / window) + 1;
    try {
      const query = { status: "all", updated_within: age * window } as const;
      const page = await this.#changed.next(String(age), (headers) =>
        client.conversations.list({ ...query, headers }).withResponse(),
      );
      const changed = page?.items ?? [];
      const oldestFirst = changed.toSorted((one, other) => one.last_activity_at - other.last_activity_at);
      for (const one of oldestFirst) yield* this.#eventsOf(client, one);
    } catch (error) {
      this.#changed.forget();
      throw error;
    }
    this.#polled = started;
  }

  async *#eventsOf(client: Client, conversation: Conversation): AsyncGenerator<WatchEvent, void, undefined> {
    const { id, status, updated_at, messages: newest } = conversation;
    const known = this.#known.get(id);
    if (known?.updatedAt === updated_at) return;
    const isNew = known?.messages !== undefined || newest.some((message) => message.id > this.#first);
    const messages = known?.messages ?? (isNew ? new UnseenMessages(id, this.#first) : undefined);
    const unseen = (await messages?.next(client)) ?? [];
    for (const message of unseen) yield { event: "message", conversation_id: id, message };
    if (known && known.status !== status) {
      yield { event: "status", conversation_id: id, status, previous_status: known.status, created_at: updated_at };
    }
    this.#remember(conversation, messages);
  }

  #remember({ id, status, updated_at }: Conversation, messages: UnseenMessages | undefined): void {
    this.#known.set(id, { status, updatedAt: updated_at, messages });
  }
}
