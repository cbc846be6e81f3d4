import type { ValueType } from "../operations/command-table.ts";

/** A record as the server lists it. */
export type Row = Readonly<Record<string, unknown>>;

/** A record as a file has it, with names instead of IDs. */
export type Entry = Readonly<Record<string, unknown>>;

/** The kinds of things that records refer to by a name. */
export type NamedKind = "agents" | "inboxes" | "teams" | "portals" | "categories";

/** Returns the names of IDs. */
export interface Names {
  /** Returns the name, or the ID itself if nothing has it. */
  nameOf(kind: NamedKind, id: unknown): unknown;
}

/** Returns the IDs of names. */
export interface Ids {
  /** @throws {MissingReference} if nothing has the name, or several things have it. */
  idOf(kind: NamedKind, name: unknown): number;
}

/** A name that an account lacks. */
export class MissingReference extends Error {
  override name = "MissingReference";
}

/** A field that is not the same in files and requests. */
export interface FieldRule {
  /** The type of the value in files. */
  readonly type: ValueType;
  readonly isList?: true;
  /** The field of the request. @default the same name */
  readonly sent?: string;
  /** Whether the field is outside the object that has the other fields of the request. */
  readonly beside?: true;
  /** Whether it refers to records of the same resource, so it is sent when all of them exist. */
  readonly later?: true;
  /** Whether the server keeps the keys of the field that are not sent. */
  readonly merges?: true;
  /** Whether a record is restored without the field if its reference is missing. */
  readonly optional?: true;
  /** Reads the value from a record of the server. Undefined if it has none. */
  readonly fromRow: (row: Row, names: Names) => unknown;
  /** Makes the value of the request. `row` is the present record. */
  readonly toWire: (value: unknown, ids: Ids, entry: Entry, row: Row | undefined) => unknown;
}

/** A list of names that two operations read and write, such as the members of a team. */
export interface LinkRule {
  readonly field: string;
  readonly kind: NamedKind;
  /** The words of the operation that lists them. Its items have `key`. */
  readonly list: readonly [string, string];
  readonly key: string;
  /** The words of the operation that replaces them, and the field of its body. */
  readonly set: readonly [string, string];
  readonly sent: string;
}

/** How the records of a resource are saved and restored. Its operations and plain fields are in the command table. */
export interface ResourceRule {
  /** The resource's name on the command line, and that of its file. */
  readonly name: string;
  /** The fields that name a record. Empty for a resource that is a single record. */
  readonly key: readonly string[];
  /** Whether the server stores the name in lower case. */
  readonly lowerCase?: true;
  /** Whether the server allows several records with the same name. */
  readonly repeats?: true;
  /** The field that is the ID in paths. @default "id" */
  readonly pathId?: string;
  /** The flag whose fields are those of the record, if they are not the flags themselves. */
  readonly wrapper?: string;
  /** The resource in whose records these are, and the field with its name. */
  readonly within?: { readonly resource: string; readonly field: string; readonly kind: NamedKind };
  /** Fields of the request that files don't have. */
  readonly leftOut?: readonly string[];
  readonly fields?: Readonly<Record<string, FieldRule>>;
  readonly link?: LinkRule;
  /** Returns the record with its fields at the top. */
  readonly flattened?: (row: Row) => Row;
  /** Whether the record belongs to the account. */
  readonly isOwn?: (row: Row) => boolean;
  /** Whether it is only saved if it is asked for. */
  readonly isOptional?: true;
  /** The parts that files leave out, for their first lines. */
  readonly without?: string;
}
