import type { fields } from "../generated/fields.ts";
import type { IndexOf, RowOf, TableName } from "../state/schema.ts";
import type { State } from "../state/state.ts";
import type { Table } from "../state/table.ts";
import type { NewRow } from "../state/table-definition.ts";
import type { Member } from "./caller.ts";
import type { Handlers, OperationId, ResponseOf } from "./handlers.ts";
import type { Params } from "./params.ts";
import { fieldsOf, permitted } from "./permit.ts";
import { notFound } from "./refusal.ts";
import { type Validation, validate } from "./validate.ts";

/** A row that belongs to an account. */
interface Owned {
  readonly id: number;
  readonly account_id: number;
}

/** The name of a table with rows that belong to accounts, and an index `of_account`. */
type OwnedTable = {
  [N in TableName]: RowOf<N> extends Owned ? ("of_account" extends IndexOf<N> ? N : never) : never;
}[TableName];

/** The operations of a resource in the API document, such as `createLabel` for `label`. */
type Ids<Name extends string, N extends string> = Extract<
  OperationId,
  `list${Capitalize<N>}` | `${"get" | "create" | "update" | "delete"}${Capitalize<Name>}`
>;

type Wire<Name extends string> = ResponseOf<Extract<OperationId, `${"get" | "create"}${Capitalize<Name>}`>>;

/** The ID of an operation with a body. */
type BodyId = keyof typeof fields;

/** How to render a row. It can be left out if the response has all columns except the account's. */
type Rendering<R extends Owned, W> =
  Omit<R, "account_id"> extends W ? { readonly render?: Render<R, W> } : { readonly render: Render<R, W> };

type Render<R, W> = (row: R, state: State, caller: Member) => W;

/** The rules of a resource. Everything else is the same for all resources, as in Rails. */
interface Rules<R extends Owned> {
  /** The default columns of a new row. */
  readonly blank: Omit<NewRow<R>, "account_id">;
  readonly validations?: readonly Validation<R>[];
  /** Changes a row before it is validated, such as the case of a word. */
  readonly normalize?: (row: R) => R;
}

/**
 * Returns handlers to list, show, create, update, and delete rows, for the operations that the API document has. A body
 * can set the fields that the document describes.
 *
 * @param name - The name of the resource, which can also wrap the fields of a body, such as `label`.
 * @param table - The name of its table, such as `labels`.
 */
export function resource<Name extends string, N extends OwnedTable>(
  name: Name,
  table: N,
  rules: Rules<RowOf<N> & Owned> & Rendering<RowOf<N> & Owned, Wire<Name>>,
): Pick<Handlers, Ids<Name, N>> {
  type R = RowOf<N> & Owned;
  const [one, many] = [capitalized(name), capitalized(table)];
  const { blank, validations = [], normalize = (row: R) => row } = rules;
  const render = (rules.render ?? withoutAccount) as Render<R, unknown>;
  // `OwnedTable` allows only tables with such rows and an index `of_account`.
  const rowsOf = (state: State) => state[table] as unknown as Table<R, "of_account">;
  const sent = (params: Params, verb: "create" | "update") => {
    // Only operations of the document are called, and those have a list of fields.
    const fields = fieldsOf<R>(`${verb}${one}` as BodyId);
    return permitted<R>(params.below(name, Object.keys(fields)), fields);
  };
  const own = (params: Params, { account }: Member, state: State): R => {
    const row = rowsOf(state).get(params.id("id"));
    if (row?.account_id !== account.id) throw notFound();
    return row;
  };
  const valid = (row: R, state: State): R => {
    const normal = normalize(row);
    validate(normal, validations, state);
    return normal;
  };
  const handlers: Record<string, (params: Params, caller: Member, state: State) => unknown> = {
    [`list${many}`]: (_, caller, state) =>
      rowsOf(state)
        .where("of_account", caller.account.id)
        .slice(0)
        .map((row) => render(row, state, caller)),

    [`get${one}`]: (params, caller, state) => render(own(params, caller, state), state, caller),

    [`create${one}`](params, caller, state) {
      const values = { ...blank, account_id: caller.account.id, ...sent(params, "create") };
      // A new row lacks only its ID, which the table adds.
      const row = valid(values as unknown as R, state);
      return render(rowsOf(state).insert(row as unknown as NewRow<R>), state, caller);
    },

    [`update${one}`](params, caller, state) {
      const row = valid({ ...own(params, caller, state), ...sent(params, "update") }, state);
      return render(rowsOf(state).update(row.id, row), state, caller);
    },

    [`delete${one}`](params, caller, state) {
      rowsOf(state).delete(own(params, caller, state).id);
    },
  };
  // `Rendering` ensures that the result has the type of the response.
  return handlers as unknown as Pick<Handlers, Ids<Name, N>>;
}

function withoutAccount({ account_id: _, ...shown }: Owned): unknown {
  return shown;
}

function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
