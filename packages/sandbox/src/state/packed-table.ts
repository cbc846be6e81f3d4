import type { TableSnapshot } from "./table.ts";
import type { Row } from "./table-definition.ts";

/** The rows of a table in the form in which the seed is published: short, and quick to read. */
export interface PackedTable {
  /** {@link PackedColumns} as JSON. */
  readonly json: string;
  /** Returns the row at a position. An object literal is made many times faster than an object of computed keys. */
  readonly row: (columns: readonly (readonly unknown[])[], position: number, now: number) => object;
}

/** What {@link PackedTable.row} makes rows from. */
export interface PackedColumns {
  readonly lastId: number;
  readonly lastNumbers: TableSnapshot["lastNumbers"];
  readonly size: number;
  /** A value for each row; or the distinct values, and for each row the position of its value among them. */
  readonly columns: readonly { readonly values: readonly unknown[]; readonly positions?: readonly number[] }[];
}

/** @param now - The moment that times are relative to, in Unix milliseconds. */
export function unpack({ json, row }: PackedTable, now: number): TableSnapshot {
  const { lastId, lastNumbers, size, columns }: PackedColumns = JSON.parse(json);
  const full = columns.map(({ values, positions }) => positions?.map((position) => values[position]) ?? values);
  const rows = Array.from({ length: size }, (_, position) => row(full, position, now));
  // The id is one of the columns.
  return { lastId, lastNumbers, rows: rows as Row[] };
}

/** A time that is relative to a moment. Other values stay. */
export function shifted(value: unknown, now: number): unknown {
  return typeof value === "number" ? value + now : value;
}
