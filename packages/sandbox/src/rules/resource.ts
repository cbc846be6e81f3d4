import type { Operations } from "../generated/operations.ts";
import type { RowOf, TableName } from "../state/schema.ts";
import type { State } from "../state/state.ts";
import type { NewRow } from "../state/table-definition.ts";
import type { Caller } from "./caller.ts";
import { type Collection, tableOf } from "./collection.ts";
import type { Handlers, OperationId, ResponseOf } from "./handlers.ts";
import type { Params } from "./params.ts";
import { type BodyId, type Fields, fieldsOf, permitted } from "./permit.ts";
import { failure } from "./refusal.ts";
import { type Validation, validate } from "./validate.ts";

type Plural<Name extends string> = Name extends `${infer Stem}y`
  ? `${Stem}ies`
  : Name extends `${string}x`
    ? `${Name}es`
    : `${Name}s`;

type ListId<Name extends string> = Extract<OperationId, `list${Capitalize<Plural<Name>>}`>;
type OneId<Name extends string> = Extract<OperationId, `${"get" | "create" | "update"}${Capitalize<Name>}`>;
type DeleteId<Name extends string> = Extract<OperationId, `delete${Capitalize<Name>}`>;

/** The operations of a resource in the API document, such as `createLabel` for `label`. */
type Ids<Name extends string> = ListId<Name> | OneId<Name> | DeleteId<Name>;

/** The response that shows one row: what all operations that show one accept. */
type OneWire<Name extends string> = {
  [Id in OneId<Name>]: (wire: ResponseOf<Id>) => void;
}[OneId<Name>] extends (wire: infer W) => void
  ? W
  : never;

type ListWire<Name extends string> = [ListId<Name>] extends [never] ? readonly unknown[] : ResponseOf<ListId<Name>>;

type CallerOf<Name extends string> = Operations[Ids<Name>][1];

/** A request, for hooks. */
export interface Context<C extends Caller = Caller, Name extends string = string> {
  readonly params: Params<Name>;
  readonly caller: C;
  readonly state: State;
}

/** The rules of a resource. Everything else is the same for all resources, as in Rails. */
interface Rules<R, K, C extends Caller> {
  /** The columns of a new row that the request doesn't set. The table fills in the ID and the times. */
  readonly blank: Blank<R, K> | ((context: Context<C>) => Blank<R, K>);
  /**
   * The name that can wrap the fields of a body. `null` if the server reads them only from the top level.
   *
   * @default the name of the resource in snake case
   */
  readonly wrapper?: string | null;
  /** Whether the fields must be wrapped. */
  readonly isWrapped?: boolean;
  /** Whether an update can leave out all fields. */
  readonly canBeEmpty?: boolean;
  /** Columns that a request can set to null although a new row has a value in them. */
  readonly canBeNull?: readonly (keyof R)[];
  /** How to cast fields that the type in the document isn't enough for, and fields that the document lacks. */
  readonly casts?: Fields<R>;
  /** Stores the files of a body first, and returns the columns for them. */
  readonly upload?: (context: Context<C>) => Promise<Partial<R> | undefined>;
  /** Changes a row before it is validated. `before` is missing if the row is new. */
  readonly complete?: (row: R, context: Context<C>, before: R | undefined) => R;
  readonly validations?: readonly Validation<R>[];
  /** Filters, sorts, or pages the rows of a list. */
  readonly select?: (rows: readonly R[], context: Context<C>) => readonly R[];
  /** Called after a row was added (`before` is missing), changed, or deleted (`row` is missing). */
  readonly written?: (row: R | undefined, before: R | undefined, context: Context<C>) => void;
}

type Blank<R, K> = R extends { readonly id: number } ? Omit<NewRow<R>, K & keyof NewRow<R>> : never;

/** How to render a row. It can be left out if the response has all columns except the account's. */
type RenderOne<R, W, C extends Caller> =
  Omit<R, "account_id"> extends W
    ? { readonly render?: (row: R, context: Context<C>) => W }
    : { readonly render: (row: R, context: Context<C>) => W };

/** How to render a list. It can be left out if the response is a list of what shows one row. */
type RenderList<R, W, L, C extends Caller> = readonly W[] extends L
  ? { readonly renderList?: (rows: readonly R[], context: Context<C>) => L }
  : { readonly renderList: (rows: readonly R[], context: Context<C>) => L };

/**
 * Returns handlers to list, show, create, update, and delete rows, for the operations that the API document has. A body
 * can set the fields that the document describes. Spread the result and add a handler to replace one of them.
 *
 * @param name - The name of the resource in the operation IDs, such as `cannedResponse`.
 * @param collection - The rows that a request reaches.
 */
