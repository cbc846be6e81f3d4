import { rangeAcross } from "./page.ts";
import { type Order, type Question, scanLimit } from "./question.ts";
import type { Rows } from "./rows.ts";
import type { Table } from "./table.ts";
import type { Row } from "./table-definition.ts";

/** A query: everything that is needed to run it on an index. */
interface Asked<R extends Row, I extends string> {
  readonly table: Table<R, I>;
  readonly index: I;
  readonly groups: readonly number[];
  readonly cells: readonly ((row: R) => boolean)[];
  readonly questions: readonly Question<R>[];
  readonly order: Order<R>;
  /** Set if the query depends on the current time, so that an index for it would never be reused. */
  readonly isPassing?: true;
}

/**
 * A query for rows in some groups of an index, such as accounts. Rows with the same key form a cell: they are equal in
 * the columns that most lists filter by. So a request can count and filter by cell, and read only the rows on its page.
 */
export class Selection<R extends Row, I extends string> {
  readonly #asked: Asked<R, I>;
  readonly #cells: readonly Rows<R>[];

  private constructor(asked: Asked<R, I>, cells: readonly Rows<R>[]) {
    this.#asked = asked;
    this.#cells = cells;
  }

  /** Selects all rows of some groups, in the order of the index. */
  static of<R extends Row, I extends string>(
    table: Table<R, I>,
    index: NoInfer<I>,
    groups: readonly number[],
  ): Selection<R, I> {
    const asked = { table, index, groups, cells: [], questions: [], order: table.orderOf(index) };
    return new Selection(asked, cellsOf(table, index, groups));
  }

  /** Keeps the cells that pass a test. Reads one row per cell. */
  inCells(test: (row: R) => boolean): Selection<R, I> {
    const asked = { ...this.#asked, cells: [...this.#asked.cells, test] };
    return new Selection(asked, this.#cells.filter(startsWith(test)));
  }

  /** Keeps the rows that pass all tests. */
  where(questions: readonly Question<R>[]): Selection<R, I> {
    if (questions.length === 0) return this;
    const asked = { ...this.#asked, questions: [...this.#asked.questions, ...questions] };
    return this.#scannedOrFound(asked, (cell) => cell.narrowed((row) => questions.every(({ test }) => test(row))));
  }

  /** Changes the order. */
  sortedBy(order: Order<R>): Selection<R, I> {
    if (order.compare === this.#asked.order.compare) return this;
    return this.#scannedOrFound({ ...this.#asked, order }, (cell) => cell.sorted(byOrderAndId(order)));
  }

  /** Keeps the rows that pass a test. They must come first in `order`, so that the other rows aren't read. */
  startOf(order: Order<R>, test: (row: R) => boolean): Selection<R, I> {
    const starts = this.sortedBy(order).#cells.map((cell) => cell.before((row) => (test(row) ? -1 : 1)));
    const sorted = starts.filter(({ size }) => size > 0).map((cell) => cell.sorted(byOrderAndId(this.#asked.order)));
    return new Selection({ ...this.#asked, isPassing: true }, sorted);
  }

  get size(): number {
    return this.#cells.reduce((sum, { size }) => sum + size, 0);
  }

  /** Returns the rows at some positions. */
  range(range: readonly [from: number, to: number]): R[] {
    return rangeAcross(this.#cells, byOrderAndId(this.#asked.order), range);
  }

  /** Runs a query: scans the current cells if they have few rows, and otherwise uses an index. */
  #scannedOrFound(asked: Asked<R, I>, scan: (cell: Rows<R>) => Rows<R>): Selection<R, I> {
    const { table, index, groups, cells, questions, order, isPassing } = asked;
    if (isPassing || this.size <= scanLimit) {
      const scanned = this.#cells.map(scan).filter(({ size }) => size > 0);
      return new Selection(asked, scanned);
    }
    const found = cellsOf(table, table.narrowed(index, questions, order), groups);
    const kept = found.filter((cell) => cells.every((test) => startsWith(test)(cell)));
    return new Selection(asked, kept);
  }
}

function cellsOf<R extends Row, I extends string>(
  table: Table<R, I>,
  index: Parameters<Table<R, I>["grouped"]>[0],
  groups: readonly number[],
): Rows<R>[] {
  return groups.flatMap((group) => table.grouped(index, group));
}

function startsWith<R>(test: (row: R) => boolean): (cell: Rows<R>) => boolean {
  return (cell) => cell.slice(0, 1).every(test);
}

function byOrderAndId<R extends Row>({ compare }: Order<R>): (a: R, b: R) => number {
  return (a, b) => compare(a, b) || a.id - b.id;
}
