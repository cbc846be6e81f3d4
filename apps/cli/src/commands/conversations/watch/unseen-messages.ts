import type { Client, ThreadMessage } from "@wootkit/client";
import { ConditionalRead } from "./conditional-read.ts";

/** The most messages that the server sends for `after`. */
const pageSize = 100;

/** Reads the new messages of one conversation, each once. */
export class UnseenMessages {
  readonly #id: number;
  readonly #newest: ConditionalRead = new ConditionalRead();
  readonly #seen = new Set<number>();
  #first: number;
  #last: number;

  /**
   * @param id - The conversation.
   * @param last - The ID of the newest message that is not new. IDs are unique on the whole server, and increase.
   */
  constructor(id: number, last = 0) {
    this.#id = id;
    this.#first = last;
    this.#last = last;
  }

  /**
   * Returns the newest messages, the oldest first. Only later ones are new.
   *
   * @throws the client's errors.
   */
  async start(client: Client): Promise<readonly ThreadMessage[]> {
    const messages = (await this.#read(client)) ?? [];
    // If a message is deleted, an older one comes into the newest 20.
    this.#first = messages.length > 0 ? Math.min(...messages.map(({ id }) => id)) - 1 : 0;
    for (const { id } of messages) this.#add(id);
    return messages;
  }

  /**
   * Returns the messages that have not been seen, the oldest first, and marks them as seen.
   *
   * The newest 20 are read each time, and not only those after the last one: a message can get its ID before another
   * one and appear after it. If all of them are new, there can be others between.
   *
   * @throws the client's errors. The next call returns what this one could not.
   */
  async next(client: Client): Promise<readonly ThreadMessage[]> {
    try {
      const newest = await this.#read(client);
      if (newest === undefined) return [];
      const hasGap = newest.length > 0 && newest.every(({ id }) => id > this.#last);
      const found = hasGap ? [...(await this.#since(client, this.#last)), ...newest] : newest;
      return [...found]
        .sort((one, other) => one.created_at - other.created_at || one.id - other.id)
        .filter(({ id }) => id > this.#first && this.#add(id));
    } catch (error) {
      this.#newest.forget();
      throw error;
    }
  }

  /** Returns the newest messages, or undefined if they are the same as before. */
  async #read(client: Client): Promise<readonly ThreadMessage[] | undefined> {
    const page = await this.#newest.next("", (headers) => client.messages.list(this.#id, { headers }).withResponse());
    return page?.items;
  }

  /** Returns the messages after one, also if there are more than the server sends at once. */
  async #since(client: Client, id: number): Promise<readonly ThreadMessage[]> {
    const found: ThreadMessage[] = [];
    for (let after = id; ; ) {
      const { items } = await client.messages.list(this.#id, { after });
      found.push(...items);
      if (items.length < pageSize) return found;
      after = Math.max(...items.map((item) => item.id));
    }
  }

  /** Marks a message as seen. Returns whether it was not before. */
  #add(id: number): boolean {
    const before = this.#seen.size;
    this.#seen.add(id);
    this.#last = Math.max(this.#last, id);
    return this.#seen.size > before;
  }
}
