/**
 * How an operation lists items, as `x-pagination` in the OpenAPI document describes it. Keys within the body are dotted
 * paths. An empty path is the body itself.
 */
export type Pagination =
  /** The whole list in one response. */
  | { readonly style: "whole"; readonly items: string }
  /** One response, which may be cut off when it has `cap` items or more. There is no way to get the rest. */
  | { readonly style: "capped"; readonly items: string; readonly cap: number }
  | PagedList;

/** Pages of items, requested by page number or by the ID of the item that follows the page. */
export interface PagedList {
  readonly style: "page" | "before";
  readonly items: string;
  /** The query parameter that requests another page. */
  readonly parameter: string;
  /** How many items a full page has. */
  readonly size?: number;
  /** The number of items in the whole list. */
  readonly total?: string;
  /** A boolean: whether there are more pages. */
  readonly more?: string;
  /** With this query parameter there is one page, which may be cut off when it has `cap` items or more. */
  readonly unless?: string;
  readonly cap?: number;
  /** With these query parameters `total` is not the number of items in the list. */
  readonly uncounted?: readonly string[];
}

/** A call of a generated method: its operation, and the values that the caller gave. */
export interface OperationCall {
  /** The method and path of the operation, as in the OpenAPI document. */
  readonly route: string;
  /**
   * Values for the placeholders that the client does not fill in itself, in path order, keyed by the method's argument
   * names. They are integers unless `texts` names them.
   */
  readonly values?: Readonly<Record<string, unknown>>;
  readonly texts?: readonly string[];
  readonly body?: unknown;
  /** Set when the body is optional. */
  readonly optionalBody?: true;
  /**
   * `always`: the body is sent as a form. A list of dotted paths: it is sent as a form when one of these fields has a
   * file.
   */
  readonly form?: "always" | readonly string[];
  /** The kind of a successful response. `optional` is JSON or an empty body. @default JSON that is not null */
  readonly responds?: "nullable" | "optional" | "nothing" | "text" | "file";
  /** The dotted path of the part of the JSON that the caller gets. */
  readonly unwrap?: string;
  /** The first version of Chatwoot that has the operation. @default all */
  readonly since?: string;
  /**
   * How many segments at the end of the path to leave out for the path that reads what the operation writes. -1 if
   * no path does.
   * @default 0
   */
  readonly above?: number;
}
