import type { IndexOf, RowOf, TableName } from "../state/schema.ts";
import type { State } from "../state/state.ts";
import type { NewRow } from "../state/table-definition.ts";
import type { Caller } from "./caller.ts";
import { tableOf } from "./collection.ts";
import type { Params } from "./params.ts";

/** A row that exists once per owner, such as a user's settings in an account. */
export interface Singleton<N extends TableName, C extends Caller> {
  /** Returns the row if it is stored. */
  readonly find: (params: Params, caller: C, state: State) => RowOf<N> | undefined;
  /** Returns the row. Stores the default one if no row is stored. */
  readonly row: (params: Params, caller: C, state: State) => RowOf<N>;
  /** Stores the row with some columns changed. */
  readonly write: (params: Params, caller: C, state: State, changes: Partial<RowOf<N>>) => RowOf<N>;
}

/**
 * Returns the one row that an owner has.
 *
 * @param index - The index by the columns of the owner, in this order.
 * @param columns - Returns the columns of the owner, such as `memberColumns`. Annotate its parameters.
 * @param blank - The other columns of a new row.
 */
export function singleton<N extends TableName, C extends Caller, Owner extends Partial<RowOf<N>>>(
  table: N,
  index: IndexOf<N>,
  columns: (params: Params, caller: C, state: State) => Owner,
  blank: Omit<NewRow<RowOf<N>>, keyof NoInfer<Owner>>,
): Singleton<N, C> {
  const find = (params: Params, caller: C, state: State) =>
    tableOf(state, table).find(index, ...Object.values(columns(params, caller, state)));
  const row = (params: Params, caller: C, state: State) => {
    // `blank` and the columns of the owner are a whole row.
    const values = () => ({ ...blank, ...columns(params, caller, state) }) as unknown as NewRow<RowOf<N>>;
    return find(params, caller, state) ?? tableOf(state, table).insert(values());
  };
  return {
    find,
    row,
    write: (params, caller, state, changes) => tableOf(state, table).update(row(params, caller, state).id, changes),
  };
}
