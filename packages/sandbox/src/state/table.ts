import { Layers } from "./layers.ts";
import { type Order, type Question, QuestionIndexes, scanLimit } from "./question.ts";
import { type AccessCounter, Rows } from "./rows.ts";
import type { RowList, StoredTable, TableSnapshot } from "./stored-table.ts";
import { type Index, type Key, keyOf, type NewRow, type Row, type TableDefinition } from "./table-definition.ts";

/** Thrown if a row would violate a unique index. The server's database fails in the same way. */
export class DuplicateKeyError extends Error {
  override name = "DuplicateKeyError";
}

/** Thrown if a row has a text with a NUL character. The server's database can't store it. */
export class NulCharacterError extends Error {
  override name = "NulCharacterError";
}

/** A table of rows, which are found by ID, by declared indexes, and by {@link Question | questions}. */
export class Table<R extends Row, I extends string = string> {
  readonly #definition: TableDefinition<R, I>;
  readonly #counter: AccessCounter;
  readonly #deleteDependents: (id: number) => void;
  readonly #now: () => number;
  readonly #onWrite: ((before: R | undefined, after: R | undefined) => void) | undefined;
  readonly #layers: Layers<R>;
  readonly #questions = new QuestionIndexes<R>((index) => this.#layers.forget(index));
  #changes = 0;

  /**
   * @param deleteDependents - Deletes the rows that a deleted row owns.
   * @param now - Returns the time in Unix milliseconds.
   * @param onWrite - Called after a row was added (`before` is missing), changed, or deleted (`after` is missing).
   */
  constructor(
    definition: TableDefinition<R, I>,
    counter: AccessCounter,
    deleteDependents: (id: number) => void,
    now: () => number,
    onWrite?: (before: R | undefined, after: R | undefined) => void,
  ) {
    this.#now = now;
    this.#onWrite = onWrite;
    this.#definition = definition;
    this.#layers = new Layers<R>(definition.indexes);
    this.#counter = counter;
    this.#deleteDependents = deleteDependents;
  }

  /** A counter of changes: writes, resets, and restores. */
  get changes(): number {
    return this.#changes;
  }

  /** Returns the row with an ID, or `undefined` for an unknown ID. No row has the ID `null`. */
  get(id: number | null | undefined): R | undefined {
    this.#counter.reads += 1;
    return id === null || id === undefined ? undefined : this.#layers.row(id);
  }

  /** Returns the rows with a key, in the order of the index. */
  where(index: I | Index<R>, ...key: readonly unknown[]): Rows<R> {
    return this.#counted(this.#layers.list(this.#indexOf(index), keyOf(key)));
  }

  /** Returns the rows with a key that pass a test. Tests a few rows one by one, and keeps an index for many. */
  matching(index: I, key: readonly unknown[], question: Question<R>): Rows<R> {
    const rows = this.where(index, ...key);
    if (rows.size <= scanLimit) return rows.narrowed(question.test);
    return this.where(this.narrowed(index, [question]), ...key);
  }

  /** Returns a declared index narrowed to the rows that pass some tests, optionally in a different order. */
  narrowed(index: I, questions: readonly Question<R>[], order?: Order<R>): Index<R> {
    return this.#questions.indexFor(this.#definition.indexes[index], index, questions, order);
  }

