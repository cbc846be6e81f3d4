import { usageError } from "../command-error.ts";
import { cellText, dataText, timeText } from "./cell.ts";
import { fieldRank } from "./field-rank.ts";
import { at, isObject } from "./json-path.ts";
import { listed } from "./listed.ts";
import type { Column, Layout } from "./table.ts";

/** How deep the paths are that an error lists. */
const deepest = 3;

/** A path in an object of custom fields: every item can have other ones. The group is the path of the object. */
const freeForm = /^((?:.+\.)?\w+_attributes)\../;

/** How many columns the table of an unknown list has. */
const mostColumns = 8;

/** Returns the text of a cell in a data format. */
export function dataCell<Row>({ name, value, isTime }: Column<Row>, row: Row): string {
  return dataText(value ? value(row) : at(row, name), isTime);
}

/**
 * Returns a layout with the columns that `--columns` names, in this order. A column is one of the layout, or any path
 * in the rows.
 *
 * @param rows - The first rows. Without rows, every path is accepted.
 * @throws {CommandError} if a path is unknown.
 */
export function chosenColumns<Row>(
  layout: Layout<Row>,
  paths: readonly string[],
  rows: readonly Row[],
  now: number,
): Layout<Row> {
  const known = new Set([...layout.columns.map(({ name }) => name), ...rows.flatMap((row) => pathsOf(row))]);
  const isKnown = (path: string) => known.has(path) || known.has(freeForm.exec(path)?.[1] ?? "");
  const unknown = rows.length > 0 ? paths.find((path) => !isKnown(path)) : undefined;
  if (unknown !== undefined) {
    throw usageError(`There is no column ${JSON.stringify(unknown)}.`, `The columns: ${listed([...known].sort())}.`);
  }
  const columns = paths.map((path) => layout.columns.find(({ name }) => name === path) ?? pathColumn<Row>(path, now));
  return { columns, tighten: paths.toReversed(), comfortable: 20, drop: [], bearable: 8 };
}

/** Returns a layout for items of any kind: a column for each of the first fields of the first item. */
export function layoutOfItems(items: readonly unknown[], now: number): Layout<unknown> {
  const [first] = items;
  const scalars = isObject(first) ? Object.keys(first).filter((key) => !isNested(first[key])) : [""];
  const paths = scalars.sort((a, b) => fieldRank(a) - fieldRank(b)).slice(0, mostColumns);
  const columns = paths.map((path) => ({
    ...pathColumn(path, now),
    ...(path === "" && { header: "VALUE" }),
    ...(typeof at(first, path) === "number" && { align: "right" as const }),
  }));
  return { columns, tighten: paths.toReversed(), comfortable: 20, drop: paths.slice(1).toReversed(), bearable: 8 };
}

function isNested(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function pathColumn<Row>(path: string, now: number): Column<Row> {
  const isTime = path.endsWith("_at");
  return {
    name: path,
    header: path.replaceAll("_", " ").toUpperCase(),
    isTime,
    text: (row) => (isTime ? timeText(at(row, path), now) : cellText(at(row, path))),
    limit: 40,
    tight: { limit: 16 },
  };
}

/** Returns the dotted paths of the values in an object. */
function pathsOf(value: unknown, prefix = "", depth = 1): readonly string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = prefix + key;
    return [path, ...(depth < deepest ? pathsOf(inner, `${path}.`, depth + 1) : [])];
  });
}
