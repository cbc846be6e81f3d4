import { cellText, dateText, timeText } from "../output/cell.ts";
import { at } from "../output/json-path.ts";
import type { Column, Layout } from "../output/table.ts";
import type { ColumnEntry, CommandEntry } from "./command-table.ts";

/** The widest cell outside the last column, in terminal columns. */
const widestCell = 40;

/** Returns the layout of a list. In a narrow terminal, the columns at the end are dropped first. */
export function layoutOf({ columns, kind }: CommandEntry, now: number): Layout<unknown> {
  const names = columns.map(({ path }) => path);
  return {
    columns: columns.map((column) => layoutColumn(column, kind === "report", now)),
    tighten: names.toReversed(),
    comfortable: 20,
    drop: names.slice(1, -1).toReversed(),
    bearable: 8,
  };
}

function layoutColumn({ path, header, format }: ColumnEntry, isReport: boolean, now: number): Column<unknown> {
  const base = { name: path, header, limit: widestCell };
  if (format !== "time") {
    const text = (row: unknown) => cellText(at(row, path));
    return { ...base, text, tight: { limit: 16 }, ...(format === "number" && { align: "right" as const }) };
  }
  // A report's numbers belong to a time, so the time is shown exactly.
  if (isReport) return { ...base, isTime: true, text: (row) => dateText(at(row, path)) };
  return {
    ...base,
    isTime: true,
    text: (row) => timeText(at(row, path), now),
    tight: { text: (row) => timeText(at(row, path), now, true) },
  };
}
