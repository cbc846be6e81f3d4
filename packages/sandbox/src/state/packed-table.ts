import { rowSecret, rowUuid } from "./row-uuid.ts";
import type { StoredLists, StoredTable } from "./stored-table.ts";
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
  readonly columns: readonly PackedColumn[];
}

/** A column. */
export interface PackedColumn {
  readonly values: readonly unknown[];
  readonly positions?: readonly number[];
  /** Which of the two have the difference from the number before instead of each number. It compresses better. */
  readonly steps?: readonly ("values" | "positions")[];
}

/** The lists of an index. */
export interface PackedLists {
  readonly keys: readonly Key[];
  /** The group of each key, if the index has groups. */
  readonly groups?: readonly (Key | null)[];
  /** The number of rows of each key. */
  readonly sizes: readonly number[];
  /** The positions of the rows: those of the first key in order, then those of the second, and so on. */
  readonly positions: readonly number[];
  /** As in {@link PackedColumn}. */
  readonly steps?: readonly ("keys" | "positions")[];
}

/**
 * Opens a packed table. A row is built when it is first read.
 *
 * @param now - The time that all times are relative to, in Unix milliseconds.
 */
export function unpack({ json, row, lists = {} }: PackedTable, now: number): StoredTable {
  const { lastId, lastNumbers, id: idColumn = -1, columns: stepped }: PackedColumns = JSON.parse(json);
  const columns = stepped.map(opened);
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
      return list === undefined ? undefined : openedLists(JSON.parse(list), at);
    },
  };
}

function opened({ values, positions, steps = [] }: PackedColumn): PackedColumn {
  return {
    // Only numbers have steps.
    values: steps.includes("values") ? sums(values as readonly number[]) : values,
    ...(positions && { positions: steps.includes("positions") ? sums(positions) : positions }),
  };
}

function sums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

function openedLists(lists: PackedLists, at: (position: number) => Row): StoredLists<Row> {
  const { groups, sizes, steps = [] } = lists;
  // Only numbers have steps.
  const keys = steps.includes("keys") ? sums(lists.keys as readonly number[]) : lists.keys;
  const positions = steps.includes("positions") ? sums(lists.positions) : lists.positions;
  const ends = sums(sizes);
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const read = (number: number) => positions.slice(ends[number - 1] ?? 0, ends[number]).map(at);
  const known = new Map<Key, Row[]>();
  return {
    get(key) {
      const number = numbers.get(key);
      if (number === undefined) return undefined;
      const list = known.get(key) ?? read(number);
      known.set(key, list);
      return list;
    },
    keysOf: (group) => keys.filter((_, number) => groups?.[number] === group),
  };
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

/** The values that are generated from the ID of a row. */
const generators: readonly ((id: number) => string)[] = [
  rowUuid,
  rowSecret,
  (id) => rowUuid(id).replaceAll("-", ""),
  (id) => rowUuid(-id).replaceAll("-", ""),
];

/** Returns the number that stands for a value that is generated from the ID of its row. */
export function generatorOf(value: unknown, id: number): number | undefined {
  const index = generators.findIndex((generate) => generate(id) === value);
  return index < 0 ? undefined : index;
}

/** Returns the value that a number stands for in a column of strings. Other values stay the same. */
export function generated(value: unknown, id: unknown): unknown {
  return typeof value === "number" ? generators[value]?.(Number(id)) : value;
}
