import { dataCell } from "./columns.ts";
import type { Layout } from "./table.ts";
import type { Writer } from "./writer.ts";

/** Writes CSV as RFC 4180 describes it. The header has the names of the columns, which are paths in the JSON. */
export function csv<Row>({ columns }: Layout<Row>): Writer<Row> {
  return {
    start: csvLine(columns.map(({ name }) => name || "value")),
    block: (rows) => rows.map((row) => csvLine(columns.map((column) => dataCell(column, row)))).join(""),
  };
}

/** Returns one line of CSV. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(harmless(cell))).join(",")}\r\n`;
}

/** Spreadsheets run a cell that starts with one of these (OWASP, CSV injection). */
const formula = /^'*[=+\-@\t\r]/;

/** A signed number or a phone number: without letters, nothing in it can be called. */
const number = /^[+-]\d[\d ().-]*$/;

/**
 * Puts an apostrophe in front of text that a spreadsheet would run as a formula. Negative numbers and phone numbers
 * such as +4930123456 stay unchanged.
 */
function harmless(text: string): string {
  return formula.test(text) && !number.test(text) ? `'${text}` : text;
}

/** Undoes {@link harmless}, for a program that reads the file. */
export function original(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}

/** Semicolons and tabs are also quoted: in some countries, they separate cells in spreadsheets. */
function quoted(cell: string): string {
  return /[",;\t\r\n]|^ | $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
