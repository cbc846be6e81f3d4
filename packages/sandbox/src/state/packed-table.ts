import type { TableSnapshot } from "./layers.ts";
import type { Row } from "./table-definition.ts";

/** The rows of a table in the compact form of the published seed, which is fast to read. */
export interface PackedTable {
  /** {@link PackedColumns} as JSON. */
  readonly json: string;
  /** Returns the row at a position. An object literal is many times faster than computed keys. */
  readonly row: (columns: readonly (readonly unknown[])[], position: number, now: number) => object;
}

/** The data that {@link PackedTable.row} builds rows from. */
export interface PackedColumns {
  readonly lastId: number;
  readonly lastNumbers: TableSnapshot["lastNumbers"];
  readonly size: number;
  /** A value per row, or the distinct values and, per row, the position of its value. */
  readonly columns: readonly { readonly values: readonly unknown[]; readonly positions?: readonly number[] }[];
}

/**
 * Unpacks the rows of a table.
 *
 * @param now - The time that all times are relative to, in Unix milliseconds.
 */
export function unpack({ json, row }: PackedTable, now: number): TableSnapshot {
  const { lastId, lastNumbers, size, columns }: PackedColumns = JSON.parse(json);
  const full = columns.map(({ values, positions }) => positions?.map((position) => values[position]) ?? values);
  const rows = Array.from({ length: size }, (_, position) => row(full, position, now));
  // Every row has an ID among its columns.
  return { lastId, lastNumbers, rows: rows as Row[] };
}

/** Shifts a relative time by `now`. Other values, such as `null`, stay the same. */
export function shifted(value: unknown, now: number): unknown {
  return typeof value === "number" ? value + now : value;
}
