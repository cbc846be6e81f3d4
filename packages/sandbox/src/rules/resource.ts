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

/** A table of rows that belong to accounts, which lists them by `of_account`. */
type OwnedTable = {
  [N in TableName]: RowOf<N> extends Owned ? ("of_account" extends IndexOf<N> ? N : never) : never;
}[TableName];

/** The operations of a resource that the document has, such as `createLabel` of the resource `label` in the table `labels`. */
type Ids<Name extends string, N extends string> = Extract<
  OperationId,
  `list${Capitalize<N>}` | `${"get" | "create" | "update" | "delete"}${Capitalize<Name>}`
>;

type Wire<Name extends string> = ResponseOf<Extract<OperationId, `${"get" | "create"}${Capitalize<Name>}`>>;

/** An operation with a body. */
type BodyId = keyof typeof fields;

/** How a row is shown. Left out, all its columns are shown but that of the account. */
type Rendering<R extends Owned, W> =
  Omit<R, "account_id"> extends W ? { readonly render?: Render<R, W> } : { readonly render: Render<R, W> };

type Render<R, W> = (row: R, state: State, caller: Member) => W;

/** What is particular to a resource. The rest is the same for all of them, as it is in Rails. */
interface Rules<R extends Owned> {
  /** The columns of a new row, before the request sets any. */
  readonly blank: Omit<NewRow<R>, "account_id">;
  readonly validations?: readonly Validation<R>[];
  /** What the server changes in a row before it looks whether it is valid, such as the case of a word. */
  readonly normalize?: (row: R) => R;
}

/**
 * Index, show, create, update and destroy: the handlers of those that the document has. A body may set the fields that the
 * document describes.
 *
 * @param name - The resource, and the name around the fields of a body, such as `label`.
 * @param table - Its table, such as `labels`.
 *
 * For labels: `resource("label", "labels", { blank: { title: "", color: "#1f93ff" } })`.
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
  // The table that has the name has such rows, and lists them by `of_account`.
  const rowsOf = (state: State) => state[table] as unknown as Table<R, "of_account">;
  const sent = (params: Params, verb: "create" | "update") => {
    // The compiler lets no operation be called that the document, and so the list of fields, does not have.
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
      // A new row lacks only its id, which comes with the insertion.
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
  // `Rendering` has seen to it that what is shown is what the document says.
  return handlers as unknown as Pick<Handlers, Ids<Name, N>>;
}

function withoutAccount({ account_id: _, ...shown }: Owned): unknown {
  return shown;
}

function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
