import { idOf, keyOf, type Page, reordered, sentAgain } from "./page.ts";

/** The result of a call with its HTTP response. */
export interface WithResponse<T> {
  readonly data: T;
  /** Status and headers. The body has already been read. */
  readonly response: Response;
}

/** A promise for the result of a call. The call has already been sent. */
export class ApiCall<T> extends Promise<T> {
  readonly #result: Promise<WithResponse<T>>;

  constructor(result: Promise<WithResponse<T>>) {
    super((resolve, reject) => {
      result.then(({ data }) => resolve(data), reject);
    });
    this.#result = result;
  }

  /** `then`, `catch` and `finally` return ordinary promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /**
   * Returns the result together with its HTTP response.
   *
   * @example
   * const { data, response } = await chatwoot.contacts.get(42).withResponse();
   * console.log(data.name, response.headers.get("x-request-id"));
   */
  withResponse(): Promise<WithResponse<T>> {
    // A caller of `withResponse()` handles its rejection, so this promise must not report it as unhandled.
    this.catch(() => {});
    return this.#result;
  }
}

/**
 * A promise for the first page of a list, and an async iterable of the items on all pages.
 *
 * @example
 * for await (const contact of chatwoot.contacts.list()) console.log(contact.name);
 */
export class ListCall<T> extends ApiCall<Page<T>> implements AsyncIterable<T> {
  readonly #limit: number;

  constructor(page: Promise<Page<T>>, limit: number = Infinity) {
    super(page.then((data) => ({ data, response: data.response })));
    this.#limit = limit;
  }

  /**
   * Iterates over the pages. Each is requested when the iteration reaches it.
   *
   * @throws {PaginationError} when the server sends a page again, so that the iteration would not end.
   */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    let { data: page } = await this.withResponse();
    const seen = new Set<string>();
    for (let left = this.#limit; ; page = await page.nextPage()) {
      if (page.hasNextPage() && seen.size === seen.add(keyOf(page)).size) throw sentAgain();
      yield page;
      left -= page.items.length;
      if (left <= 0 || !page.hasNextPage()) return;
    }
  }

  /**
   * Iterates over the items of all pages.
   *
   * @throws {PaginationError} after the last item, when the server sent some items twice instead of others. This
   *   happens when the list is sorted by a field in which many items have the same value.
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    let left = this.#limit;
    let came = 0;
    const ids = new Set<unknown>();
    const totals = new Set<number | undefined>();
    for await (const { items, total } of this.pages()) {
      yield* items.slice(0, left);
      left -= items.length;
      came += items.length;
      totals.add(total);
      for (const item of items) ids.add(idOf(item));
    }
    // A list that changes while it is read repeats items too, but then its total changes or differs from the number of
    // items.
    if (ids.size < came && totals.size === 1 && totals.has(came)) throw reordered(came, ids.size);
  }
}
