import { insertSorted, removeSorted, SortedLists } from "./sorted-list.ts";
import {
  type RowList,
  type RowsById,
  type StoredLists,
  type StoredTable,
  storedTable,
  type TableSnapshot,
} from "./stored-table.ts";
import type { Index, Key, Row } from "./table-definition.ts";

interface Layer {
  readonly lastNumbers: Map<number, number>;
  /** `undefined` if this layer hasn't added a row. */
  lastId?: number;
}

interface TopLayer<R extends Row> extends Layer {
  /** Built when an index is first used. */
  readonly lists: Map<Index<R>, SortedLists<R>>;
  /** `null` marks a row that was deleted in this layer. */
  readonly rows: Map<number, R | null>;
}

interface RestoredLayer<R extends Row> extends Layer {
  /** Found or built when an index is first used. */
  readonly lists: Map<Index<R>, StoredLists<R>>;
  readonly rows: RowsById<R>;
  readonly stored: StoredTable<R>["lists"];
}

/**
 * The rows of a table in two layers: the restored rows, and the changes since. So {@link reset} takes the same time
 * however much has changed.
 */
export class Layers<R extends Row> {
  readonly #indexes: Readonly<Record<string, Index<R>>>;
  #read: () => StoredTable<R> = emptyTable;
  #restored: RestoredLayer<R> | undefined;
  #top: TopLayer<R> = emptyLayer();

  /** @param indexes - The declared indexes of the table, by name. */
  constructor(indexes: Readonly<Record<string, Index<R>>>) {
    this.#indexes = indexes;
  }

  row(id: number): R | undefined {
    const own = this.#top.rows.get(id);
    return (own === undefined ? this.#base.rows.get(id) : own) ?? undefined;
  }

  /** Returns all rows, sorted by ID. */
  rows(): R[] {
    const ids = new Set([...this.#base.rows.keys(), ...this.#top.rows.keys()]);
    const rows = [...ids].sort((a, b) => a - b).map((id) => this.row(id));
    return rows.filter((row) => row !== undefined);
  }

  /** Returns the rows with a key, in the order of the index. */
  list(index: Index<R>, key: Key | undefined): RowList<R> {
    if (key === undefined) return [];
    return this.#changedLists(index).get(key) ?? this.#restoredLists(index).get(key) ?? [];
  }

  /** Returns the keys that rows of a group have or had. */
  keysOf(index: Index<R>, group: Key): ReadonlySet<Key> {
    return new Set([...this.#restoredLists(index).keysOf(group), ...this.#changedLists(index).keysOf(group)]);
  }

  /** Replaces a row, or deletes it if `row` is `undefined`. */
  write(id: number, row: R | undefined): void {
    const before = this.row(id);
    for (const index of this.#top.lists.keys()) this.#move(index, before, row);
    this.#top.rows.set(id, row ?? null);
  }

  /** Frees the memory of an index that is no longer used. */
  forget(index: Index<R>): void {
    this.#top.lists.delete(index);
    this.#restored?.lists.delete(index);
  }

  get lastId(): number {
    return this.#top.lastId ?? this.#base.lastId ?? 0;
  }

  set lastId(id: number) {
    this.#top.lastId = id;
  }

  /** Returns the last used number of an account. */
  lastNumber(account: number): number {
    return this.#top.lastNumbers.get(account) ?? this.#base.lastNumbers.get(account) ?? 0;
  }

  setLastNumber(account: number, number: number): void {
    this.#top.lastNumbers.set(account, number);
  }

  snapshot(): TableSnapshot<R> {
    const lastNumbers = new Map([...this.#base.lastNumbers, ...this.#top.lastNumbers]);
    return { lastId: this.lastId, lastNumbers: [...lastNumbers], rows: this.rows() };
  }

  /** Replaces all rows with stored ones, which are read when the rows are first used. */
  restore(read: () => StoredTable<R>): void {
    this.#read = read;
    this.#restored = undefined;
    this.reset();
  }

  /** Discards all changes since {@link restore}. */
  reset(): void {
    this.#top = emptyLayer();
  }

  get #base(): RestoredLayer<R> {
    this.#restored ??= layerOf(this.#read());
    return this.#restored;
  }

  /** Returns the lists that the upper layer has changed. */
  #changedLists(index: Index<R>): SortedLists<R> {
    const known = this.#top.lists.get(index);
    if (known !== undefined) return known;
    const lists = new SortedLists(index);
    this.#top.lists.set(index, lists);
    for (const [id, row] of this.#top.rows) this.#move(index, this.#base.rows.get(id), row);
    return lists;
  }

  /** Returns the lists of the restored rows, which may be stored with them. */
  #restoredLists(index: Index<R>): StoredLists<R> {
    const base = this.#base;
    const known = base.lists.get(index);
    if (known !== undefined) return known;
    const name = Object.keys(this.#indexes).find((one) => this.#indexes[one] === index);
    const stored = name === undefined ? undefined : base.stored?.(name);
    const lists = stored ?? new SortedLists(index, base.rows.values());
    base.lists.set(index, lists);
    return lists;
  }

  #move(index: Index<R>, from: R | null | undefined, to: R | null | undefined): void {
    if (from) this.#ownList(index, from, (list) => removeSorted(list, from, index));
    if (to) this.#ownList(index, to, (list) => insertSorted(list, to, index));
  }

  /** Changes the list that contains a row. The upper layer copies a list from the lower one before its first change. */
  #ownList(index: Index<R>, row: R, change: (list: R[]) => void): void {
    const key = index.key(row);
    if (key === undefined) return;
    const lists = this.#changedLists(index);
    const list = lists.get(key) ?? lists.set(key, row, this.#restoredLists(index).get(key)?.slice() ?? []);
    change(list);
  }
}

function emptyLayer<R extends Row>(): TopLayer<R> {
  return { rows: new Map(), lists: new Map(), lastNumbers: new Map() };
}

function layerOf<R extends Row>({ rows, lastNumbers, lastId, lists }: StoredTable<R>): RestoredLayer<R> {
  return { rows, stored: lists, lists: new Map(), lastNumbers: new Map(lastNumbers), lastId };
}

function emptyTable(): StoredTable<never> {
  return storedTable({ lastId: 0, lastNumbers: [], rows: [] });
}
