import { keyOf, type Page, sentAgain } from "./page.ts";

/** What a call answers, with the HTTP answer that it came in. */
export interface WithResponse<T> {
  readonly data: T;
  /** Status and headers. The body has been read. */
  readonly response: Response;
}

/** A call that was sent: a promise of what it answers. */
export class ApiCall<T> extends Promise<T> {
  readonly #answer: Promise<WithResponse<T>>;

  constructor(answer: Promise<WithResponse<T>>) {
    super((resolve, reject) => {
      answer.then(({ data }) => resolve(data), reject);
    });
    this.#answer = answer;
  }

  /** What comes of `then` and the rest is an ordinary promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /**
   * The answer together with the HTTP answer that it came in.
   *
   * @example
   * const { data, response } = await chatwoot.contacts.get(42).withResponse();
   * console.log(data.name, response.headers.get("x-request-id"));
   */
  withResponse(): Promise<WithResponse<T>> {
    // Whoever looks at this promise does not look at the other.
    this.catch(() => {});
    return this.#answer;
  }
}

/**
 * A call for a list: a promise of its first page, and all its things to walk through.
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
   * Walks through the pages, each asked for when it is wanted.
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

  /** Walks through the things of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    let left = this.#limit;
    for await (const { items } of this.pages()) {
      yield* items.slice(0, left);
      left -= items.length;
    }
  }
}
