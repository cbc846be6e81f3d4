import { type Ruler, rulerFor } from "./ruler.ts";
import { visibleText } from "./visible-text.ts";

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

/** A column with its cells. */
interface Filled<Row> extends Column<Row> {
  readonly cells: readonly string[];
  /** The width of the widest cell or the header. */
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
 * newline.
 */
export async function table<Row>(rows: readonly Row[], layout: Layout<Row>, width: number): Promise<string> {
  const ruler = await rulerFor(textsOf(rows, layout));
  const line = { width, ruler };
  const columns = placed(fitted(rows, layout, line), line);
  const header = columns.map((column) => padded(column.header, column, ruler)).join(" ".repeat(gap));
  const lines = rows.map((row, index) =>
    columns
      .map((column) => {
        const cell = ruler.cut(column.cells[index] ?? "", column.width);
        return padded(cell, column, ruler, column.style?.(cell, row));
      })
      .join(" ".repeat(gap)),
  );
  return [header, ...lines].map((line) => `${line.trimEnd()}\n`).join("");
}

/** Returns the text of every cell, for the normal and the tight form of its column. */
function textsOf<Row>(rows: readonly Row[], { columns }: Layout<Row>): readonly string[] {
  const makers = columns.flatMap(({ text, tight }) => (tight?.text ? [text, tight.text] : [text]));
  return rows.flatMap((row) => makers.map((text) => visibleText(text(row))));
}

/** Makes columns tight, then drops columns, until the last one has enough room. */
function fitted<Row>(rows: readonly Row[], layout: Layout<Row>, line: Line): Filled<Row>[] {
  let columns = layout.columns.map((column) => filled(rows, column, line));
  for (const name of layout.tighten) {
    if (leavesRoom(columns, line.width, layout.comfortable)) return columns;
    columns = columns.map((column) =>
      column.name === name ? filled(rows, { ...column, ...column.tight }, line) : column,
    );
  }
  for (const name of layout.drop) {
    if (leavesRoom(columns, line.width, layout.bearable)) return columns;
    columns = columns.filter((column) => column.name !== name);
  }
  return columns;
}

function filled<Row>(rows: readonly Row[], column: Column<Row>, { width, ruler }: Line): Filled<Row> {
  const limit = Math.min(column.limit ?? width, width);
  const cells = rows.map((row) => ruler.cut(visibleText(column.text(row)), limit));
  return { ...column, cells, width: Math.max(...[column.header, ...cells].map(ruler.width)) };
}

function leavesRoom<Row>(columns: readonly Filled<Row>[], width: number, wanted: number): boolean {
  const others = columns.slice(0, -1).reduce((sum, column) => sum + column.width + gap, 0);
  return width - others >= Math.min(wanted, columns.at(-1)?.width ?? 0);
}

/** Gives each column its width, from left to right, until the line is full. */
function placed<Row>(columns: readonly Filled<Row>[], { width, ruler }: Line): Filled<Row>[] {
  let left = width;
  return columns.flatMap((column) => {
    const own = Math.min(column.width, left);
    left -= own + gap;
    return own > 0 ? [{ ...column, header: ruler.cut(column.header, own), width: own }] : [];
  });
}

/** Pads a cell to the width of its column. Escape sequences of the styled cell do not count. */
function padded<Row>(cell: string, column: Filled<Row>, ruler: Ruler, styled = cell): string {
  const space = " ".repeat(Math.max(0, column.width - ruler.width(cell)));
  return column.align === "right" ? space + styled : styled + space;
}
