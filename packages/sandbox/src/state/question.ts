import type { Index, Row } from "./table-definition.ts";

/** A test of rows that may be asked again. */
export interface Question<R> {
  /** Names the test with all its values: two questions of one name let the same rows pass. */
  readonly name: string;
  readonly test: (row: R) => boolean;
  /** The tables that the test looks into, beside the row. */
  readonly reads?: readonly Changing[];
}

/** An order of rows that is not declared as an index. */
export interface Order<R> {
  readonly name: string;
  readonly compare: (a: R, b: R) => number;
  readonly reads?: readonly Changing[];
}

/** Something that counts its changes. */
export interface Changing {
  readonly changes: number;
}

/** With no more rows than this, testing each of them is cheaper than an index. */
export const scanLimit = 250;

/** How many indexes are kept. */
const limit = 32;

interface Kept<R> {
  readonly index: Index<R>;
  /** The changes of the tables that the index depends on, when it was made. */
  readonly stamp: string;
}

/**
 * Indexes for questions, made when a question is asked and kept for when it is asked again. Like the declared ones they
 * follow every change of their own table; when another table that they depend on has changed, they are made anew.
 */
export class QuestionIndexes<R extends Row> {
  readonly #kept = new Map<string, Kept<R>>();
  readonly #forget: (index: Index<R>) => void;

  /** @param forget - Called with an index that is no longer used. */
  constructor(forget: (index: Index<R>) => void) {
    this.#forget = forget;
  }

  indexFor(base: Index<R>, baseName: string, questions: readonly Question<R>[], order?: Order<R>): Index<R> {
    const name = JSON.stringify([baseName, order?.name, ...questions.map((question) => question.name)]);
    const read = [...questions, ...(order === undefined ? [] : [order])].flatMap(({ reads = [] }) => reads);
    const stamp = read.map(({ changes }) => changes).join();
    const known = this.#kept.get(name);
    this.#kept.delete(name);
    if (known !== undefined && known.stamp !== stamp) this.#forget(known.index);
    const kept = known?.stamp === stamp ? known : { index: narrowed(base, questions, order), stamp };
    // A map lists its entries in the order in which they were set: the first one was not used for the longest time.
    this.#kept.set(name, kept);
    for (const [oldest, { index }] of this.#kept) {
      if (this.#kept.size <= limit) break;
      this.#kept.delete(oldest);
      this.#forget(index);
    }
    return kept.index;
  }
}

function narrowed<R>(base: Index<R>, questions: readonly Question<R>[], order: Order<R> | undefined): Index<R> {
  const compare = order?.compare ?? base.order;
  return {
    key: (row) => (questions.every(({ test }) => test(row)) ? base.key(row) : undefined),
    ...(base.group && { group: base.group }),
    ...(compare && { order: compare }),
  };
}
