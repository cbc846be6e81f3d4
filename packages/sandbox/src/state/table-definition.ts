import type { Audit } from "./audit.ts";

/** A row with a unique ID. Rows are immutable: a change replaces the row. */
export interface Row {
  readonly id: number;
}

/** The times of a row, in Unix milliseconds. A table with {@link TableDefinition.isTimed} keeps them. */
export interface Timed {
  created_at: number;
  updated_at: number;
  /** Tells rows whose times the table keeps from others. It has no value at run time. */
  readonly isTimed?: never;
}

/** The columns that a table fills in. */
type Filled<R> = "id" | "display_id" | ("isTimed" extends keyof R ? keyof Timed : never);

/** A row to insert. The table fills in missing IDs, numbers, and times. */
export type NewRow<R extends Row> = Omit<R, Filled<R>> & { [C in Filled<R>]?: number };

/** The key of rows in an index. */
export type Key = string | number;

/** A way to find rows. */
export interface Index<R> {
  /** Returns the key of a row. The index doesn't contain rows with the key `undefined`. */
  readonly key: (row: R) => Key | undefined;
  /**
   * The order of rows with the same key. Ties are broken by ID.
   *
   * @default by ID
   */
  readonly order?: (a: R, b: R) => number;
  /** Returns the group of a row's key. All keys of a group can be looked up together. */
  readonly group?: (row: R) => Key | undefined;
  /** Whether keys are unique. */
  readonly isUnique?: boolean;
  /** The table that owns the rows: deleting an owner deletes the rows that this index finds by its ID. */
  readonly owner?: string;
  /** The column to set to null when an owner is deleted, so that the rows stay. */
  readonly cleared?: keyof R;
}

/** The indexes and settings of a table. */
export interface TableDefinition<R extends Row, I extends string = string> {
  readonly indexes: Readonly<Record<I, Index<R>>>;
  /** Whether rows have a `display_id`, a sequence number within their account. */
  readonly isNumbered?: boolean;
  /** Whether rows are {@link Timed}: an insert sets both times, an update that changes a column sets `updated_at`. */
  readonly isTimed?: boolean;
  /** Whether rows are kept outside of the server's database, which can't store a NUL character. */
  readonly isOutsideDatabase?: boolean;
  /** How the audit log records changes of the rows. Changes of tables without this aren't recorded. */
  readonly audit?: Audit<R>;
  /** The type of the rows. It has no value at run time. */
  readonly row?: R;
}

/** Returns an index by the values of columns. It doesn't contain rows that lack one of the values. */
export function on<R>(...columns: readonly (keyof R)[]): Index<R> {
  return { key: (row) => keyOf(columns.map((column) => row[column])) };
}

/** Like {@link on}, for unique values. */
export function uniqueOn<R>(...columns: readonly (keyof R)[]): Index<R> {
  return { ...on<R>(...columns), isUnique: true };
}

/** Like {@link on}, for the ID of a row's owner. Deleting the owner deletes the row. */
export function belongsTo<R>(owner: string, column: keyof R): Index<R> {
  return { ...on<R>(column), owner };
}

/** Like {@link belongsTo}, but deleting the owner only sets the column to null. */
export function refersTo<R>(owner: string, column: keyof R): Index<R> {
  return { ...belongsTo<R>(owner, column), cleared: column };
}

/** The columns with the ID of an owner, and the table of the owners. */
const owners = {
  account_id: "accounts",
  agent_bot_id: "agentBots",
  agent_capacity_policy_id: "agentCapacityPolicies",
  assignment_policy_id: "assignmentPolicies",
  contact_id: "contacts",
  conversation_id: "conversations",
  inbox_id: "inboxes",
  message_id: "messages",
  platform_app_id: "platformApps",
  portal_id: "portals",
  sla_policy_id: "slaPolicies",
  team_id: "teams",
  user_id: "users",
};

type OwnerColumn = keyof typeof owners;

/** `team_id` → `of_team`. */
type OwnerIndex<C extends OwnerColumn> = C extends `${infer Stem}_id` ? `of_${Stem}` : never;

/** The membership of a user in an owner, such as a team. `C` is the column with the ID of the owner. */
export type Membership<C extends string> = Row & { readonly user_id: number } & { readonly [K in C]: number };

/** The indexes of a table besides those by its owners, and its settings. */
interface TableRules<R extends Row, C, I extends string> extends Omit<TableDefinition<R>, "indexes" | "row"> {
  /**
   * The columns with the owners' IDs. Each has an index: `of_team` for `team_id`. Deleting an owner deletes its rows.
   * To change such an index, declare it.
   */
  readonly ownedBy?: readonly C[];
  readonly indexes?: Readonly<Record<I, Index<R>>>;
}

/** Defines a table: `table<Webhook>()({ ownedBy: ["account_id"] })`. */
export function table<R extends Row>() {
  return <const C extends keyof R & OwnerColumn = never, I extends string = never>({
    ownedBy = [],
    indexes,
    ...rest
  }: TableRules<R, C, I>): TableDefinition<R, OwnerIndex<C> | I> => {
    const owned = ownedBy.map((column) => [column.replace(/^(.*)_id$/, "of_$1"), belongsTo<R>(owners[column], column)]);
    // `fromEntries` doesn't keep the names in its type.
    return { ...rest, indexes: { ...Object.fromEntries(owned), ...indexes } as Record<OwnerIndex<C> | I, Index<R>> };
  };
}

/** Combines several values into one key. Returns `undefined` if one of them is missing. */
export function keyOf(values: readonly unknown[]): Key | undefined {
  if (values.some((value) => value === null || value === undefined)) return undefined;
  const [first] = values;
  return values.length === 1 && typeof first === "number" ? first : values.join("\u0000");
}
