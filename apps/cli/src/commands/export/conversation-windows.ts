import { type Client, type Conversation, type ConversationFilterCondition, ServerError } from "@wootkit/client";
import { CommandError } from "../../command-error.ts";
import { exitCodes } from "../../exit-codes.ts";

/** Conversations of one response: those with an ID from `first` to `last`. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** The server's page size. It is the same in every version. */
const pageSize = 25;

/** The number of a page that no account reaches. */
const pastTheEnd = 10_000_000;

/** The most IDs in a request. */
export const widest = 1000;

/**
 * Reads conversations by their IDs, which never change: whatever is written meanwhile, a conversation is in one window
 * and no other. A window is one request, unless it has more conversations than a response.
 */
export class ConversationWindows {
  readonly #client: Client;
  readonly #conditions: readonly ConversationFilterCondition[];
  /** IDs of conversations that the server fails to send. */
  readonly unreadable = new Set<number>();
  /** How many IDs the next window has. It grows where conversations are sparse. */
  #width = pageSize;

  /** @param conditions - Conditions that all conversations meet, without operators between them. */
  constructor(client: Client, conditions: readonly ConversationFilterCondition[]) {
    this.#client = client;
    this.#conditions = conditions;
  }

  /** Counts the conversations of all windows that the caller may see. */
  async count(): Promise<number> {
    // A page past the end has the count, but no conversation that the server could fail to send.
    const { total = 0 } = await this.#filter({ filter_operator: "not_equal_to", values: [0] }, pastTheEnd);
    return total;
  }

  /** Returns windows from an ID on, without end. */
  *from(first: number): Generator<Window, void, undefined> {
    for (let next = first; ; ) {
      const last = next + this.#width - 1;
      yield { first: next, last };
      next = last + 1;
    }
  }

  /** Reads the conversations of a window, sorted by ID. */
  async read({ first, last }: Window): Promise<readonly Conversation[]> {
    const values = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const found = await this.#found(values);
    this.#width = nextWidth(values.length, found.length);
    return found.toSorted((one, other) => one.id - other.id);
  }

  async #found(values: readonly number[]): Promise<readonly Conversation[]> {
    const half = Math.ceil(values.length / 2);
    const halves = async () => [
      ...(await this.#found(values.slice(0, half))),
      ...(await this.#found(values.slice(half))),
    ];
    try {
      const { items, total = items.length } = await this.#filter({ filter_operator: "equal_to", values });
      checkItems(items, values);
      return total > items.length && values.length > 1 ? halves() : items;
    } catch (error) {
      // One damaged conversation fails the whole response.
      if (!(error instanceof ServerError) || error.status !== 500) throw error;
      if (values.length > 1) return halves();
      // If this fails too, the server has another problem.
      await this.#filter({ filter_operator: "equal_to", values: [0] });
      for (const id of values) this.unreadable.add(id);
      return [];
    }
  }

  #filter(
    ids: Pick<ConversationFilterCondition, "filter_operator"> & { readonly values: readonly number[] },
    page?: number,
  ) {
    const own = { attribute_key: "display_id", ...ids, values: [...ids.values], query_operator: null };
    const conditions = this.#conditions.map((condition) => ({ ...condition, query_operator: "AND" as const }));
    return this.#client.conversations.filter({ payload: [...conditions, own] }, { page });
  }
}

/** Returns the width at which a window is likely to have half a page. */
function nextWidth(width: number, found: number): number {
  if (found >= pageSize) return pageSize;
  const likely = found === 0 ? width * 4 : Math.floor((width * pageSize) / (2 * found));
  return Math.min(widest, Math.max(pageSize, likely));
}

function checkItems(items: readonly Conversation[], ids: readonly number[]): void {
  const wanted = new Set(ids);
  if (items.every((item) => wanted.has(Object(item).id))) return;
  throw new CommandError(exitCodes.failure, [
    `The server sent other conversations than those with the IDs ${ids[0]} to ${ids.at(-1)}.`,
    "Check that the base URL is the address of a Chatwoot.",
  ]);
}
