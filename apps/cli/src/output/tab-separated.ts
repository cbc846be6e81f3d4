import { dataCell } from "./columns.ts";
import type { Layout } from "./table.ts";
import { visibleText } from "./visible-text.ts";
import type { Writer } from "./writer.ts";

/**
 * Writes a table for a pipe: tabs between the cells, no cell cut, no column left out, and times as ISO dates. So the
 * columns depend neither on the terminal nor on the rows.
 */
export function tabSeparated<Row>({ columns }: Layout<Row>): Writer<Row> {
  return {
    start: line(columns.map(({ header }) => header)),
    block: (rows) => rows.map((row) => line(columns.map((column) => dataCell(column, row)))).join(""),
  };
}

/** Returns one line. Line breaks and control characters in cells become visible characters. */
export function line(cells: readonly string[]): string {
  return `${cells.map(visibleText).join("\t")}\n`;
}
