import { type AccessCounter, Rows } from "./rows.ts";
import { insertSorted, removeSorted, sortedLists } from "./sorted-list.ts";

/** Every row has an id of its own. Rows are never changed, only replaced. */
export interface Row {
  readonly id: number;
}

/** What rows are found by. */
export type Key = string | number;

/** A way to find rows. */
export interface Index<R> {
  /** Rows with the same key are found together; one whose key is `undefined` is not found. */
  readonly key: (row: R) => Key | undefined;
  /**
   * The order of rows with the same key; the id decides between equal ones.
   *
   * @default by id
   */
  readonly order?: (a: R, b: R) => number;
  /** Whether no two rows may have the same key. */
  readonly isUnique?: boolean;
}

/** A kind of row: how it is found, and what counts up in it. */
export interface TableDefinition<R extends Row, I extends string = string> {
  readonly indexes: Readonly<Record<I, Index<R>>>;
  /** A column that counts up on its own within each account, such as `display_id`. */
  readonly numbered?: keyof R & string;
  /** Only tells the compiler about the rows. */
  readonly row?: R;
}

/** Everything in a table, as JSON. */
export interface TableSnapshot<R extends Row = Row> {
  readonly lastId: number;
  /** The last number of each account. */
  readonly lastNumbers: readonly (readonly [account: number, number: number])[];
  readonly rows: readonly R[];
}

/** Another row has the key that a unique index allows once. The server's database fails on it as well. */
export class DuplicateKeyError extends Error {
  override name = "DuplicateKeyError";
}

/** Finds rows by the values of columns. One without any of them is not found. */
export function on<R>(...columns: readonly (keyof R)[]): Index<R> {
  return { key: (row) => keyOf(columns.map((column) => row[column])) };
}

/** {@link on}, for values that only one row may have. */
export function uniqueOn<R>(...columns: readonly (keyof R)[]): Index<R> {
  return { ...on<R>(...columns), isUnique: true };
}

/** Several values as one key; `undefined` where one of them is missing. */
export function keyOf(values: readonly unknown[]): Key | undefined {
  if (values.some((value) => value === null || value === undefined)) return undefined;
  const [first] = values;
  return values.length === 1 && typeof first === "number" ? first : values.join("\u0000");
}

type Lists<R> = Map<Key, R[]>;

interface Layer<R> {
  /** `null` for a row that this layer deleted. */
  readonly rows: Map<number, R | null>;
  /** Made when an index is first used. */
  readonly lists: Map<Index<R>, Lists<R>>;
  readonly lastNumbers: Map<number, number>;
  lastId: number;
}

/**
 * Rows of one kind, found by id and by declared indexes. What was written since {@link settle} is kept apart from what was
 * there before, so that {@link reset} costs the same however much that is.
 */
export class Table<R extends Row, I extends string = string> {
  readonly #definition: TableDefinition<R, I>;
  readonly #counter: AccessCounter;
  readonly #deleteDependents: (id: number) => void;
  #base: Layer<R> = emptyLayer();
  #top: Layer<R> = emptyLayer();

  /**
   * @param deleteDependents - Deletes what belongs to a row of the table.
   */
  constructor(definition: TableDefinition<R, I>, counter: AccessCounter, deleteDependents: (id: number) => void) {
    this.#definition = definition;
    this.#counter = counter;
    this.#deleteDependents = deleteDependents;
  }

  get(id: number): R | undefined {
    this.#counter.reads += 1;
    return this.#row(id);
  }

