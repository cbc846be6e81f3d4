import { idOf, keyOf, type Page, reordered, sentAgain } from "./page.ts";

/** What a call returns, with the HTTP response that it came in. */
export interface WithResponse<T> {
  readonly data: T;
  /** Status and headers. The body has been read. */
  readonly response: Response;
}

/** A call that was sent: a promise of its result. */
export class ApiCall<T> extends Promise<T> {
  readonly #result: Promise<WithResponse<T>>;

  constructor(result: Promise<WithResponse<T>>) {
    super((resolve, reject) => {
      result.then(({ data }) => resolve(data), reject);
    });
    this.#result = result;
  }

  /** `then` and its like return ordinary promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /**
   * The result together with the HTTP response that it came in.
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
 * A call for a list: a promise of its first page, and an iterable of all its items.
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
   * Iterates over the pages, each requested when it is wanted.
   *
   * @throws {PaginationError} when a page comes again, so that there would be no end.
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
   * @throws {PaginationError} after the last item, when the server sent some items twice in place of others, which happens where many have
   *   the same value in the field that the list is sorted by.
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
    // A list that changed meanwhile repeats items too, but then its total changes, or the totals and the items differ.
    if (ids.size < came && totals.size === 1 && totals.has(came)) throw reordered(came, ids.size);
  }
}
