import type { RowList } from "./stored-table.ts";

/** Counts reads and writes of rows, so that tests can measure the cost of a response. */
export interface AccessCounter {
  reads: number;
  writes: number;
}

/** A sorted list of rows. Each row that is returned counts as a read; the size costs none. */
export class Rows<R> implements Iterable<R> {
  readonly #rows: RowList<R>;
  readonly #counter: AccessCounter;

  constructor(rows: RowList<R>, counter: AccessCounter) {
    this.#rows = rows;
    this.#counter = counter;
  }

  get size(): number {
    return this.#rows.length;
  }

  /** Returns the row at a position. A negative position counts from the end. */
  at(position: number): R | undefined {
    this.#counter.reads += 1;
    return this.#rows.at(position);
  }

  /** Returns the rows from one position up to another, which is excluded. Negative positions count from the end. */
  slice(from: number, to?: number): R[] {
    const rows = this.#rows.slice(from, to);
    this.#counter.reads += rows.length;
    return rows;
  }

  /** Returns the rows that pass a test, in the same order. Reads each row. */
  narrowed(test: (row: R) => boolean): Rows<R> {
    return new Rows(this.filter(test), this.#counter);
  }

  /** Returns the first {@link countBefore} rows. Reads only those that the binary search visits. */
  before(compare: (row: R) => number): Rows<R> {
    return new Rows(this.#rows.slice(0, this.countBefore(compare)), this.#counter);
  }

  /** Returns the rows in a different order. Reads each row. */
  sorted(compare: (a: R, b: R) => number): Rows<R> {
    return new Rows(this.slice(0).sort(compare), this.#counter);
  }

  /** Returns the rows that pass a test. Reads each row. */
  filter(test: (row: R) => boolean): R[] {
    return this.slice(0).filter(test);
  }

  /** Returns the results of a function for each row. Reads each row. */
  map<T>(change: (row: R) => T): T[] {
    return this.slice(0).map(change);
  }

  /** Like {@link map}, for a function that returns any number of results. Reads each row. */
  flatMap<T>(change: (row: R) => T | readonly T[]): T[] {
    return this.slice(0).flatMap(change);
  }

  /** Returns the number of rows for which `compare` is negative, by binary search. They must be at the beginning. */
  countBefore(compare: (row: R) => number): number {
    let [low, high] = [0, this.#rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const row = this.at(middle);
      if (row !== undefined && compare(row) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  [Symbol.iterator](): Iterator<R> {
    return this.slice(0)[Symbol.iterator]();
  }
}
