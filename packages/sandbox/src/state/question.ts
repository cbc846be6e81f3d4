import type { Index, Row } from "./table-definition.ts";

/** A test of rows that requests are likely to repeat. */
export interface Question<R> {
  /** Identifies the test, including its parameters: questions with the same name accept the same rows. */
  readonly name: string;
  readonly test: (row: R) => boolean;
  /** The other tables that the test reads. */
  readonly reads?: readonly Changing[];
}

/** A sort order of rows. */
export interface Order<R> {
  readonly name: string;
  readonly compare: (a: R, b: R) => number;
  readonly reads?: readonly Changing[];
}

/** A table with a counter of its changes. */
export interface Changing {
  readonly changes: number;
}

/** Up to this number of rows, testing each row is cheaper than building an index. */
export const scanLimit = 250;

/** The number of indexes to keep per table. */
const limit = 32;

interface Kept<R> {
  readonly index: Index<R>;
  /** The change counters of the tables that the index depends on, when it was built. */
  readonly stamp: string;
}

/**
 * The indexes for questions. An index is built when a question is first asked, and then follows each change of its
 * table, like a declared index. It is rebuilt after a change in another table that it depends on.
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
    // A map iterates in insertion order, so the first entry is the least recently used.
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
