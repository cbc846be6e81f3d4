import type { ChatwootVersion } from "./chatwoot-version.ts";
import type { AccessCounter } from "./rows.ts";
import { dependents, type IndexOf, type RowOf, type Schema, schema, type TableName } from "./schema.ts";
import { isSnapshot, type SandboxSnapshot } from "./snapshot.ts";
import { Table, type TableSnapshot } from "./table.ts";
import type { Row, TableDefinition } from "./table-definition.ts";

const tableNames = Object.keys(schema) as TableName[];

/** Every table by its name. */
export type Tables = { readonly [N in TableName]: Table<RowOf<N>, IndexOf<N>> };

/**
 * Everything that the server knows: the database, the cache and the file store of a real one.
 * Rows refer to each other by id and may refer to rows that are gone, as they do on old installations.
 */
export interface State extends Tables {
  /** The release that the server plays. */
  readonly version: ChatwootVersion;
  /** The time in Unix milliseconds. */
  readonly now: () => number;
  readonly accesses: AccessCounter;
}

/** A server on which nothing was set up yet. */
export function emptyState(version: ChatwootVersion, now: () => number): State {
  const accesses: AccessCounter = { reads: 0, writes: 0 };
  const tables: Record<string, Table<Row>> = {};
  for (const name of tableNames) {
    tables[name] = new Table<Row>(erased(schema[name]), accesses, (id) => deleteDependents(tables, name, id));
  }
  // Each table has the rows of its definition in the schema.
  return { ...(tables as unknown as Tables), version, now, accesses };
}

/** Forgets everything that was written since {@link restoreState}: it costs the same however much that is. */
export function resetState(state: State): void {
  for (const name of tableNames) state[name].reset();
}

export function snapshotOf(state: State): SandboxSnapshot {
  return { format: 1, tables: Object.fromEntries(tableNames.map((name) => [name, state[name].snapshot()])) };
}

/**
 * Replaces everything with a snapshot. A table that it lacks becomes empty.
 *
 * @throws RangeError where it has another format.
 */
export function restoreState(state: State, snapshot: SandboxSnapshot): void {
  if (!isSnapshot(snapshot)) {
    throw new RangeError("This is no snapshot of this version of @wootkit/sandbox. Take one by snapshot().");
  }
  restoreTables(state, (name) => (snapshot.tables[name] ?? { lastId: 0, lastNumbers: [], rows: [] }) as TableSnapshot);
}

/**
 * Replaces the rows of every table.
 *
 * @param read - Returns the snapshot of a table. It is called when the table is first used.
 */
export function restoreTables(state: State, read: (name: TableName) => TableSnapshot): void {
  for (const name of tableNames) {
    const table = state[name] as unknown as Table<Row>;
    // The snapshot of a table has the rows of that table.
    table.restore(() => read(name));
  }
}

/** A definition, without what it knows of its rows. */
function erased(definition: Schema[TableName]): TableDefinition<Row> {
  // A table hands its definition no rows but its own.
  return definition as unknown as TableDefinition<Row>;
}

function deleteDependents(tables: Readonly<Record<string, Table<Row>>>, name: TableName, id: number): void {
  for (const [child, index] of dependents[name] ?? []) {
    for (const row of tables[child]?.where(index, id) ?? []) tables[child]?.delete(row.id);
  }
}