  /** Returns the order of an index. */
  orderOf(index: I): Order<R> {
    return { name: index, compare: this.#definition.indexes[index].order ?? ((a, b) => a.id - b.id) };
  }

  /** Returns the first row with a key. */
  find(index: I, ...key: readonly unknown[]): R | undefined {
    return this.where(index, ...key).at(0);
  }

  /** Whether another row has the same key as a row, which may not be stored yet. */
  hasTwin(index: I, row: R): boolean {
    const key = this.#definition.indexes[index].key(row);
    return (
      this.#counted(this.#layers.list(this.#definition.indexes[index], key)).filter(({ id }) => id !== row.id).length >
      0
    );
  }

  /** Returns the rows of a group, in one list per key. */
  grouped(index: I | Index<R>, group: Key): Rows<R>[] {
    const known = this.#indexOf(index);
    const lists = [...this.#layers.keysOf(known, group)].map((key) => this.#counted(this.#layers.list(known, key)));
    return lists.filter(({ size }) => size > 0);
  }

  /** Returns all rows, sorted by ID. */
  all(): Rows<R> {
    return this.#counted(this.#layers.rows());
  }

  /** The ID of the next new row. */
  get nextId(): number {
    return this.#layers.lastId + 1;
  }

  set nextId(id: number) {
    this.#layers.lastId = id - 1;
  }

  /**
   * Adds a row. Fills in the next ID, the next number in its account, and the times if they are missing.
   *
   * @throws {DuplicateKeyError} if another row has the same unique key.
   * @throws {NulCharacterError} if a text has a NUL character.
   */
  insert(values: NewRow<R>): R {
    this.#refuseNul(values);
    const id = values.id ?? this.nextId;
    const number = this.#definition.isNumbered === true ? { display_id: this.#number(values) } : {};
    const now = this.#definition.isTimed === true ? this.#now() : 0;
    const times = this.#definition.isTimed === true ? { created_at: now, updated_at: now } : {};
    // `NewRow` may lack only the columns that are added here.
    const row = { ...times, ...values, id, ...number } as unknown as R;
    this.#write(id, row);
    this.#layers.lastId = Math.max(this.#layers.lastId, id);
    return row;
  }

  /**
   * Changes columns of a row.
   *
   * @throws {DuplicateKeyError} if another row has the same unique key.
   * @throws {NulCharacterError} if a text has a NUL character.
   * @throws {RangeError} if the row doesn't exist.
   */
  update(id: number, changes: Partial<Omit<R, "id">>): R {
    this.#refuseNul(changes);
    const before = this.#layers.row(id);
    if (before === undefined) throw new RangeError(`Row ${id} doesn't exist.`);
    const row = { ...before, ...changes };
    if (this.#definition.isTimed === true && differs(before, row)) Object.assign(row, this.#touched(before, row));
    this.#write(id, row);
    return row;
  }

  /** Deletes a row and the rows that it owns. */
  delete(id: number): void {
    this.#write(id, undefined);
    this.#deleteDependents(id);
  }

  /** Discards all changes since {@link restore}, in constant time. */
  reset(): void {
    this.#changes += 1;
    this.#layers.reset();
  }

  snapshot(): TableSnapshot<R> {
    return this.#layers.snapshot();
  }

  /** Replaces all rows with stored ones, which are read when the table is first used. */
  restore(read: () => StoredTable<R>): void {
    this.#changes += 1;
    this.#layers.restore(read);
  }

  #counted(rows: RowList<R>): Rows<R> {
    return new Rows(rows, this.#counter);
  }

  #indexOf(index: I | Index<R>): Index<R> {
    return typeof index === "string" ? this.#definition.indexes[index] : index;
  }

  #write(id: number, row: R | undefined): void {
    this.#counter.writes += 1;
    this.#changes += 1;
    if (row !== undefined) this.#refuseDuplicate(row);
    const before = this.#onWrite && this.#layers.row(id);
    this.#layers.write(id, row);
    if (before !== undefined || row !== undefined) this.#onWrite?.(before, row);
  }

  #refuseNul(values: object): void {
    if (this.#definition.isOutsideDatabase === true) return;
    const found = Object.entries(values).find(([, value]) => hasNul(value));
    if (found !== undefined) throw new NulCharacterError(`The column ${found[0]} can't store a NUL character.`);
  }

  #refuseDuplicate(row: R): void {
    for (const index of Object.values<Index<R>>(this.#definition.indexes)) {
      if (index.isUnique !== true) continue;
      const key = index.key(row);
      if (
        this.#layers
          .list(index, key)
          .slice()
          .every(({ id }) => id === row.id)
      )
        continue;
      throw new DuplicateKeyError(`Another row has the key ${JSON.stringify(key)}.`);
    }
  }

  /** Returns the time of a change, unless the change sets one. */
  #touched(before: R, after: R): { updated_at?: number } {
    return Reflect.get(before, "updated_at") === Reflect.get(after, "updated_at") ? { updated_at: this.#now() } : {};
  }

  #number({ account_id: account = 0, display_id: given }: { account_id?: number; display_id?: number }): number {
    const last = this.#layers.lastNumber(account);
    const number = given ?? last + 1;
    this.#layers.setLastNumber(account, Math.max(last, number));
    return number;
  }
}

/** Whether a value has a text with a NUL character, at any depth. */
export function hasNul(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\0");
  if (Array.isArray(value)) return value.some(hasNul);
  // The bytes of files and other values of classes aren't text.
  const isPlain = typeof value === "object" && value !== null && value.constructor === Object;
  return isPlain && Object.entries(value).some((pair) => pair.some(hasNul));
}

function differs(row: object, changes: object): boolean {
  return Object.entries(changes).some(([column, value]) => !isSame(Reflect.get(row, column), value));
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
