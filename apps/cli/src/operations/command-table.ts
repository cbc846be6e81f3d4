import type { Api, Method, Pagination, Success } from "@wootkit/openapi/document";

/** The kind of a command. It decides the command's messages and whether it asks for confirmation. */
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

/** How a string on the command line becomes a value. `json-or-text` is JSON, or otherwise the string itself. */
export type ValueType = "text" | "integer" | "number" | "boolean" | "file" | "object" | "json" | "json-or-text";

/** A command for an operation of the document. */
export interface CommandEntry {
  /** The words after `wootkit`, such as `["labels", "create"]`. */
  readonly words: readonly string[];
  /** The operation's ID, such as `createLabel`. */
  readonly operation: string;
  readonly kind: Kind;
  readonly api: Api;
  readonly method: Method;
  readonly path: string;
  readonly brief: string;
  /** The description of the operation as plain text. */
  readonly about: string;
  readonly example: string;
  /** Examples that create the rows which {@link example} refers to, if a new sandbox lacks them. */
  readonly examplesBefore?: readonly string[];
  /** The noun in messages, such as `label` and `labels`. */
  readonly noun: { readonly one: string; readonly many: string };
  /** The document's description of the resource. */
  readonly resource: string;
  readonly arguments: readonly ArgumentEntry[];
  /** Required flags come first. */
  readonly flags: readonly FlagEntry[];
  readonly body?: BodyEntry;
  readonly responds: Success["kind"];
  /**
   * The dotted path of the list in the response, or an empty string if the response is the list. Absent for other
   * responses.
   */
  readonly items?: string;
  /** The dotted path of the object in the response. */
  readonly unwrap?: string;
  readonly pages?: Pagination;
  /** The columns of a list. */
  readonly columns: readonly ColumnEntry[];
  /** Whether a POST only reads, such as a list whose filter is a body. */
  readonly isSafe?: true;
  /** The question to confirm the command. */
  readonly confirm?: string;
}

/** A request body. */
export interface BodyEntry {
  readonly required: boolean;
  /** `either` is JSON without files, and a form with them. */
  readonly media: "json" | "form" | "either";
  /** The only field of the body, if it is an object. The flags are for the fields within it. */
  readonly wrapper?: string;
  /** Whether the body is an object whose fields are flags. Any other body needs `--data`. */
  readonly isObject: boolean;
}

/** An argument: a path parameter, or a query parameter or body field that `x-cli.command` names. */
export interface ArgumentEntry {
  /** The name in help, such as `contact`. */
  readonly name: string;
  /** The name on the wire, such as `id`. */
  readonly parameter: string;
  readonly place: "path" | FlagEntry["place"];
  readonly type: ValueType;
  /** The values that the document lists. */
  readonly values?: readonly string[];
  readonly text: string;
}

/** A flag: a query parameter, or a field of the body. */
export interface FlagEntry {
  /** The name on the command line, such as `custom-attributes`. */
  readonly name: string;
  /** The name on the wire, such as `custom_attributes`. */
  readonly field: string;
  readonly place: "query" | "body";
  readonly type: ValueType;
  /** Whether the flag can be repeated for a list. */
  readonly isList: boolean;
  readonly required: boolean;
  /** The values that the document lists. */
  readonly values?: readonly string[];
  /** The types of an object's documented fields. */
  readonly fields?: Readonly<Record<string, ValueType>>;
  readonly text: string;
}

/** A column of a list. */
export interface ColumnEntry {
  /** The dotted path in an item. */
  readonly path: string;
  readonly header: string;
  readonly format: "text" | "number" | "time";
}

/** A resource in `wootkit --help`. */
export interface ResourceEntry {
  readonly name: string;
  /** The group of resources that it belongs to, such as `Support desk`. */
  readonly group: string;
  readonly brief: string;
}

/** The generated commands. */
export interface CommandTable {
  readonly resources: readonly ResourceEntry[];
  /** Returns the commands of a resource. */
  commands(resource: string): readonly CommandEntry[];
}
