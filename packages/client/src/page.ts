import { PaginationError } from "./errors.ts";

/** What a {@link Page} is made of. */
export interface PageParts<T> {
  readonly items: readonly T[];
  readonly total: number | undefined;
  readonly response: Response;
  /** Whether there may be more things: not, such that the server never sends, or on a next page. */
  readonly hasNext: "surely-not" | "unreachable" | "maybe";
  /** The number of the page, from 1. */
  readonly number: number;
  /** Asks for another page of the same list. */
  readonly ask: (number: number) => Promise<Page<T>>;
}

/**
 * One answer of an endpoint that lists things.
 *
 * @example
 * const page = await chatwoot.contacts.listConversations(42);
 * for (const conversation of page.items) console.log(conversation.id, conversation.status);
 * if (!page.complete) console.log("There may be older ones.");
 */
export class Page<T> {
  /** The things, in the server's order. */
  readonly items: readonly T[];
  /** How many things the whole list has, where the server says it. */
  readonly total: number | undefined;
  /**
   * Whether the items are the whole list. False when there are other pages, and when as many came as the server ever sends, so that it may have
   * cut something off; it does not say whether it did.
   */
  readonly complete: boolean;
  /** The HTTP answer that the items came in: status and headers. Its body has been read. */
  readonly response: Response;
  readonly #parts: PageParts<T>;

  constructor(parts: PageParts<T>) {
    const { items, total, response, hasNext, number } = parts;
    this.items = items;
    this.total = total;
    this.response = response;
    this.complete = number === 1 && hasNext === "surely-not";
    this.#parts = parts;
  }

  /** Whether there may be a page after this one. It may turn out to be empty. */
  hasNextPage(): boolean {
    return this.#parts.hasNext === "maybe";
  }

  /**
   * Asks for the page after this one.
   *
   * @throws {PaginationError} when there is none, or when the server answers this page once more.
   */
  async nextPage(): Promise<Page<T>> {
    if (!this.hasNextPage()) throw new PaginationError("There is no page after this one. Ask hasNextPage() first.");
    const next = await this.#parts.ask(this.#parts.number + 1);
    if (next.items.length > 0 && sameThings(this.items, next.items)) {
      throw new PaginationError(
        `The server answered page ${this.#parts.number} once more when asked for page ${this.#parts.number + 1}: the list has no end.`,
      );
    }
    return next;
  }
}

function sameThings(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => keyOf(item) === keyOf(other[index]));
}

function keyOf(item: unknown): unknown {
  const { id } = Object(item) as { id?: unknown };
  return id ?? JSON.stringify(item);
}
