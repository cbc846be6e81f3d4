/** The methods of HTTP that Chatwoot's API knows. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD";

/** How an operation lists things, as the specification's `x-pagination` says. Keys within the body are dotted paths. */
export type Pagination =
  /** One answer of at most `cap` things, and no way to the rest. */
  | { readonly style: "capped"; readonly items: string; readonly cap: number }
  /**
   * Pages of `size` things, by their number or by the id that they come before; where the size is not known, only an empty page is the last.
   * With the parameter `unless` there is one page; with `uncounted` the total is not of what is listed.
   */
  | {
      readonly style: "page" | "before";
      readonly items: string;
      readonly parameter: string;
      readonly size?: number;
      readonly total?: string;
      readonly unless?: string;
      readonly uncounted?: string;
    };

/** An operation, as the generated methods know it. */
export interface Operation {
  /** The operationId, or the route of a raw request. */
  readonly id: string;
  readonly method: Method;
  /** The path of the specification, with its places in braces. */
  readonly path: string;
  /** Set for a POST that only reads, so that it may be sent again. */
  readonly safe?: true;
  /** The key of the answer that holds what was asked for. */
  readonly unwrap?: string;
  /** Set where nothing is known of the answer: text that is not JSON is answered as a string. */
  readonly raw?: true;
}

/** An operation that lists things. */
export interface ListOperation extends Operation {
  readonly pagination: Pagination;
}

/** The values of one call. */
export interface Values {
  readonly path?: Readonly<Record<string, string | number>> | undefined;
  readonly query?: object | undefined;
  readonly body?: unknown;
}
