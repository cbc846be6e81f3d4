import type { Conversation } from "../generated/models.ts";
import { PaginationError } from "../transport/errors.ts";
import type { Wanted } from "./filters.ts";
import type { HistoryPage, HistorySources } from "./sources.ts";

/** Passes that find nothing new before a difference between the conversations and the server's count is taken for real. */
const idlePasses = 2;

/** What one pass over the conversations found out. */
interface Pass {
  /** The server's own count. */
  readonly count: number;
  /** Whether it ended at conversations that are too old to be wanted. */
  readonly old: boolean;
  /** Whether the count went down meanwhile. */
  readonly shrunk: boolean;
}

/**
 * Reads all conversations of a contact once, in as many passes as it takes: what becomes active meanwhile moves to the top, and moves others
 * from one page to the next.
 */
export class HistoryReader {
  readonly #sources: HistorySources;
  readonly #wanted: Wanted;
  readonly #contactId: number;
  readonly #seen = new Set<number>();
  /** Apart from those seen: one that fitted no filter before may fit by the next pass. */
  readonly #returned = new Set<number>();
  #newest = 0;

  constructor(sources: HistorySources, wanted: Wanted, contactId: number) {
    this.#sources = sources;
    this.#wanted = wanted;
    this.#contactId = contactId;
  }

  async *read(): AsyncGenerator<Conversation, void, undefined> {
    const source = await this.#sources.find();
    const filters = source === "filter";
    // Only counts tell whether something went away; without them nothing less than all is looked through again.
    let whole = !filters;
    for (let idle = 0; ; ) {
      const before = this.#known();
      const { count, old, shrunk } = yield* this.#pass(this.#sources.pages(source), whole);
      const missing = filters ? count - this.#seen.size : this.#sources.lacking;
      const short = !old && missing > 0;
      whole = !filters || shrunk;
      idle = this.#known() === before ? idle + 1 : 0;
      // Counts that go down in every pass say nothing.
      if (idle > 0 && !short && (!shrunk || idle >= idlePasses)) {
        // The filter finds nothing of a contact that does not exist; this throws.
        if (filters && this.#seen.size === 0) await this.#sources.checkContact();
        return;
      }
      if (idle >= idlePasses && short) throw this.#incomplete(missing);
    }
  }

  #known(): number {
    return this.#seen.size + this.#returned.size;
  }

  /** Goes through the conversations once, as far as something may be new. */
  async *#pass(pages: AsyncIterable<HistoryPage>, whole: boolean): AsyncGenerator<Conversation, Pass, undefined> {
    // What became active since the last pass began is above this, however much it is; below it nothing has moved.
    const mark = this.#newest;
    let count = 0;
    let old = false;
    let shrunk = false;
    for await (const { items, total } of pages) {
      // What went away moved the others up, and one of them past the end of a page.
      shrunk ||= (total ?? count) < count;
      count = total ?? count;
      let moved = true;
      for (const one of items) {
        const { id, last_activity_at: active } = one;
        if (typeof id !== "number") throw new TypeError("It has no id.");
        this.#newest = Math.max(this.#newest, active);
        old ||= active < this.#wanted.since;
        moved &&= active >= mark;
        this.#seen.add(id);
        if (this.#returned.has(id) || !this.#wanted.fits(one)) continue;
        this.#returned.add(id);
        yield one;
      }
      if (old || (!moved && !whole && this.#seen.size >= count)) break;
    }
    return { count, old, shrunk };
  }

  #incomplete(missing: number): PaginationError {
    return new PaginationError(
      `The server counts ${missing} more conversations of contact ${this.#contactId} than it sends. The history would be incomplete.`,
    );
  }
}
