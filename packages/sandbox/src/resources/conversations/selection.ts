import { rangeAcross } from "../../rules/page.ts";
import { type Order, type Question, scanLimit } from "../../state/question.ts";
import type { Rows } from "../../state/rows.ts";
import type { State } from "../../state/state.ts";
import { type ConversationOrder, conversationOrders } from "./order.ts";
import type { Cell, Conversation } from "./table.ts";
import { isAssignedTo, isUnassigned } from "./visibility.ts";

/** Says yes or no to all conversations of a cell at once. */
export type CellTest = (cell: Cell) => boolean;

/** An index with cells: of an account, a contact or a contact inbox, in an order. */
export type CellIndex = "cells_of_contact" | "cells_of_contact_inbox" | `cells_by_${ConversationOrder}`;

/** What was asked of the conversations of some groups: everything that it takes to find them by an index. */
interface Asked {
  readonly table: State["conversations"];
  readonly index: CellIndex;
  readonly groups: readonly number[];
  readonly cells: readonly CellTest[];
  readonly questions: readonly Question<Conversation>[];
  readonly order: Order<Conversation>;
  /** Set where a question depends on the moment, so that no index for it would be used again. */
  readonly isPassing?: true;
}

/** Returns an order by its name. */
export function namedOrder(name: ConversationOrder): Order<Conversation> {
  return { name, compare: conversationOrders[name] };
}

/** Conversations in cells that were asked for. */
export class Selection {
  readonly #asked: Asked;
  readonly #cells: readonly Rows<Conversation>[];

  private constructor(asked: Asked, cells: readonly Rows<Conversation>[]) {
    this.#asked = asked;
    this.#cells = cells;
  }

  /** All conversations of some groups, such as accounts, in the order of the index. */
  static of({ conversations: table }: State, index: CellIndex, groups: readonly number[]): Selection {
    const isOrdered = index !== "cells_of_contact" && index !== "cells_of_contact_inbox";
    // The rest of such an index's name is the name of an order.
    const order = (isOrdered ? index.slice("cells_by_".length) : "last_activity_at_desc") as ConversationOrder;
    const asked = { table, index, groups, cells: [], questions: [], order: namedOrder(order) };
    return new Selection(
      asked,
      groups.flatMap((group) => table.grouped(index, group)),
    );
  }

  /** The conversations in the cells that meet a test: of each cell one conversation is read. */
  inCells(test: CellTest): Selection {
    const asked = { ...this.#asked, cells: [...this.#asked.cells, test] };
    return new Selection(asked, this.#cells.filter(startsWith(test)));
  }

  /** The conversations that meet all tests. */
  where(questions: readonly Question<Conversation>[]): Selection {
    if (questions.length === 0) return this;
    const asked = { ...this.#asked, questions: [...this.#asked.questions, ...questions] };
    return this.#scannedOrFound(asked, (cell) => cell.narrowed((row) => questions.every(({ test }) => test(row))));
  }

  /** The same conversations in another order. */
  sortedBy(order: Order<Conversation>): Selection {
    if (order.name === this.#asked.order.name) return this;
    return this.#scannedOrFound({ ...this.#asked, order }, (cell) => cell.sorted(byOrderAndId(order)));
  }

  /** The conversations that changed after a time in Unix milliseconds: no others are read. */
  updatedAfter(earliest: number): Selection {
    const newestFirst = this.sortedBy({ name: "updated_at_desc", compare: (a, b) => b.updated_at - a.updated_at });
    const cells = newestFirst.#cells.map((cell) => cell.before((row) => (row.updated_at > earliest ? -1 : 1)));
    const sorted = cells.filter(({ size }) => size > 0).map((cell) => cell.sorted(byOrderAndId(this.#asked.order)));
    return new Selection({ ...this.#asked, isPassing: true }, sorted);
  }

  get size(): number {
    return this.#cells.reduce((sum, { size }) => sum + size, 0);
  }

  /** How many are the caller's, and how many no one's. */
  counts(userId: number): { mine: number; unassigned: number; all: number } {
    const mine = this.inCells((cell) => isAssignedTo(userId, cell)).size;
    return { mine, unassigned: this.inCells(isUnassigned).size, all: this.size };
  }

  /** The conversations at some positions. */
  range(range: readonly [from: number, to: number]): Conversation[] {
    return rangeAcross(this.#cells, byOrderAndId(this.#asked.order), range);
  }

  /** Few conversations are looked at one by one, many are found by an index. */
  #scannedOrFound(asked: Asked, scan: (cell: Rows<Conversation>) => Rows<Conversation>): Selection {
    const { table, index, groups, cells, questions, order } = asked;
    if (this.size <= scanLimit)
      return new Selection(
        asked,
        this.#cells.map(scan).filter(({ size }) => size > 0),
      );
    const narrowed = table.narrowed(index, questions, order);
    const found = groups.flatMap((group) => table.grouped(narrowed, group));
    return new Selection(
      asked,
      found.filter((cell) => cells.every((test) => startsWith(test)(cell))),
    );
  }
}

function startsWith(test: CellTest): (cell: Rows<Conversation>) => boolean {
  return (cell) => cell.slice(0, 1).every(test);
}

function byOrderAndId({ compare }: Order<Conversation>): (a: Conversation, b: Conversation) => number {
  return (a, b) => compare(a, b) || a.id - b.id;
}
