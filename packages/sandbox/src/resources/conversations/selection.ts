import { rangeAcross } from "../../rules/page.ts";
import type { Rows } from "../../state/rows.ts";
import { type ConversationOrder, conversationOrders } from "./order.ts";
import type { Cell, Conversation } from "./table.ts";
import { isAssignedTo, isUnassigned } from "./visibility.ts";

/** Says yes or no to all conversations of a cell at once. */
export type CellTest = (cell: Cell) => boolean;

/** Conversations in cells that were asked for. */
export class Selection {
  readonly #cells: readonly Rows<Conversation>[];

  constructor(cells: readonly Rows<Conversation>[]) {
    this.#cells = cells;
  }

  /** Those in the cells that meet a test: of each cell one conversation is read. */
  inCells(test: CellTest): Selection {
    return new Selection(this.#cells.filter((rows) => rows.slice(0, 1).every(test)));
  }

  /** Those that meet a test: every conversation is read. */
  where(test: ((conversation: Conversation) => boolean) | undefined): Selection {
    if (test === undefined) return this;
    return new Selection(this.#cells.map((rows) => rows.narrowed(test)).filter(({ size }) => size > 0));
  }

  get size(): number {
    return this.#cells.reduce((sum, { size }) => sum + size, 0);
  }

  /** How many are the caller's, and how many no one's. */
  counts(userId: number): { mine: number; unassigned: number; all: number } {
    const mine = this.inCells((cell) => isAssignedTo(userId, cell)).size;
    return { mine, unassigned: this.inCells(isUnassigned).size, all: this.size };
  }

  /** Those at some positions in the order that the cells were asked for in. */
  range(order: ConversationOrder, range: readonly [from: number, to: number]): Conversation[] {
    const compare = conversationOrders[order];
    return rangeAcross(this.#cells, (a, b) => compare(a, b) || a.id - b.id, range);
  }
}
