import { type Order, type Question, QuestionIndexes, scanLimit } from "./question.ts";
import { type AccessCounter, Rows } from "./rows.ts";
import { insertSorted, removeSorted, SortedLists } from "./sorted-list.ts";
import { type Index, type Key, keyOf, type NewRow, type Row, type TableDefinition } from "./table-definition.ts";

/** Everything in a table, as JSON. */
export interface TableSnapshot<R extends Row = Row> {
  readonly lastId: number;
  /** The last number of each account. */
  readonly lastNumbers: readonly (readonly [account: number, number: number])[];
  readonly rows: readonly R[];
}

/** Thrown when a row would have the same unique key as another one. The server's database fails on it as well. */
export class DuplicateKeyError extends Error {
  override name = "DuplicateKeyError";
}

interface Layer<R extends Row> {
  /** `null` for a row that this layer deleted. */
  readonly rows: Map<number, R | null>;
  /** Made when an index is first used. */
  readonly lists: Map<Index<R>, SortedLists<R>>;
  readonly lastNumbers: Map<number, number>;
  /** `undefined` where this layer has not added a row with an id of its own. */
  lastId?: number;
}

/**
 * Rows of one kind, found by id and by declared indexes. Rows written since {@link restore} are kept apart from the rows it
 * restored, so that {@link reset} costs the same however much was written.
 */
