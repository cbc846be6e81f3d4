import { type Ruler, rulerFor } from "./ruler.ts";
import { visibleText } from "./visible-text.ts";
import type { Writer } from "./writer.ts";

/** A column of a table. */
export interface Column<Row> {
  /** The name in `--columns` and CSV: the dotted path of the value in a row, unless `value` returns it. */
  readonly name: string;
  readonly header: string;
  /** Returns the text of a cell. The table makes it safe for the terminal. */
  readonly text: (row: Row) => string;
  /** Returns the value for CSV and pipes if it is not at the path `name`. */
  readonly value?: (row: Row) => unknown;
  /** Whether the value is a time: CSV and pipes have it as an ISO date. */
  readonly isTime?: boolean;
  /** The widest cell, in terminal columns. The last column of a table takes the remaining space. */
  readonly limit?: number;
  /** Replacements for a narrow terminal. */
  readonly tight?: Partial<Pick<Column<Row>, "header" | "text" | "limit">>;
  readonly align?: "right";
  /** Colors a finished cell. */
  readonly style?: (cell: string, row: Row) => string;
}

/** The columns of a table, and how to fit them into a narrow terminal. */
export interface Layout<Row> {
  readonly columns: readonly Column<Row>[];
  /** Names of columns to make tight, in this order, until the last column has `comfortable` terminal columns. */
  readonly tighten: readonly string[];
  readonly comfortable: number;
  /** Names of columns to drop after that, until the last column has `bearable` terminal columns. */
  readonly drop: readonly string[];
  readonly bearable: number;
}

/** A column with its width: at first that of the widest cell or the header, and then that in the line. */
interface Placed<Row> extends Column<Row> {
  readonly width: number;
}

/** A line of the terminal: its width, and a ruler for text. */
interface Line {
  readonly width: number;
  readonly ruler: Ruler;
}

const gap = 2;

/**
 * Draws rows as aligned lines under a line of headers. Each line has at most `width` terminal columns and ends with a
 * newline. The first block of rows decides which columns there are. In later blocks, they only get wider.
 */
export function screenTable<Row>(layout: Layout<Row>, width: number): Writer<Row> {
  let before: readonly Placed<Row>[] | undefined;
  return {
    async block(rows) {
      const ruler = await rulerFor(textsOf(rows, layout));
      const line = { width, ruler };
      const wanted =
        before?.map((column) => ({ ...column, width: Math.max(column.width, widthOf(rows, column, line)) })) ??
        fitted(rows, layout, line);
      const columns = placed(wanted, line);
      const head = before ? [] : [headerLine(columns, ruler)];
      before = wanted;
      const lines = rows.map((row) => rowLine(columns, row, ruler));
      return [...head, ...lines].map((text) => `${text.trimEnd()}\n`).join("");
    },
  };
}

function headerLine<Row>(columns: readonly Placed<Row>[], ruler: Ruler): string {
  return columns.map((column) => padded(column.header, column, ruler)).join(" ".repeat(gap));
}

function rowLine<Row>(columns: readonly Placed<Row>[], row: Row, ruler: Ruler): string {
  return columns
    .map((column) => {
      const cell = ruler.cut(cellOf(column.text(row)), column.width);
      return padded(cell, column, ruler, column.style?.(cell, row));
    })
    .join(" ".repeat(gap));
}

/** No terminal has more columns. Only this much of a long text is made safe and measured. */
const longestCell = 1000;

function cellOf(text: string): string {
  return visibleText(text.length > longestCell ? text.slice(0, longestCell) : text);
}

/** Returns the text of every cell, for the normal and the tight form of its column. */
function textsOf<Row>(rows: readonly Row[], { columns }: Layout<Row>): readonly string[] {
  const makers = columns.flatMap(({ text, tight }) => (tight?.text ? [text, tight.text] : [text]));
  return rows.flatMap((row) => makers.map((text) => cellOf(text(row))));
}

/** Makes columns tight, then drops columns, until the last one has enough room. */
function fitted<Row>(rows: readonly Row[], layout: Layout<Row>, line: Line): Placed<Row>[] {
  let columns = layout.columns.map((column): Placed<Row> => ({ ...column, width: widthOf(rows, column, line) }));
  for (const name of layout.tighten) {
    if (leavesRoom(columns, line.width, layout.comfortable)) return columns;
    columns = columns.map((column) => (column.name === name ? tightened(rows, column, line) : column));
  }
  for (const name of layout.drop) {
    if (leavesRoom(columns, line.width, layout.bearable)) return columns;
    columns = columns.filter((column) => column.name !== name);
  }
  return columns;
}

function tightened<Row>(rows: readonly Row[], column: Column<Row>, line: Line): Placed<Row> {
  const tight = { ...column, ...column.tight };
  return { ...tight, width: widthOf(rows, tight, line) };
}

/** Returns the width of the widest cell or the header. */
function widthOf<Row>(rows: readonly Row[], column: Column<Row>, { width, ruler }: Line): number {
  const limit = Math.min(column.limit ?? width, width);
  const cells = rows.map((row) => ruler.cut(cellOf(column.text(row)), limit));
  // Not as arguments of Math.max: a list can have more cells than a call can have arguments.
  return cells.reduce((most, cell) => Math.max(most, ruler.width(cell)), ruler.width(column.header));
}

function leavesRoom<Row>(columns: readonly Placed<Row>[], width: number, wanted: number): boolean {
  const others = columns.slice(0, -1).reduce((sum, column) => sum + column.width + gap, 0);
  return width - others >= Math.min(wanted, columns.at(-1)?.width ?? 0);
}

/** Gives each column its width, from left to right, until the line is full. */
function placed<Row>(columns: readonly Placed<Row>[], { width, ruler }: Line): Placed<Row>[] {
  let left = width;
  return columns.flatMap((column) => {
    const own = Math.min(column.width, left);
    left -= own + gap;
    return own > 0 ? [{ ...column, header: ruler.cut(column.header, own), width: own }] : [];
  });
}

/** Pads a cell to the width of its column. Escape sequences of the styled cell do not count. */
function padded<Row>(cell: string, column: Placed<Row>, ruler: Ruler, styled = cell): string {
  const space = " ".repeat(Math.max(0, column.width - ruler.width(cell)));
  return column.align === "right" ? space + styled : styled + space;
}
