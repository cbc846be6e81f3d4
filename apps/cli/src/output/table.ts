import stringWidth from "string-width";
import { truncate } from "./truncate.ts";
import { visibleText } from "./visible-text.ts";

/** One column of a table of rows of a type. */
export interface Column<Row> {
  readonly name: string;
  readonly header: string;
  /** The text of a cell, as it came from the server: the table makes it safe for the terminal. */
  readonly text: (row: Row) => string;
  /** Most columns of the terminal that a cell may take. The last column of a table takes what is left. */
  readonly limit?: number;
  /** What takes less room, for a narrow terminal. */
  readonly tight?: Partial<Pick<Column<Row>, "header" | "text" | "limit">>;
  readonly align?: "right";
  /** Colours a finished cell. */
  readonly style?: (cell: string, row: Row) => string;
}

/** The columns of a table, and what to do where they don't fit. */
export interface Layout<Row> {
  readonly columns: readonly Column<Row>[];
  /** Names of columns to make tight, one after the other, until the last column has room for `comfortable` terminal columns. */
  readonly tighten: readonly string[];
  readonly comfortable: number;
  /** Names of columns to leave out then, until the last column has room for `bearable` terminal columns. */
  readonly drop: readonly string[];
  readonly bearable: number;
}

/** A column with its cells made. */
interface Filled<Row> extends Column<Row> {
  readonly cells: readonly string[];
  /** Terminal columns that the widest cell or the header takes. */
  readonly width: number;
}

const gap = 2;

/** Draws rows as aligned lines, each at most `width` terminal columns and ended by a newline, under a line of headers. */
export function table<Row>(rows: readonly Row[], layout: Layout<Row>, width: number): string {
  const columns = placed(fitted(rows, layout, width), width);
  const header = columns.map((column) => padded(column.header, column)).join(" ".repeat(gap));
  const lines = rows.map((row, index) =>
    columns
      .map((column) => {
        const cell = truncate(column.cells[index] ?? "", column.width);
        return padded(column.style?.(cell, row) ?? cell, column);
      })
      .join(" ".repeat(gap)),
  );
  return [header, ...lines].map((line) => `${line.trimEnd()}\n`).join("");
}

/** Makes columns tight and leaves columns out until the last one has the room it needs. */
function fitted<Row>(rows: readonly Row[], layout: Layout<Row>, width: number): Filled<Row>[] {
  let columns = layout.columns.map((column) => filled(rows, column, width));
  for (const name of layout.tighten) {
    if (leavesRoom(columns, width, layout.comfortable)) return columns;
    columns = columns.map((column) =>
      column.name === name ? filled(rows, { ...column, ...column.tight }, width) : column,
    );
  }
  for (const name of layout.drop) {
    if (leavesRoom(columns, width, layout.bearable)) return columns;
    columns = columns.filter((column) => column.name !== name);
  }
  return columns;
}

function filled<Row>(rows: readonly Row[], column: Column<Row>, width: number): Filled<Row> {
  const limit = Math.min(column.limit ?? width, width);
  const cells = rows.map((row) => truncate(visibleText(column.text(row)), limit));
  return { ...column, cells, width: Math.max(stringWidth(column.header), ...cells.map((cell) => stringWidth(cell))) };
}

function leavesRoom<Row>(columns: readonly Filled<Row>[], width: number, wanted: number): boolean {
  const others = columns.slice(0, -1).reduce((sum, column) => sum + column.width + gap, 0);
  return width - others >= Math.min(wanted, columns.at(-1)?.width ?? 0);
}

/** Gives each column from the left what it needs, as long as there is any room. */
function placed<Row>(columns: readonly Filled<Row>[], width: number): Filled<Row>[] {
  let left = width;
  return columns.flatMap((column) => {
    const own = Math.min(column.width, left);
    left -= own + gap;
    return own > 0 ? [{ ...column, header: truncate(column.header, own), width: own }] : [];
  });
}

function padded<Row>(cell: string, column: Filled<Row>): string {
  const space = " ".repeat(Math.max(0, column.width - stringWidth(cell)));
  return column.align === "right" ? space + cell : cell + space;
}
