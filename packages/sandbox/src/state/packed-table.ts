import { rowUuid } from "./row-uuid.ts";
import type { KeyedRows, StoredTable } from "./stored-table.ts";
import type { Key, Row } from "./table-definition.ts";

/** The rows of a table in the compact form of the published seed. Only the rows that are read are built. */
export interface PackedTable {
  /** {@link PackedColumns} as JSON. */
  readonly json: string;
  /** Returns the row at a position. An object literal is many times faster than computed keys. */
  readonly row: (columns: PackedColumns["columns"], position: number, now: number) => object;
  /** {@link PackedLists} as JSON, by the name of an index. The other indexes are built when they are first used. */
  readonly lists?: Readonly<Record<string, string>>;
}

/** The data that {@link PackedTable.row} builds rows from. */
export interface PackedColumns {
  readonly lastId: number;
  readonly lastNumbers: StoredTable["lastNumbers"];
  /** The position of the column with the IDs, which are in ascending order. Missing if there are no rows. */
  readonly id?: number;
  /** A value per row, or the distinct values and, per row, the position of its value. */
  readonly columns: readonly { readonly values: readonly unknown[]; readonly positions?: readonly number[] }[];
}

/** The lists of an index. */
export interface PackedLists {
  readonly keys: readonly Key[];
  /** The group of each key, if the index has groups. */
  readonly groups?: readonly (Key | null)[];
  /** The positions of each key's rows in order. A single row has no list. */
  readonly positions: readonly (number | readonly number[])[];
}

/**
 * Opens a packed table. A row is built when it is first read.
 *
 * @param now - The time that all times are relative to, in Unix milliseconds.
 */
export function unpack({ json, row, lists = {} }: PackedTable, now: number): StoredTable {
  const { lastId, lastNumbers, id: idColumn = -1, columns }: PackedColumns = JSON.parse(json);
  // IDs are numbers.
  const ids = (columns[idColumn]?.values ?? []) as readonly number[];
  const built: Row[] = [];
  // Every row has an ID among its columns.
  const at = (position: number): Row => (built[position] ??= row(columns, position, now) as Row);
  return {
    lastId,
    lastNumbers,
    rows: {
      get: (id) => {
        const position = positionOf(ids, id);
        return position === undefined ? undefined : at(position);
      },
      keys: () => ids,
      values: () => ids.map((_, position) => at(position)),
    },
    lists: (index) => {
      const list = Object.hasOwn(lists, index) ? lists[index] : undefined;
      return list === undefined ? undefined : opened(JSON.parse(list), at);
    },
  };
}

function opened({ keys, groups, positions }: PackedLists, at: (position: number) => Row): KeyedRows<Row>[] {
  return keys.map((key, index) => ({
    key,
    group: groups?.[index] ?? undefined,
    read: () => [positions[index] ?? []].flat().map(at),
  }));
}

/** Finds an ID by binary search. */
function positionOf(ids: readonly number[], id: number): number | undefined {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : undefined;
}

/** Shifts a relative time by `now`. Other values, such as `null`, stay the same. */
export function shifted(value: unknown, now: number): unknown {
  return typeof value === "number" ? value + now : value;
}

/**
 * Returns the value that a number stands for in a column of strings: 0 is the UUID of the row, and 1 is the token of its
 * channel for live updates. Other values stay the same.
 */
export function generated(value: unknown, id: unknown): unknown {
  if (value === 0) return rowUuid(Number(id));
  return value === 1 ? rowUuid(-Number(id)).replaceAll("-", "") : value;
}
