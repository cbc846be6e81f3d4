import { plantSeed } from "../src/seed/plant-seed.ts";
import { schema } from "../src/state/schema.ts";
import { snapshotOf } from "../src/state/state.ts";
import type { TableSnapshot } from "../src/state/stored-table.ts";
import type { Index, Row } from "../src/state/table-definition.ts";
import { packTable } from "./pack-table.ts";
import { banner } from "./source.ts";

/** A present time, to tell columns with times from other columns, and orders that depend on the time from others. */
const later = Date.UTC(2026, 0);

const indexes: Readonly<Record<string, Readonly<Record<string, object>>>> = Object.fromEntries(
  Object.entries(schema).map(([name, table]) => [name, table.indexes]),
);

/** Returns the source of a module with the packed tables of the seed. */
export function seedModule(): string {
  const [tables, laterTables] = [0, later].map((now) => snapshotOf(plantSeed("4.16.2", () => now)).tables);
  const lines = Object.entries(tables ?? {}).map(([name, table]) => {
    // The snapshot of a state consists of snapshots of its tables, and each table has its own indexes.
    const [atZero, atLater] = [table, laterTables?.[name]] as [TableSnapshot, TableSnapshot];
    const own = indexes[name] as Readonly<Record<string, Index<Row>>>;
    return `  ${name}: ${packTable(atZero, atLater, later, own)},\n`;
  });
  return `${banner}
import { generated, type PackedTable, shifted } from "../state/packed-table.ts";
import type { TableName } from "../state/schema.ts";

export const seed: Readonly<Record<TableName, PackedTable>> = {
${lines.join("")}};
`;
}
