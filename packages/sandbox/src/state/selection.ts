import { rangeAcross } from "./page.ts";
import { type Order, type Question, scanLimit } from "./question.ts";
import type { Rows } from "./rows.ts";
import type { Table } from "./table.ts";
import type { Row } from "./table-definition.ts";

/** What was asked of the rows of some groups: everything that it takes to find them by an index. */
interface Asked<R extends Row, I extends string> {
  readonly table: Table<R, I>;
  readonly index: I;
  readonly groups: readonly number[];
  readonly cells: readonly ((row: R) => boolean)[];
  readonly questions: readonly Question<R>[];
  readonly order: Order<R>;
  /** Set where a question depends on the moment, so that no index for it would be used again. */
  readonly isPassing?: true;
}

/**
 * Rows of some groups of an index, such as accounts. Rows with the same key are a cell: they are alike in what most lists ask
 * for, so that a request counts cells, and reads no more rows than are on its page.
 */
export class Selection<R extends Row, I extends string> {
  readonly #asked: Asked<R, I>;
  readonly #cells: readonly Rows<R>[];

  private constructor(asked: Asked<R, I>, cells: readonly Rows<R>[]) {
    this.#asked = asked;
    this.#cells = cells;
  }

  /** All rows of some groups, in the order of the index. */
  static of<R extends Row, I extends string>(
    table: Table<R, I>,
    index: NoInfer<I>,
    groups: readonly number[],
  ): Selection<R, I> {
    const asked = { table, index, groups, cells: [], questions: [], order: table.orderOf(index) };
    return new Selection(asked, cellsOf(table, index, groups));
  }

  /** The rows in the cells that meet a test: of each cell one row is read. */
  inCells(test: (row: R) => boolean): Selection<R, I> {
    const asked = { ...this.#asked, cells: [...this.#asked.cells, test] };
    return new Selection(asked, this.#cells.filter(startsWith(test)));
  }

  /** The rows that meet all tests. */
  where(questions: readonly Question<R>[]): Selection<R, I> {
    if (questions.length === 0) return this;
    const asked = { ...this.#asked, questions: [...this.#asked.questions, ...questions] };
    return this.#scannedOrFound(asked, (cell) => cell.narrowed((row) => questions.every(({ test }) => test(row))));
  }

  /** The same rows in another order. */
  sortedBy(order: Order<R>): Selection<R, I> {
    if (order.compare === this.#asked.order.compare) return this;
    return this.#scannedOrFound({ ...this.#asked, order }, (cell) => cell.sorted(byOrderAndId(order)));
  }

  /** The first rows of an order, as long as they meet a test: the rest is not read. They keep their own order. */
  startOf(order: Order<R>, test: (row: R) => boolean): Selection<R, I> {
    const starts = this.sortedBy(order).#cells.map((cell) => cell.before((row) => (test(row) ? -1 : 1)));
    const sorted = starts.filter(({ size }) => size > 0).map((cell) => cell.sorted(byOrderAndId(this.#asked.order)));
    return new Selection({ ...this.#asked, isPassing: true }, sorted);
  }

  get size(): number {
    return this.#cells.reduce((sum, { size }) => sum + size, 0);
  }

  /** The rows at some positions. */
  range(range: readonly [from: number, to: number]): R[] {
    return rangeAcross(this.#cells, byOrderAndId(this.#asked.order), range);
  }

  /** Few rows are looked at one by one, many are found by an index. */
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
