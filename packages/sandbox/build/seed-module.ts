import { plantSeed } from "../src/seed/plant-seed.ts";
import type { TableSnapshot } from "../src/state/layers.ts";
import { snapshotOf } from "../src/state/state.ts";
import { packTable } from "./pack-table.ts";
import { banner } from "./source.ts";

/** Any time other than 0, to tell columns with times from other columns. */
const later = 86_400_000;

/** Returns the source of a module with the packed tables of the seed. */
export function seedModule(): string {
  const [tables, laterTables] = [0, later].map((now) => snapshotOf(plantSeed("4.16.2", () => now)).tables);
  const lines = Object.entries(tables ?? {}).map(([name, table]) => {
    // The snapshot of a state consists of snapshots of its tables.
    return `  ${name}: ${packTable(table as TableSnapshot, laterTables?.[name] as TableSnapshot, later)},\n`;
  });
  return `${banner}
import { type PackedTable, shifted } from "../state/packed-table.ts";
import type { TableName } from "../state/schema.ts";

export const seed: Readonly<Record<TableName, PackedTable>> = {
${lines.join("")}};
`;
}
