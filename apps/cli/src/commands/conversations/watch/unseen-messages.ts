import type { Client, ThreadMessage } from "@wootkit/client";
import { ConditionalRead } from "./conditional-read.ts";

/** The most messages that the server sends for `after`. */
const pageSize = 100;

/** Reads the new messages of one conversation, each once. */
export class UnseenMessages {
  readonly #id: number;
  readonly #newest: ConditionalRead = new ConditionalRead();
  readonly #seen = new Set<number>();
  readonly #first: number;
  #last: number;

  /**
   * @param id - The conversation.
   * @param last - The ID of the newest message that is not new. IDs are unique on the whole server, and increase.
   */
  constructor(id: number, last: number) {
    this.#id = id;
    this.#first = last;
    this.#last = last;
  }

  /** Marks messages as seen. */
  skip(messages: readonly Pick<ThreadMessage, "id">[]): void {
    for (const { id } of messages) this.#add(id);
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
      const page = await this.#newest.next("", (headers) => client.messages.list(this.#id, { headers }).withResponse());
      if (page === undefined) return [];
      const newest = page.items;
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