  /** The rows with a key, in the order of the index. */
  where(index: I, ...key: readonly unknown[]): Rows<R> {
    return new Rows(this.#list(this.#definition.indexes[index], keyOf(key)), this.#counter);
  }

  /** The first row with a key. */
  find(index: I, ...key: readonly unknown[]): R | undefined {
    return this.where(index, ...key).at(0);
  }

  /** Every key of an index that rows have, or had. */
  keys(index: I): ReadonlySet<Key> {
    const known = this.#definition.indexes[index];
    return new Set([...this.#lists(this.#base, known).keys(), ...this.#lists(this.#top, known).keys()]);
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
    return this.#top.lastId + 1;
  }

  /**
   * Adds a row: with the next id, and the next number of its account, unless it has them.
   *
   * @throws {DuplicateKeyError} where another row has a key that only one may have.
   */
  insert(values: Omit<R, "id"> & { id?: number }): R {
    const id = values.id ?? this.nextId;
    const { numbered } = this.#definition;
    const number = numbered === undefined ? {} : { [numbered]: this.#number(values, numbered) };
    // The definition says which columns there are; this adds the two that count up.
    const row = { ...values, id, ...number } as unknown as R;
    this.#write(id, row);
    this.#top.lastId = Math.max(this.#top.lastId, id);
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

  /** Makes what is there now the state that {@link reset} goes back to. */
  settle(): void {
    const rows = new Map<number, R | null>([...this.all()].map((row) => [row.id, row]));
    this.#base = { ...this.#top, rows, lists: new Map(), lastNumbers: new Map(this.#allNumbers()) };
    this.reset();
  }

  /** Forgets everything that was written since {@link settle}. */
  reset(): void {
    this.#top = { ...emptyLayer<R>(), lastId: this.#base.lastId };
  }

  snapshot(): TableSnapshot<R> {
    return { lastId: this.#top.lastId, lastNumbers: [...this.#allNumbers()], rows: this.all().slice(0) };
  }

  /** Replaces everything by a snapshot. */
  restore(snapshot: TableSnapshot<R>): void {
    const rows = new Map<number, R | null>(snapshot.rows.map((row) => [row.id, row]));
    this.#base = { rows, lists: new Map(), lastNumbers: new Map(snapshot.lastNumbers), lastId: snapshot.lastId };
    this.reset();
  }

  #row(id: number): R | undefined {
    const own = this.#top.rows.get(id);
    return (own === undefined ? this.#base.rows.get(id) : own) ?? undefined;
  }

  #write(id: number, row: R | undefined): void {
    const before = this.#row(id);
    this.#counter.writes += 1;
    const indexes = Object.values<Index<R>>(this.#definition.indexes);
    for (const index of indexes) if (index.isUnique === true && row !== undefined) this.#refuseDuplicate(index, row);
    for (const index of indexes) if (this.#top.lists.has(index)) this.#move(index, before, row);
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

  #lists(layer: Layer<R>, index: Index<R>): Lists<R> {
    const known = layer.lists.get(index);
    if (known !== undefined) return known;
    const lists: Lists<R> = layer === this.#top ? new Map() : sortedLists(layer.rows.values(), index);
    layer.lists.set(index, lists);
    if (layer === this.#top) {
      for (const [id, row] of layer.rows) this.#move(index, this.#base.rows.get(id) ?? undefined, row ?? undefined);
    }
    return lists;
  }

  #move(index: Index<R>, from: R | undefined, to: R | undefined): void {
    const [oldKey, newKey] = [from && index.key(from), to && index.key(to)];
    if (from !== undefined && oldKey !== undefined) removeSorted(this.#ownList(index, oldKey), from, index);
    if (to !== undefined && newKey !== undefined) insertSorted(this.#ownList(index, newKey), to, index);
  }

  /** The list of a key in the upper layer, copied from the lower one when it is first written to. */
  #ownList(index: Index<R>, key: Key): R[] {
    const lists = this.#lists(this.#top, index);
    const known = lists.get(key);
    if (known !== undefined) return known;
    const list = [...(this.#lists(this.#base, index).get(key) ?? [])];
    lists.set(key, list);
    return list;
  }

  #number(values: object, column: string): number {
    const { account_id: account, [column]: given } = values as Record<string, number | undefined>;
    if (account === undefined) throw new TypeError(`A row that counts ${column} needs an account_id.`);
    const last = this.#top.lastNumbers.get(account) ?? this.#base.lastNumbers.get(account) ?? 0;
    const number = given ?? last + 1;
    this.#top.lastNumbers.set(account, Math.max(last, number));
    return number;
  }

  #allNumbers(): Map<number, number> {
    return new Map([...this.#base.lastNumbers, ...this.#top.lastNumbers]);
  }
}

function emptyLayer<R>(): Layer<R> {
  return { rows: new Map(), lists: new Map(), lastNumbers: new Map(), lastId: 0 };
}
