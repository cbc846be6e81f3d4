import { PaginationError } from "./transport/errors.ts";

const sortHint = "Sort the list by a value that differs between items and does not change, such as the creation time.";

/** What a {@link Page} is made of. */
export interface PageParts<T> {
  readonly items: readonly T[];
  readonly total: number | undefined;
  readonly complete: boolean;
  readonly response: Response;
  /** Requests the page after this one, where there may be one. */
  readonly next: (() => Promise<Page<T>>) | undefined;
}

/**
 * One response of an endpoint that lists items.
 *
 * @example
 * const page = await chatwoot.contacts.listConversations(42);
 * for (const conversation of page.items) console.log(conversation.id, conversation.status);
 * if (!page.complete) console.log("There may be older ones.");
 */
export class Page<T> {
  /** The items, in the server's order. */
  declare readonly items: readonly T[];
  /** How many items the whole list has, where the server says it. */
  declare readonly total: number | undefined;
  /**
   * Whether the items are the whole list. False when there are other pages, and when as many came as the server ever sends, so that it may have
   * cut the list off; it does not say whether it did.
   */
  declare readonly complete: boolean;
  /** The HTTP response that the items came in: status and headers. Its body has been read. */
  declare readonly response: Response;
  readonly #next: (() => Promise<Page<T>>) | undefined;

  constructor({ next, response, ...parts }: PageParts<T>) {
    Object.assign(this, parts);
    // Not enumerable: a page that is printed shows its items, and no headers that may echo the token.
    Object.defineProperty(this, "response", { value: response });
    this.#next = next;
  }

  /** Whether there may be a page after this one. It may turn out to be empty. */
  hasNextPage(): boolean {
    return this.#next !== undefined;
  }

  /**
   * Requests the page after this one.
   *
   * @throws {PaginationError} when there is no such page, or when the server sends this page again and again.
   */
  async nextPage(): Promise<Page<T>> {
    let page: Page<T> = this;
    // As much as a page holds may have come in between and moved this page down by one: only the third time says that the server is stuck.
    for (let times = 1; times < 3; times++) {
      if (!page.#next) throw new PaginationError("There is no next page.", { hint: "Call hasNextPage() first." });
      page = await page.#next();
      if (page.items.length === 0 || keyOf(page) !== keyOf(this)) return page;
    }
    throw sentAgain();
  }
}

/** The error for an iteration that would not end. */
export function sentAgain(): PaginationError {
  return new PaginationError("The server sent the same page again.", { hint: sortHint });
}

/** The error for a list in which some items came twice in place of others. */
export function reordered(came: number, different: number): PaginationError {
  const summary = `The server sent ${came} items, but only ${different} different ones: their order changed between pages.`;
  return new PaginationError(summary, { hint: sortHint });
}

/** A string that differs from page to page. */
export function keyOf({ items }: Page<unknown>): string {
  try {
    return JSON.stringify(items.map(idOf));
  } catch {
    throw new PaginationError("The server sent items that are nested too deep.");
  }
}

/** The id of an item, or the item itself where it has none. */
export function idOf(item: unknown): unknown {
  return Reflect.get(Object(item), "id") ?? item;
}