export class Table<R extends Row, I extends string = string> {
  readonly #definition: TableDefinition<R, I>;
  readonly #counter: AccessCounter;
  readonly #deleteDependents: (id: number) => void;
  #read: () => TableSnapshot<R> = emptySnapshot;
  #restored: Layer<R> | undefined;
  #top: Layer<R> = emptyLayer();
  #changes = 0;
  readonly #questions = new QuestionIndexes<R>((index) => {
    this.#top.lists.delete(index);
    this.#restored?.lists.delete(index);
  });

  /**
   * @param deleteDependents - Deletes what belongs to a row of the table.
   */
  constructor(definition: TableDefinition<R, I>, counter: AccessCounter, deleteDependents: (id: number) => void) {
    this.#definition = definition;
    this.#counter = counter;
    this.#deleteDependents = deleteDependents;
  }

  /** Counts up whenever a row is written, and when the table is reset or restored. */
  get changes(): number {
    return this.#changes;
  }

  get(id: number): R | undefined {
    this.#counter.reads += 1;
    return this.#row(id);
  }

  /** The rows with a key, in the order of the index. */
  where(index: I | Index<R>, ...key: readonly unknown[]): Rows<R> {
    return new Rows(this.#list(this.#indexOf(index), keyOf(key)), this.#counter);
  }

  /** The rows with a key that meet a test. Few are tested one by one, many are found by an index. */
  matching(index: I, key: readonly unknown[], question: Question<R>): Rows<R> {
    const rows = this.where(index, ...key);
    if (rows.size <= scanLimit) return rows.narrowed(question.test);
    return this.where(this.narrowed(index, [question]), ...key);
  }

  /** An index like a declared one, of the rows that meet some tests, and in another order where one is given. */
  narrowed(index: I, questions: readonly Question<R>[], order?: Order<R>): Index<R> {
    return this.#questions.indexFor(this.#definition.indexes[index], index, questions, order);
  }

  /** The first row with a key. */
  find(index: I, ...key: readonly unknown[]): R | undefined {
    return this.where(index, ...key).at(0);
  }

  /** The rows of a group, in a list for each key. */
  grouped(index: I | Index<R>, group: Key): Rows<R>[] {
    const known = this.#indexOf(index);
    const own = this.#lists(this.#top, known).keysOf(group);
    const keys = new Set([...this.#lists(this.#base, known).keysOf(group), ...own]);
    const lists = [...keys].map((key) => new Rows(this.#list(known, key), this.#counter));
    return lists.filter(({ size }) => size > 0);
  }

  /** Every row, by id. */
  all(): Rows<R> {
    const ids = new Set([...this.#base.rows.keys(), ...this.#top.rows.keys()]);
    const rows = [...ids].sort((a, b) => a - b).map((id) => this.#row(id));
    return new Rows(
      rows.filter((row) => row !== undefined),
      this.#counter,
    );
  }

  /** The id that the next new row gets. */
  get nextId(): number {
    return this.#lastId + 1;
  }

  set nextId(id: number) {
    this.#top.lastId = id - 1;
  }

  /**
   * Adds a row: with the next id, and the next number of its account, unless it has them.
   *
   * @throws {DuplicateKeyError} where another row has a key that only one may have.
   */
  insert(values: NewRow<R>): R {
    const id = values.id ?? this.nextId;
    const number = this.#definition.isNumbered === true ? { display_id: this.#number(values) } : {};
    // The columns that were left out of the row are added here.
    const row = { ...values, id, ...number } as unknown as R;
    this.#write(id, row);
    this.#top.lastId = Math.max(this.#lastId, id);
    return row;
  }

  /**
   * Replaces columns of a row.
   *
   * @throws {DuplicateKeyError} where another row has a key that only one may have.
   * @throws {RangeError} where there is no such row.
   */
  update(id: number, changes: Partial<Omit<R, "id">>): R {
    const before = this.#row(id);
    if (before === undefined) throw new RangeError(`There is no row ${id} to change.`);
    const row = { ...before, ...changes };
    this.#write(id, row);
    return row;
  }

  /** Deletes a row, and what belongs to it. */
  delete(id: number): void {
    this.#write(id, undefined);
    this.#deleteDependents(id);
  }

  /** Forgets everything that was written since {@link restore}. */
  reset(): void {
    this.#changes += 1;
    this.#top = emptyLayer();
  }

  snapshot(): TableSnapshot<R> {
    return { lastId: this.#lastId, lastNumbers: [...this.#allNumbers()], rows: this.all().slice(0) };
  }

  /** Replaces everything with a snapshot, which is read when the table is first used. */
  restore(read: () => TableSnapshot<R>): void {
    this.#read = read;
    this.#restored = undefined;
    this.reset();
  }

  #indexOf(index: I | Index<R>): Index<R> {
    return typeof index === "string" ? this.#definition.indexes[index] : index;
  }

  get #base(): Layer<R> {
    this.#restored ??= layerOf(this.#read());
    return this.#restored;
  }

  get #lastId(): number {
    return this.#top.lastId ?? this.#base.lastId ?? 0;
  }

  #row(id: number): R | undefined {
    const own = this.#top.rows.get(id);
    return (own === undefined ? this.#base.rows.get(id) : own) ?? undefined;
  }

  #write(id: number, row: R | undefined): void {
    const before = this.#row(id);
    this.#counter.writes += 1;
    this.#changes += 1;
    const indexes = Object.values<Index<R>>(this.#definition.indexes);
    for (const index of indexes) if (index.isUnique === true && row !== undefined) this.#refuseDuplicate(index, row);
    for (const index of this.#top.lists.keys()) this.#move(index, before, row);
    this.#top.rows.set(id, row ?? null);
  }

  #refuseDuplicate(index: Index<R>, row: R): void {
    const key = index.key(row);
    if (this.#list(index, key).every(({ id }) => id === row.id)) return;
    throw new DuplicateKeyError(`Another row has the key ${JSON.stringify(key)}.`);
  }

  #list(index: Index<R>, key: Key | undefined): readonly R[] {
    if (key === undefined) return [];
    return this.#lists(this.#top, index).get(key) ?? this.#lists(this.#base, index).get(key) ?? [];
  }

  #lists(layer: Layer<R>, index: Index<R>): SortedLists<R> {
    const known = layer.lists.get(index);
    if (known !== undefined) return known;
    const isTop = layer === this.#top;
    const lists = new SortedLists(index, isTop ? [] : present(layer.rows.values()));
    layer.lists.set(index, lists);
    if (isTop) for (const [id, row] of layer.rows) this.#move(index, this.#base.rows.get(id), row);
    return lists;
  }

  #move(index: Index<R>, from: R | null | undefined, to: R | null | undefined): void {
    if (from) this.#ownList(index, from, (list) => removeSorted(list, from, index));
    if (to) this.#ownList(index, to, (list) => insertSorted(list, to, index));
  }

  /** Changes the list of a row in the upper layer, which is copied from the lower one when it is first changed. */
  #ownList(index: Index<R>, row: R, change: (list: R[]) => void): void {
    const key = index.key(row);
    if (key === undefined) return;
    const lists = this.#lists(this.#top, index);
    const list = lists.get(key) ?? lists.set(key, row, [...(this.#lists(this.#base, index).get(key) ?? [])]);
    change(list);
  }

  #number(values: { account_id?: number; display_id?: number }): number {
    const { account_id: account = 0, display_id: given } = values;
    const last = this.#top.lastNumbers.get(account) ?? this.#base.lastNumbers.get(account) ?? 0;
    const number = given ?? last + 1;
    this.#top.lastNumbers.set(account, Math.max(last, number));
    return number;
  }

  #allNumbers(): Map<number, number> {
    return new Map([...this.#base.lastNumbers, ...this.#top.lastNumbers]);
  }
}

function* present<R>(rows: Iterable<R | null>): Iterable<R> {
  for (const row of rows) if (row !== null) yield row;
}

function emptyLayer<R extends Row>(): Layer<R> {
  return { rows: new Map(), lists: new Map(), lastNumbers: new Map() };
}

function layerOf<R extends Row>({ rows, lastNumbers, lastId }: TableSnapshot<R>): Layer<R> {
  const byId = new Map<number, R | null>(rows.map((row) => [row.id, row]));
  return { rows: byId, lists: new Map(), lastNumbers: new Map(lastNumbers), lastId };
}

function emptySnapshot(): TableSnapshot<never> {
  return { lastId: 0, lastNumbers: [], rows: [] };
}
