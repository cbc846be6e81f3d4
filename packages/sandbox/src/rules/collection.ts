import type { IndexOf, RowOf, TableName } from "../state/schema.ts";
import type { State } from "../state/state.ts";
import type { Table } from "../state/table.ts";
import type { NewRow } from "../state/table-definition.ts";
import type { Caller, Member } from "./caller.ts";
import type { Params } from "./params.ts";
import { notFound, type Refusal } from "./refusal.ts";

/**
 * The rows that a request can reach, such as those of the account or of a row in the path.
 *
 * `K` are the columns that all of them share.
 */
export interface Collection<N extends TableName, K extends keyof RowOf<N>, C extends Caller> {
  readonly table: N;
  /** Returns the columns that a new row gets. */
  readonly columns: (params: Params, caller: C, state: State) => Pick<RowOf<N>, K>;
  /** Returns all rows, in the order of lists. */
  readonly rows: (params: Params, caller: C, state: State) => readonly RowOf<N>[];
  /**
   * Returns the row in the path.
   *
   * @throws {Refusal} if there is no such row.
   */
  readonly row: (params: Params, caller: C, state: State) => RowOf<N>;
  /** Adds a row. */
  readonly add: (values: NewRow<RowOf<N>>, caller: C, state: State) => RowOf<N>;
}

/** How to reach the rows of a {@link collection}. */
export interface Reach<N extends TableName, C extends Caller> {
  /**
   * The path parameter with the ID of a row.
   *
   * @default "id"
   */
  readonly param?: string;
  /**
   * Finds a row by the path parameter, such as a slug. Rows with other columns than the collection's aren't reached.
   *
   * @default by ID
   */
  readonly find?: (params: Params, state: State) => RowOf<N> | undefined;
  /** Whether the caller can see a row. By default, all rows with the columns of the collection. */
  readonly sees?: (row: RowOf<N>, caller: C, state: State) => boolean;
  /**
   * The refusal for a row that isn't there.
   *
   * @default a 404
   */
  readonly missing?: () => Refusal;
  /**
   * The refusal for a row that the caller can't see.
   *
   * @default the same as for a row that isn't there
   */
  readonly unseen?: () => Refusal;
}

/** The name of a table with rows that belong to accounts, and an index `of_account`. */
export type OwnedTable = {
  [N in TableName]: RowOf<N> extends { account_id: number | null }
    ? "of_account" extends IndexOf<N>
      ? N
      : never
    : never;
}[TableName];

/** The columns of rows that belong to the account in the path. */
function accountColumns(_: Params, { account }: Member): { account_id: number } {
  return { account_id: account.id };
}

/** The columns of rows that belong to the caller as a member of the account in the path. */
export function memberColumns(_: Params, { account, user }: Member): { account_id: number; user_id: number } {
  return { account_id: account.id, user_id: user.id };
}

/** Returns the rows of the account in the path. */
export function ofAccount<N extends OwnedTable>(
  table: N,
  reach: Reach<N, Member> = {},
): Collection<N, "account_id" & keyof RowOf<N>, Member> {
  // `OwnedTable` allows only tables with this column and this index.
  return collection(table, "of_account" as IndexOf<N>, accountColumns as never, reach);
}

/**
 * Returns the rows that share some columns, such as the notes of the contact in the path.
 *
 * @param index - The index by these columns, in this order, which also decides the order of lists.
 * @param columns - Returns the columns, such as `{ contact_id }`. It can throw if the row in the path doesn't exist.
 */
export function collection<N extends TableName, K extends keyof RowOf<N>, C extends Caller>(
  table: N,
  index: IndexOf<N>,
  columns: (params: Params, caller: C, state: State) => Pick<RowOf<N>, K>,
  { param = "id", missing = notFound, ...reach }: Reach<N, C> = {},
): Collection<N, K, C> {
  const find = reach.find ?? ((params, state) => tableOf(state, table).get(params.id(param)));
  const sees = reach.sees ?? (() => true);
  return {
    table,
    columns,
    rows(params, caller, state) {
      const key = Object.values(columns(params, caller, state));
      return tableOf(state, table)
        .where(index, ...key)
        .filter((row) => sees(row, caller, state));
    },
    row(params, caller, state) {
      const shared = Object.entries(columns(params, caller, state));
      const row = find(params, state);
      const isIn = row !== undefined && shared.every(([column, value]) => Reflect.get(row, column) === value);
      if (!isIn) throw missing();
      if (!sees(row, caller, state)) throw (reach.unseen ?? missing)();
      return row;
    },
    add: (values, _, state) => tableOf(state, table).insert(values),
  };
}

/** Returns a table by its name. */
export function tableOf<N extends TableName>(state: State, table: N): Table<RowOf<N>, IndexOf<N>> {
  // `State` has each table with its own rows, but the compiler doesn't resolve it for a name that it doesn't know.
  return state[table] as unknown as Table<RowOf<N>, IndexOf<N>>;
}
