/** The path that most operations are below. */
const accountPath = "/api/v1/accounts/{account_id}/";

/** Returns the method and path of a call, with the placeholders of its route. */
export function routeOf({ route }: OperationCall): string {
  return route.replace(/ (?!\/)/, ` ${accountPath}`);
}

/** Returns the method and path of a call, as in the OpenAPI document. */
export function operationOf(call: OperationCall): string {
  return routeOf(call).replace(/\w+:/g, "");
}

/** A call of a generated method: its operation, and the values that the caller gave. */
export interface OperationCall {
  /**
   * The method and path of the operation. A path without a slash in front is below {@link accountPath}. `{contact:id}`
   * is `{id}` in the OpenAPI document: the id of a contact, which the method calls `contactId`.
   */
  readonly route: string;
  /**
   * Values for the placeholders that the client does not fill in itself, in path order. They are integers unless
   * `texts` has their placeholder.
   */
  readonly values?: readonly unknown[];
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

/**
 * A call of a generated method that lists items, with the facts of `x-pagination` in the OpenAPI document. Keys within
 * the body are dotted paths. Without `page`, `before` and `cap`, the response has the whole list.
 */
export interface ListOperationCall extends OperationCall {
  /** The list within the body. @default the body itself */
  readonly items?: string;
  /** The query parameter that takes the number of a page. */
  readonly page?: string;
  /** The query parameter that takes the ID of the item that follows a page. */
  readonly before?: string;
  /** How many items a full page has. */
  readonly size?: number;
  /** The number of items in the whole list. */
  readonly total?: string;
  /** A boolean: whether there are more pages. */
  readonly more?: string;
  /** With this query parameter there is one page. */
  readonly unless?: string;
  /** With this many items or more, a list without pages may be cut off. There is no way to get the rest. */
  readonly cap?: number;
  /** With these query parameters `total` is not the number of items in the list. */
  readonly uncounted?: readonly string[];
}
