import { type AuditContext, recordChange } from "./audit-log.ts";
import type { ChatwootVersion } from "./chatwoot-version.ts";
import { Clock } from "./clock.ts";
import type { AccessCounter } from "./rows.ts";
import { type IndexOf, type RowOf, type Schema, schema, type TableName } from "./schema.ts";
import { isSnapshot, type SandboxSnapshot } from "./snapshot.ts";
import { type StoredTable, storedTable, type TableSnapshot } from "./stored-table.ts";
import { Table } from "./table.ts";
import type { Index, Row, TableDefinition } from "./table-definition.ts";

const tableNames = Object.keys(schema) as TableName[];

/** Every table by its name. */
export type Tables = { readonly [N in TableName]: Table<RowOf<N>, IndexOf<N>> };

/**
 * All data of the server, like the database, the cache, and the file store of a real one. Rows refer to each other by
 * ID, and some refer to deleted rows, as on old installations.
 */
export interface State extends Tables {
  /** The release that the server emulates. */
  readonly version: ChatwootVersion;
  readonly clock: Clock;
  /** Returns the time of the clock, in Unix milliseconds. */
  readonly now: () => number;
  readonly accesses: AccessCounter;
  readonly audit: AuditContext;
}

/**
 * Returns the state of a new server without data.
 *
 * @param base - Returns the time in Unix milliseconds.
 */
export function emptyState(version: ChatwootVersion, base: () => number): State {
  const clock = new Clock(base);
  const { now } = clock;
  const accesses: AccessCounter = { reads: 0, writes: 0 };
  const tables: Record<string, Table<Row>> = {};
  const audit: AuditContext = {};
  for (const name of tableNames) {
    const definition = erased(schema[name]);
    const record = (before: Row | undefined, after: Row | undefined) => {
      if (audit.author !== undefined) recordChange(definition, before, after, tables, audit.author);
    };
    const remove = (id: number) => deleteDependents(tables, name, id);
    tables[name] = new Table<Row>(definition, accesses, remove, now, definition.audit && record);
  }
  // Each table has the rows of its definition in the schema.
  return { ...(tables as unknown as Tables), version, clock, now, accesses, audit };
}

/** Discards all changes since {@link restoreState}, in constant time, and puts the clock back. */
export function resetState(state: State): void {
  state.clock.reset();
  for (const name of tableNames) state[name].reset();
}

export function snapshotOf(state: State): SandboxSnapshot {
  return { format: 1, tables: Object.fromEntries(tableNames.map((name) => [name, state[name].snapshot()])) };
}

/**
 * Replaces all data with a snapshot. A table that is missing in the snapshot becomes empty.
 *
 * @throws RangeError if the snapshot has an unknown format.
 */
export function restoreState(state: State, snapshot: SandboxSnapshot): void {
  if (!isSnapshot(snapshot)) {
    throw new RangeError("This version of @wootkit/sandbox can't read the snapshot. Take a new one with snapshot().");
  }
  const empty: TableSnapshot = { lastId: 0, lastNumbers: [], rows: [] };
  restoreTables(state, (name) => storedTable((snapshot.tables[name] ?? empty) as TableSnapshot));
}

/**
 * Replaces the rows of every table.
 *
 * @param read - Returns the rows of a table. Called when the table is first used.
 */
export function restoreTables(state: State, read: (name: TableName) => StoredTable): void {
  for (const name of tableNames) {
    const table = state[name] as unknown as Table<Row>;
    // The snapshot of a table has the rows of that table.
    table.restore(() => read(name));
  }
}

/** Returns a definition without the type of its rows. */
function erased(definition: Schema[TableName]): TableDefinition<Row> {
  // A table passes only its own rows to its definition.
  return definition as unknown as TableDefinition<Row>;
}

/** The rows that an index finds by the ID of their owner. */
export interface Dependents {
  readonly table: TableName;
  readonly index: string;
  /** The column that is set to null when the owner is deleted. Without one, the rows are deleted. */
  readonly cleared: string | undefined;
}

/** Returns the rows that are deleted or changed along with their owner. */
export function dependentsOf(owner: TableName): Dependents[] {
  return tableNames.flatMap((table) => {
    const indexes = Object.entries<Index<Readonly<Record<string, unknown>>>>(erased(schema[table]).indexes as never);
    const owned = indexes.filter(([, index]) => index.owner === owner);
    return owned.map(([index, { cleared }]) => ({ table, index, cleared }));
  });
}

function deleteDependents(tables: Readonly<Record<string, Table<Row>>>, name: TableName, id: number): void {
  for (const { table, index, cleared } of dependentsOf(name)) {
    for (const row of tables[table]?.where(index, id) ?? []) {
      if (cleared === undefined) tables[table]?.delete(row.id);
      else tables[table]?.update(row.id, { [cleared]: null });
    }
  }
}
