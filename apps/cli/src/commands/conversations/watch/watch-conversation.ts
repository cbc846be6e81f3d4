import type { Client, Conversation, ThreadMessage } from "@wootkit/client";
import { ConditionalRead } from "./conditional-read.ts";
import { UnseenMessages } from "./unseen-messages.ts";
import type { WatchEvent } from "./watch-event.ts";

/** Finds what happens in one conversation. */
export class ConversationWatch {
  readonly #id: number;
  readonly #itself: ConditionalRead = new ConditionalRead();
  readonly #messages: UnseenMessages;
  #status: Conversation["status"] | undefined;

  /** @param id - The conversation. */
  constructor(id: number) {
    this.#id = id;
    this.#messages = new UnseenMessages(id);
  }

  /** Reads the state from which on changes are reported. Returns the newest messages, the oldest first. */
  async start(client: Client): Promise<readonly ThreadMessage[]> {
    const { status } = await client.conversations.get(this.#id);
    this.#status = status;
    return this.#messages.start(client);
  }

  /**
   * Yields what has happened since the last poll.
   *
   * @throws the client's errors. The next poll yields what this one could not.
   */
  async *poll(client: Client): AsyncGenerator<WatchEvent, void, undefined> {
    for (const message of await this.#messages.next(client)) {
      yield { event: "message", conversation_id: this.#id, message };
    }
    const conversation = await this.#itself.next("", (headers) =>
      client.conversations.get(this.#id, { headers }).withResponse(),
    );
    if (conversation === undefined) return;
    const { status, updated_at } = conversation;
    const previous = this.#status;
    this.#status = status;
    if (previous === undefined || previous === status) return;
    yield { event: "status", conversation_id: this.#id, status, previous_status: previous, created_at: updated_at };
  }
}
