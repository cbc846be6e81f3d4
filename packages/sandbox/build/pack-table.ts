import { gzipSync } from "node:zlib";
import {
  generatorOf,
  type PackedColumn,
  type PackedColumns,
  type PackedLists,
  shifted,
} from "../src/state/packed-table.ts";
import { SortedLists } from "../src/state/sorted-list.ts";
import type { TableSnapshot } from "../src/state/stored-table.ts";
import type { Index, Row } from "../src/state/table-definition.ts";

/**
 * Returns the source of a `PackedTable`.
 *
 * @param relative - The snapshot of the table at time 0.
 * @param later - The snapshot at another time. Columns that differ contain times.
 * @param indexes - The indexes of the table, by name.
 * @throws {Error} if a row has different columns from the first one, or a value depends on the time in a different way.
 */
export function packTable(
  relative: TableSnapshot,
  later: TableSnapshot,
  time: number,
  indexes: Readonly<Record<string, Index<Row>>> = {},
): string {
  const { lastId, lastNumbers, rows } = relative;
  const names = Object.keys(rows[0] ?? {});
  const odd = rows.find((row) => Object.keys(row).length !== names.length || Object.values(row).includes(undefined));
  if (odd !== undefined) throw new Error(`Row ${odd.id} has different columns from the first row.`);
  const ids = rows.map((row) => row.id);
  const columns: PackedColumn[] = [];
  const id = add(columns, packColumn(ids));
  const literal = names.map((name) => {
    const values = columnOf(rows, name);
    const isTime = dependsOnTime(name, values, columnOf(later.rows, name), time);
    const short = withoutGenerated(values, ids);
    const packed = packColumn(short ?? values);
    const isConstant =
      name !== "id" && packed.values.length === 1 && !isTime && Object(packed.values[0]) !== packed.values[0];
    const value = isConstant ? JSON.stringify(packed.values[0]) : valueIn(add(columns, packed), packed);
    if (short !== undefined) return `${name}: generated(${value}, c[${id}]?.values[i])`;
    return `${name}: ${isTime ? `shifted(${value}, now)` : value}`;
  });
  const json = JSON.stringify({
    lastId,
    lastNumbers,
    ...(rows.length > 0 && { id }),
    columns: columns.map(withSteps),
  } satisfies PackedColumns);
  const fields = literal.join(", ");
  // The compiler doesn't allow unused parameters.
  const parameters = fields.includes("now)") ? "c, i, now" : fields.includes("[i]") ? "c, i" : "";
  const lists = rows.length < fewRows ? [] : listsOf(rows, later.rows, indexes);
  const listed = lists.length > 0 ? `, lists: { ${lists.join(", ")} }` : "";
  return `{ json: ${JSON.stringify(json)}, row: (${parameters}) => ({ ${fields} })${listed} }`;
}

/** Returns the source of the value of the row at the position `i`. */
function valueIn(position: number, { positions }: PackedColumn): string {
  const column = `c[${position}]`;
  return `${column}?.values[${positions ? `${column}.positions?.[i] ?? 0` : "i"}]`;
}

/** Adds a column unless an equal one exists, and returns its position. */
function add(columns: PackedColumn[], column: PackedColumn): number {
  const known = columns.findIndex((other) => JSON.stringify(other) === JSON.stringify(column));
  return known < 0 ? columns.push(column) - 1 : known;
}

/**
 * Replaces the values that are generated from the row's ID by numbers, because random letters can't be compressed.
 * Returns nothing for a column without such values.
 */
function withoutGenerated(values: readonly unknown[], ids: readonly number[]): readonly unknown[] | undefined {
  if (values.some((value) => typeof value === "number")) return undefined;
  const short = values.map((value, row) => generatorOf(value, ids[row] ?? 0) ?? value);
  return short.some((value) => typeof value === "number") ? short : undefined;
}

/** Building an index of fewer rows takes no time. */
const fewRows = 50;

/**
 * Returns the lists of the indexes by the ID of another row, such as the messages of a conversation. A request reads
 * few of their rows, so building them takes most of its time. Indexes whose keys or order depend on the time are left
 * out.
 */
function listsOf(
  rows: readonly Row[],
  later: readonly Row[],
  indexes: Readonly<Record<string, Index<Row>>>,
): readonly string[] {
  return Object.entries(indexes).flatMap(([name, index]) => {
    const lists = packLists(rows, index);
    const owners = new Set(lists.groups ?? lists.keys);
    const isById = [...owners].every((owner) => typeof owner === "number") && owners.size > rows.length / 10;
    const json = JSON.stringify(lists);
    return isById && json === JSON.stringify(packLists(later, index))
      ? [`${name}: ${JSON.stringify(JSON.stringify(listsWithSteps(lists)))}`]
      : [];
  });
}

function packLists(rows: readonly Row[], index: Index<Row>): PackedLists {
  const lists = new SortedLists(index, rows);
  const keys = [...lists.keys()];
  const positionOf = new Map(rows.map(({ id }, position) => [id, position]));
  const own = keys.map((key) => lists.get(key) ?? []);
  const positions = own.flatMap((list) => list.map(({ id }) => positionOf.get(id) ?? 0));
  const { group } = index;
  const groups = group && own.map(([row]) => (row && group(row)) ?? null);
  const sizes = own.map((list) => list.length);
  return { keys, ...(groups && { groups }), sizes, positions };
}

/** Replaces numbers in lists by the difference from the number before where that is shorter. */
function listsWithSteps(lists: PackedLists): PackedLists {
  const stepped = { keys: stepsOf(lists.keys), positions: stepsOf(lists.positions) };
  const steps = (["keys", "positions"] as const).filter((part) => stepped[part] !== undefined);
  const { keys = lists.keys, positions = lists.positions } = stepped;
  return { ...lists, keys, positions, ...(steps.length > 0 && { steps }) };
}

function columnOf(rows: readonly Row[], name: string): unknown[] {
  return rows.map((row) => Reflect.get(row, name));
}

function dependsOnTime(name: string, values: readonly unknown[], later: readonly unknown[], time: number): boolean {
  if (JSON.stringify(values) === JSON.stringify(later)) return false;
  if (values.every((value, row) => shifted(value, time) === later[row])) return true;
  throw new Error(`${name} depends on the time, but isn't a time.`);
}

/** Replaces numbers by the difference from the number before where that is shorter. */
function withSteps({ values, positions }: PackedColumn): PackedColumn {
  const stepped = { values: stepsOf(values), positions: stepsOf(positions ?? []) };
  const steps = (["values", "positions"] as const).filter((part) => stepped[part] !== undefined);
  return {
    values: stepped.values ?? values,
    ...(positions && { positions: stepped.positions ?? positions }),
    ...(steps.length > 0 && { steps }),
  };
}

function stepsOf(values: readonly unknown[]): number[] | undefined {
  if (!values.every((value) => Number.isSafeInteger(value))) return undefined;
  const steps = values.map((value, index) => Number(value) - Number(values[index - 1] ?? 0));
  return compressed(steps) < compressed(values) ? steps : undefined;
}

function compressed(value: unknown): number {
  return gzipSync(JSON.stringify(value)).length;
}

function packColumn(values: readonly unknown[]): PackedColumn {
  const texts = values.map((value) => JSON.stringify(value));
  const distinct = [...new Set(texts)];
  if (distinct.length === values.length) return { values };
  const positionOf = new Map(distinct.map((text, position) => [text, position]));
  const positions = texts.map((text) => positionOf.get(text) ?? 0);
  return { values: distinct.map((text): unknown => JSON.parse(text)), positions };
}
