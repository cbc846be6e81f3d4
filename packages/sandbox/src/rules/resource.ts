import type { State } from "../state/state.ts";
import type { Table } from "../state/table.ts";
import type { NewRow } from "../state/table-definition.ts";
import type { Member } from "./caller.ts";
import type { Params } from "./params.ts";
import { type Fields, permitted } from "./permit.ts";
import { notFound } from "./refusal.ts";
import { type Validation, validate } from "./validate.ts";

/** A row that belongs to an account. */
interface Owned {
  readonly id: number;
  readonly account_id: number;
}

/** What a resource of an account consists of. The rest is the same for all of them, as it is in Rails. */
export interface Resource<R extends Owned, Wire> {
  readonly table: (state: State) => Pick<Table<R>, "get" | "insert" | "update" | "delete">;
  /** The name around the fields of a body, such as `label`. */
  readonly name: string;
  /** The rows of an account, in the order of the list. */
  readonly list: (state: State, accountId: number) => readonly R[];
  readonly render: (row: R, state: State, caller: Member) => Wire;
  /** The fields that a request may set. */
  readonly fields: Fields<R>;
  /** The columns of a new row, before the request sets any. */
  readonly blank: (state: State) => Omit<NewRow<R>, "account_id">;
  readonly validations: readonly Validation<R>[];
  /** What the server changes in a row before it looks whether it is valid, such as the case of a word. */
  readonly normalize?: (row: R) => R;
}

/** Index, show, create, update and destroy. */
export function resource<R extends Owned, Wire>(rules: Resource<R, Wire>) {
  const { table, name, list, render, fields, blank, validations, normalize = (row: R) => row } = rules;
  const names = Object.keys(fields);

  const own = (id: number, { account }: Member, state: State): R => {
    const row = table(state).get(id);
    if (row?.account_id !== account.id) throw notFound();
    return row;
  };

  return {
    list: (_: Params, caller: Member, state: State): Wire[] =>
      list(state, caller.account.id).map((row) => render(row, state, caller)),

    show: (params: Params<"id">, caller: Member, state: State): Wire =>
      render(own(params.id("id"), caller, state), state, caller),

    create: (params: Params, caller: Member, state: State): Wire => {
      const sent = permitted(params.below(name, names), fields);
      // The columns are those of a blank row, the account's id among them; the id comes with the insertion.
      const row = normalize({ ...blank(state), account_id: caller.account.id, ...sent } as unknown as R);
      validate(row, validations, state);
      return render(table(state).insert(row as unknown as NewRow<R>), state, caller);
    },

    update: (params: Params<"id">, caller: Member, state: State): Wire => {
      const before = own(params.id("id"), caller, state);
      const row = normalize({ ...before, ...permitted<R>(params.below(name, names), fields) });
      validate(row, validations, state);
      return render(table(state).update(row.id, row), state, caller);
    },

    delete: (params: Params<"id">, caller: Member, state: State): undefined => {
      table(state).delete(own(params.id("id"), caller, state).id);
    },
  };
}

/** `{ payload: … }` around a value. */
export function payload<T>(value: T): { payload: T } {
  return { payload: value };
}
