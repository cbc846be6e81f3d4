import { type Ruler, rulerFor } from "./ruler.ts";
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

/** A line of the terminal: how many columns it has, and what measures text in them. */
interface Line {
  readonly width: number;
  readonly ruler: Ruler;
}

const gap = 2;

/** Draws rows as aligned lines, each at most `width` terminal columns and ended by a newline, under a line of headers. */
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

/** The text of each cell, also of those in a tight column. */
function textsOf<Row>(rows: readonly Row[], { columns }: Layout<Row>): readonly string[] {
  const makers = columns.flatMap(({ text, tight }) => (tight?.text ? [text, tight.text] : [text]));
  return rows.flatMap((row) => makers.map((text) => visibleText(text(row))));
}

/** Makes columns tight and leaves columns out until the last one has the room it needs. */
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

/** Gives each column from the left what it needs, as long as there is any room. */
function placed<Row>(columns: readonly Filled<Row>[], { width, ruler }: Line): Filled<Row>[] {
  let left = width;
  return columns.flatMap((column) => {
    const own = Math.min(column.width, left);
    left -= own + gap;
    return own > 0 ? [{ ...column, header: ruler.cut(column.header, own), width: own }] : [];
  });
}

/** A cell with the blanks that its column needs. Only the bare text is measured, not what colours it. */
function padded<Row>(cell: string, column: Filled<Row>, ruler: Ruler, styled = cell): string {
  const space = " ".repeat(Math.max(0, column.width - ruler.width(cell)));
  return column.align === "right" ? space + styled : styled + space;
}
