import type { Api, Method, Pagination, Success } from "@wootkit/openapi/document";

/** What a command does. Each kind has its own sentence when it is done, its own empty state and its own question before. */
export type Kind =
  | "list"
  | "show"
  | "create"
  | "update"
  | "delete"
  | "action"
  | "members"
  | "upload"
  | "download"
  | "report";

/** How the text behind a flag becomes a value. `json` also takes plain text where the schema allows a string. */
export type ValueType = "text" | "integer" | "number" | "boolean" | "file" | "object" | "json" | "json-or-text";

/** A command, as data: one operation of the document. */
export interface CommandEntry {
  /** What is typed behind `wootkit`: `["labels", "create"]`. */
  readonly words: readonly string[];
  /** The operation's id: `createLabel`. */
  readonly operation: string;
  readonly kind: Kind;
  readonly api: Api;
  readonly method: Method;
  readonly path: string;
  readonly brief: string;
  /** The description of the operation, without the marks of Markdown. */
  readonly about: string;
  readonly example: string;
  /** What the operation is about: `label`, `labels`. */
  readonly noun: { readonly one: string; readonly many: string };
  /** What the document says of the resource. */
  readonly resource: string;
  readonly arguments: readonly ArgumentEntry[];
  /** The required ones first. */
  readonly flags: readonly FlagEntry[];
  readonly body?: BodyEntry;
  readonly responds: Success["kind"];
  /** Dotted path of the list in the response; empty where the response is the list. Absent for a response that is not a list. */
  readonly items?: string;
  /** Dotted path of the one object in the response that a person asked for. */
  readonly unwrap?: string;
  readonly pages?: Pagination;
  /** The columns of the table of a list. */
  readonly columns: readonly ColumnEntry[];
  /** The question before it is done. */
  readonly confirm?: string;
}

/** A request body. */
export interface BodyEntry {
  readonly required: boolean;
  /** `either` is JSON, and a form where a file is sent. */
  readonly media: "json" | "form" | "either";
  /** The one field of the body that has all others within it. Flags are for those. */
  readonly wrapper?: string;
  /** Whether the body is an object, so that its fields are flags. Any other body is given with `--data`. */
  readonly isObject: boolean;
}

/** A path parameter; or a query parameter or field of the body that `x-cli.command` makes an argument. */
export interface ArgumentEntry {
  /** What a person calls it: `contact`. */
  readonly name: string;
  /** What it is called on the wire: `id`. */
  readonly parameter: string;
  readonly place: "path" | FlagEntry["place"];
  readonly type: ValueType;
  /** The values that the document knows. */
  readonly values?: readonly string[];
  readonly text: string;
}

/** A query parameter, or a field of the body. */
export interface FlagEntry {
  /** `custom-attributes` */
  readonly name: string;
  /** `custom_attributes` */
  readonly field: string;
  readonly place: "query" | "body";
  readonly type: ValueType;
  /** Whether the flag is repeated for a list. */
  readonly isList: boolean;
  readonly required: boolean;
  /** The values that the document knows. */
  readonly values?: readonly string[];
  /** Types of the fields of an object that the document describes. */
  readonly fields?: Readonly<Record<string, ValueType>>;
  readonly text: string;
}

/** A column of the table of a list. */
export interface ColumnEntry {
  /** Dotted path in an item. */
  readonly path: string;
  readonly header: string;
  readonly format: "text" | "number" | "time";
}

/** What `wootkit --help` lists. */
export interface ResourceEntry {
  readonly name: string;
  readonly brief: string;
}

/** The commands made from the document. */
export interface CommandTable {
  readonly resources: readonly ResourceEntry[];
  /** The commands whose first word is the name of a resource. */
  commands(resource: string): readonly CommandEntry[];
}
