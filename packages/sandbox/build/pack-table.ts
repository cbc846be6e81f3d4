import type { TableSnapshot } from "../src/state/layers.ts";
import { type PackedColumns, shifted } from "../src/state/packed-table.ts";
import type { Row } from "../src/state/table-definition.ts";

type PackedColumn = PackedColumns["columns"][number];

/**
 * Returns the source of a `PackedTable`.
 *
 * @param relative - The snapshot of the table at time 0.
 * @param later - The snapshot at another time. Columns that differ contain times.
 * @throws {Error} if a row has different columns from the first one, or a value depends on the time in a different way.
 */
export function packTable(relative: TableSnapshot, later: TableSnapshot, time: number): string {
  const { lastId, lastNumbers, rows } = relative;
  const names = Object.keys(rows[0] ?? {});
  const odd = rows.find((row) => Object.keys(row).length !== names.length || Object.values(row).includes(undefined));
  if (odd !== undefined) throw new Error(`Row ${odd.id} has different columns from the first row.`);
  const columns: PackedColumn[] = [];
  const literal = names.map((name) => {
    const values = columnOf(rows, name);
    const isTime = dependsOnTime(name, values, columnOf(later.rows, name), time);
    const packed = packColumn(values);
    const isConstant = packed.values.length === 1 && !isTime && Object(values[0]) !== values[0];
    if (isConstant) return `${name}: ${JSON.stringify(values[0])}`;
    const value = `c[${columns.push(packed) - 1}]?.[i]`;
    return `${name}: ${isTime ? `shifted(${value}, now)` : value}`;
  });
  const json = JSON.stringify({ lastId, lastNumbers, size: rows.length, columns } satisfies PackedColumns);
  const fields = literal.join(", ");
  // The compiler doesn't allow unused parameters.
  const parameters = fields.includes("now)") ? "c, i, now" : fields.includes("[i]") ? "c, i" : "";
  return `{ json: ${JSON.stringify(json)}, row: (${parameters}) => ({ ${fields} }) }`;
}

function columnOf(rows: readonly Row[], name: string): unknown[] {
  return rows.map((row) => Reflect.get(row, name));
}

function dependsOnTime(name: string, values: readonly unknown[], later: readonly unknown[], time: number): boolean {
  if (JSON.stringify(values) === JSON.stringify(later)) return false;
  if (values.every((value, row) => shifted(value, time) === later[row])) return true;
  throw new Error(`${name} depends on the time, but isn't a time.`);
}

function packColumn(values: readonly unknown[]): PackedColumn {
  const texts = values.map((value) => JSON.stringify(value));
  const distinct = [...new Set(texts)];
  if (distinct.length === values.length) return { values };
  const positionOf = new Map(distinct.map((text, position) => [text, position]));
  const positions = texts.map((text) => positionOf.get(text) ?? 0);
  return { values: distinct.map((text): unknown => JSON.parse(text)), positions };
}
