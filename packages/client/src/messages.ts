import { Messages as GeneratedMessages } from "./generated/messages.ts";
import type { ThreadMessage } from "./generated/models.ts";
import { type MessageHistoryOptions, readMessages } from "./message-history.ts";

/** What is said in a conversation. */
export class Messages extends GeneratedMessages {
  /**
   * Returns every message of a conversation once, sorted by time. Unlike the pages of `list`, it includes messages that
   * were imported later with an earlier time.
   *
   * Each `for await` reads the whole conversation again, before it returns the first message. That takes one request
   * for up to 999 messages, and about two for each further 1,000. If you only need the newest messages, use `list`.
   *
   * Every message that exists when the reading begins is returned. Messages that are written meanwhile may be missing.
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param options - The order, the messages to omit, and how to send each request.
   * @throws {NotFoundError} during the iteration, when the conversation does not exist.
   *
   * @example
   * for await (const message of chatwoot.messages.history(108)) {
   *   console.log(new Date(message.created_at * 1000), message.content);
   * }
   */
  history(conversationId: number, options: MessageHistoryOptions = {}): AsyncIterable<ThreadMessage> {
    const { newestFirst = false, ...rest } = options;
    const read = () => this.api.redacted(() => readMessages(this, conversationId, rest));
    return {
      async *[Symbol.asyncIterator]() {
        const found = await read();
        yield* newestFirst ? found.reverse() : found;
      },
    };
  }
}