export function resource<Name extends string, N extends TableName, K extends keyof RowOf<N>>(
  name: Name,
  collection: Collection<N, K, CallerOf<Name>>,
  rules: Rules<RowOf<N>, K, CallerOf<Name>> &
    RenderOne<RowOf<N>, OneWire<Name>, CallerOf<Name>> &
    RenderList<RowOf<N>, OneWire<Name>, ListWire<Name>, CallerOf<Name>>,
): Pick<Handlers, Ids<Name>> {
  type R = RowOf<N>;
  type C = CallerOf<Name>;
  type Handle = (params: Params, caller: C, state: State) => unknown;
  const { blank, wrapper = snakeCase(name), isWrapped = false, validations = [], written = () => {} } = rules;
  const mustHaveFields = (verb: "create" | "update") => verb === "create" || rules.canBeEmpty !== true;
  const complete = rules.complete ?? ((row: R) => row);
  const select = rules.select ?? ((rows: readonly R[]) => rows);
  // The type of `render` allows to leave it out only if all other columns are the response.
  const render = (rules.render ?? withoutAccount) as (row: R, context: Context<C>) => unknown;
  const renderList =
    rules.renderList ?? ((rows: readonly R[], context: Context<C>) => rows.map((row) => render(row, context)));

  const sent = (params: Params, verb: "create" | "update"): Partial<R> => {
    // Only operations of the document are called, and those have a list of fields.
    const id = `${verb}${capitalized(name)}` as BodyId;
    const fields = { ...fieldsOf<R>(id, wrapper ?? ""), ...rules.casts };
    if (wrapper === null) return permitted(params, fields);
    const below = mustHaveFields(verb)
      ? params.below(wrapper, isWrapped ? [] : Object.keys(fields))
      : params.unwrapped(wrapper);
    return permitted(below, fields);
  };
  const valid = (row: R, context: Context<C>, before?: R): R => {
    const completed = complete(row, context, before);
    validate(completed, validations, context.state);
    refuseNulls(completed, typeof blank === "function" ? blank(context) : blank, rules.canBeNull);
    return completed;
  };
  const list: Handle = (params, caller, state) => {
    const context = { params, caller, state };
    return renderList(select(collection.rows(params, caller, state), context), context);
  };
  const get: Handle = (params, caller, state) =>
    render(collection.row(params, caller, state), { params, caller, state });
  const create = (context: Context<C>, uploaded?: Partial<R>) => {
    const { params, caller, state } = context;
    const shared = collection.columns(params, caller, state);
    const defaults = typeof blank === "function" ? blank(context) : blank;
    // A new row lacks only what the table adds.
    const values = { ...defaults, ...shared, ...sent(params, "create"), ...uploaded } as unknown as R;
    const row = collection.add(valid(values, context) as unknown as NewRow<R>, caller, state);
    written(row, undefined, context);
    return render(row, context);
  };
  const update = (context: Context<C>, uploaded?: Partial<R>) => {
    const { params, caller, state } = context;
    const before = collection.row(params, caller, state);
    const after = valid({ ...before, ...sent(params, "update"), ...uploaded }, context, before);
    const row = tableOf(state, collection.table).update(before.id, after);
    written(row, before, context);
    return render(row, context);
  };
  const remove: Handle = (params, caller, state) => {
    const before = collection.row(params, caller, state);
    tableOf(state, collection.table).delete(before.id);
    written(undefined, before, { params, caller, state });
  };
  const afterUpload =
    (write: (context: Context<C>, uploaded?: Partial<R>) => unknown): Handle =>
    (params, caller, state) => {
      const context = { params, caller, state };
      return rules.upload?.(context).then((uploaded) => write(context, uploaded)) ?? write(context);
    };
  const [one, many] = [capitalized(name), capitalized(plural(name))];
  const handlers = {
    [`list${many}`]: list,
    [`get${one}`]: get,
    [`create${one}`]: afterUpload(create),
    [`update${one}`]: afterUpload(update),
    [`delete${one}`]: remove,
  };
  // `RenderOne` and `RenderList` ensure that the results have the types of the responses.
  return handlers as unknown as Pick<Handlers, Ids<Name>>;
}

/**
 * The database refuses null in a column that has another default.
 *
 * @throws {Refusal} if a row has such a null.
 */
function refuseNulls(row: object, defaults: object, allowed: readonly PropertyKey[] = []): void {
  const column = Object.keys(defaults).find(
    (name) => Reflect.get(row, name) === null && !allowed.includes(name) && Reflect.get(defaults, name) !== null,
  );
  if (column !== undefined) throw failure(`The column ${column} can't be null.`);
}

function withoutAccount({ account_id: _, ...shown }: { account_id?: unknown }): unknown {
  return shown;
}

function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function plural(word: string): string {
  return word.endsWith("y") ? `${word.slice(0, -1)}ies` : word.endsWith("x") ? `${word}es` : `${word}s`;
}

/** `cannedResponse` → `canned_response`. */
function snakeCase(word: string): string {
  return word.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
