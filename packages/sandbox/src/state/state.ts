import type { ChatwootVersion } from "./chatwoot-version.ts";
import type { AccessCounter } from "./rows.ts";
import { dependents, type IndexOf, type RowOf, schema, type TableName } from "./schema.ts";
import { Table, type TableSnapshot } from "./table.ts";

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

/** All rows, as JSON. */
export type StateSnapshot = { readonly [N in TableName]?: TableSnapshot<RowOf<N>> };

/** A server on which nothing was set up yet. */
export function emptyState(version: ChatwootVersion, now: () => number): State {
  const accesses: AccessCounter = { reads: 0, writes: 0 };
  const names = Object.keys(schema) as TableName[];
  const tables = Object.fromEntries(
    names.map((name) => [name, new Table<never>(schema[name], accesses, (id) => deleteDependents(state, name, id))]),
    // Each table has the rows that its definition in the schema tells.
  ) as unknown as Tables;
  const state: State = { ...tables, version, now, accesses };
  return state;
}

/** Makes what is there now the state that {@link resetState} goes back to. */
export function settleState(state: State): void {
  for (const table of tablesOf(state)) table.settle();
}

/** Forgets everything that was written since {@link settleState}: it costs the same however much that is. */
export function resetState(state: State): void {
  for (const table of tablesOf(state)) table.reset();
}

export function snapshotOf(state: State): StateSnapshot {
  const names = Object.keys(schema) as TableName[];
  return Object.fromEntries(names.map((name) => [name, state[name].snapshot()]));
}

/** Replaces everything by a snapshot. A table that the snapshot lacks becomes empty. */
export function restoreState(state: State, snapshot: StateSnapshot): void {
  for (const name of Object.keys(schema) as TableName[]) {
    // The snapshot of a table has the rows of that table.
    const table = state[name] as Table<never>;
    table.restore(snapshot[name] ?? { lastId: 0, lastNumbers: [], rows: [] });
  }
}

function tablesOf(state: State) {
  return (Object.keys(schema) as TableName[]).map((name) => state[name]);
}

function deleteDependents(state: State, name: TableName, id: number): void {
  for (const [child, index] of dependents[name] ?? []) {
    // The schema pairs each table with an index of its own.
    const table = state[child] as Table<{ id: number }>;
    for (const row of table.where(index, id)) table.delete(row.id);
  }
}
