/** Every row has a unique id. Rows are never changed, only replaced. */
export interface Row {
  readonly id: number;
}

/** A row that is not there yet. The columns that count up are given only where they are known. */
export type NewRow<R extends Row> = Omit<R, "id" | "display_id"> & { id?: number; display_id?: number };

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
  /** Keys that are asked for together. */
  readonly group?: (row: R) => Key | undefined;
  /** Whether no two rows may have the same key. */
  readonly isUnique?: boolean;
}

/** A kind of row: how it is found, and what counts up in it. */
export interface TableDefinition<R extends Row, I extends string = string> {
  readonly indexes: Readonly<Record<I, Index<R>>>;
  /** Whether the column `display_id` counts up within each account. */
  readonly isNumbered?: boolean;
  /** Only for the compiler: the type of the rows. */
  readonly row?: R;
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
