import { type Client, type Conversation, NotFoundError, ServerError, type ThreadMessage } from "@wootkit/client";
import { conversationSource, damageRetries } from "./read-conversations.ts";
import type { Selection } from "./selection.ts";
import type { Row, Source } from "./source.ts";
import { isWithin } from "./time-range.ts";

/** Reads all messages: those of each conversation, sorted by time. The conversations are read by their IDs. */
export async function messageSource(client: Client, selection: Selection): Promise<Source> {
  const missing: string[] = [];
  const source = await conversationSource(client, selection, async (conversations) => {
    const histories = await Promise.all(conversations.map((one) => historyOf(client, one, missing)));
    return histories
      .flat()
      .filter(({ created_at }) => isWithin(selection.times, created_at))
      .map((message): Row => ({ ...message }));
  });
  return {
    ...source,
    get missing() {
      return [...source.missing, ...missing];
    },
  };
}

async function historyOf(
  { messages }: Client,
  { id }: Conversation,
  missing: string[],
): Promise<readonly ThreadMessage[]> {
  try {
    const history: ThreadMessage[] = [];
    for await (const message of messages.history(id, { maxRetries: damageRetries })) history.push(message);
    return history;
  } catch (error) {
    // The conversation has been deleted meanwhile.
    if (error instanceof NotFoundError) return [];
    if (!(error instanceof ServerError) || error.status !== 500) throw error;
    missing.push(`The server fails to send the messages of conversation ${id}.`);
    return [];
  }
}
