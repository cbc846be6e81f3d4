/** Counts the rows that were looked at and changed, so that tests can show what a response costs. */
export interface AccessCounter {
  reads: number;
  writes: number;
}

/** Rows in an order. Each one that is taken out counts as read; the number of them is known without reading any. */
export class Rows<R> implements Iterable<R> {
  readonly #rows: readonly R[];
  readonly #counter: AccessCounter;

  constructor(rows: readonly R[], counter: AccessCounter) {
    this.#rows = rows;
    this.#counter = counter;
  }

  get size(): number {
    return this.#rows.length;
  }

  /** The row at a position, counted from the end where it is negative. */
  at(position: number): R | undefined {
    this.#counter.reads += 1;
    return this.#rows.at(position);
  }

  /** The rows from one position up to, and without, another. Positions are counted from the end where they are negative. */
  slice(from: number, to?: number): R[] {
    const rows = this.#rows.slice(from, to);
    this.#counter.reads += rows.length;
    return rows;
  }

  /** These rows without those that fail a test: each is read. */
  narrowed(test: (row: R) => boolean): Rows<R> {
    return new Rows(this.filter(test), this.#counter);
  }

  /** The first rows, as many as `countBefore` says. None is taken out. */
  before(compare: (row: R) => number): Rows<R> {
    return new Rows(this.#rows.slice(0, this.countBefore(compare)), this.#counter);
  }

  /** These rows in another order: each is read. */
  sorted(compare: (a: R, b: R) => number): Rows<R> {
    return new Rows(this.slice(0).sort(compare), this.#counter);
  }

  /** The rows that meet a test. */
  filter(test: (row: R) => boolean): R[] {
    return this.slice(0).filter(test);
  }

  /** The number of rows for which `compare` returns a negative number. These have to come first. */
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
