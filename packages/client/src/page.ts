import { PaginationError } from "./transport/errors.ts";

const sortHint = "Sort the list by a unique value, such as the creation time.";

/** The parts of a {@link Page}. */
export interface PageParts<T> {
  readonly items: readonly T[];
  readonly total?: number | undefined;
  readonly complete: boolean;
  readonly response: Response;
  /** Requests the next page. Undefined for the last page. */
  readonly next?: (() => Promise<Page<T>>) | undefined;
}

/**
 * The items of one response of an endpoint that lists items.
 *
 * @example
 * const page = await chatwoot.contacts.listConversations(42);
 * for (const conversation of page.items) console.log(conversation.id, conversation.status);
 * if (!page.complete) console.log("There may be older conversations.");
 */
export class Page<T> {
  /** The items, in the server's order. */
  declare readonly items: readonly T[];
  /** The number of items in the whole list. Undefined when the server does not count them. */
  declare readonly total: number | undefined;
  /**
   * Whether the items are the whole list. False when there are other pages, and when the list is so long that the
   * server may have cut it off: 20 or more conversations of a contact, for example.
   */
  declare readonly complete: boolean;
  /** The HTTP response: status and headers. Its body has already been read. */
  declare readonly response: Response;
  readonly #next: (() => Promise<Page<T>>) | undefined;

  constructor({ next, response, ...parts }: PageParts<T>) {
    Object.assign(this, parts);
    // Not enumerable, so that a printed page does not show headers, which can echo the token.
    Object.defineProperty(this, "response", { value: response });
    this.#next = next;
  }

  /** Returns whether there can be another page, which can turn out to be empty. */
  hasNextPage(): boolean {
    return this.#next !== undefined;
  }

  /**
   * Requests the next page.
   *
   * @throws {PaginationError} when there is no next page, or when the server keeps sending this one.
   */
  async nextPage(): Promise<Page<T>> {
    let page: Page<T> = this;
    // If a full page of items was added, the next page repeats this one. Only a second repeat shows that the server is
    // stuck.
    for (let times = 1; times < 3; times++) {
      if (!page.#next) throw new PaginationError("There is no next page.", { hint: "Call hasNextPage() first." });
      page = await page.#next();
      if (page.items.length === 0 || keyOf(page) !== keyOf(this)) return page;
    }
    throw sentAgain();
  }
}

/** Creates the error for an iteration that would not end. */
export function sentAgain(): PaginationError {
  return new PaginationError("The server sent the same page again.", { hint: sortHint });
}

/** Creates the error for a list in which some items came twice instead of others. */
export function reordered(came: number, different: number): PaginationError {
  const summary = `The server sent ${came} items, but only ${different} different ones, because its order changed.`;
  return new PaginationError(summary, { hint: sortHint });
}

/** Returns a string that differs between pages. */
export function keyOf({ items }: Page<unknown>): string {
  try {
    return JSON.stringify(items.map(idOf));
  } catch {
    throw new PaginationError("The server sent items that are nested too deeply.");
  }
}

/** Returns the id of an item, or the item itself if it has no id. */
export function idOf(item: unknown): unknown {
  return Reflect.get(Object(item), "id") ?? item;
}
