import type { Key, Row } from "./table-definition.ts";

/** All rows of a table, as JSON. */
export interface TableSnapshot<R extends Row = Row> {
  readonly lastId: number;
  /** The last used number of each account. */
  readonly lastNumbers: readonly (readonly [account: number, number: number])[];
  readonly rows: readonly R[];
}

/** The rows that a table starts with. */
export interface StoredTable<R extends Row = Row> extends Omit<TableSnapshot<R>, "rows"> {
  readonly rows: RowsById<R>;
  /** Returns the lists of an index, or `undefined` if they have to be built from the rows. */
  readonly lists?: (index: string) => StoredLists<R> | undefined;
}

/** Rows by ID: a map, or rows that are built when they are first read. */
export interface RowsById<R> {
  get(id: number): R | undefined;
  keys(): Iterable<number>;
  values(): Iterable<R>;
}

/** The lists of an index. A list is made when its key is first looked up. */
export interface StoredLists<R> {
  /** Returns the rows with a key, in the order of the index. */
  get(key: Key): RowList<R> | undefined;
  /** Returns the keys of a group. */
  keysOf(group: Key): Iterable<Key>;
}

/** A list of rows: an array, or rows that are built when they are first read. */
export type RowList<R> = Pick<readonly R[], "length" | "at" | "slice">;

/** Returns the rows of a snapshot. */
export function storedTable<R extends Row>({ rows, ...rest }: TableSnapshot<R>): StoredTable<R> {
  return { ...rest, rows: new Map(rows.map((row) => [row.id, row])) };
}
