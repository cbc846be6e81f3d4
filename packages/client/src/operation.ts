/** How an operation lists items, as the specification's `x-pagination` says. Keys within the body are dotted paths; an empty one is the body. */
export type Pagination =
  /** The whole list in one response. */
  | { readonly style: "whole"; readonly items: string }
  /** One response, which may be cut off when it has `cap` items or more. There is no way to the rest. */
  | { readonly style: "capped"; readonly items: string; readonly cap: number }
  /**
   * Pages of `size` items, by their number or by the id that they come before; where the size is not known, only an empty page is the last.
   * `more` is a boolean of the body that says whether there are more. With the parameter `unless` there is one page, of at most `cap` items; with
   * one of `uncounted` the total is not of the list.
   */
  | {
      readonly style: "page" | "before";
      readonly items: string;
      readonly parameter: string;
      readonly size?: number;
      readonly total?: string;
      readonly more?: string;
      readonly unless?: string;
      readonly cap?: number;
      readonly uncounted?: readonly string[];
    };

/** One call of a generated method: its operation, and the values that the caller gave. */
export interface OperationCall {
  /** The operationId. */
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path, its places named like the method's arguments. */
  readonly path: string;
  /** Values for the places, which are integers unless `texts` names them. */
  readonly values?: Readonly<Record<string, unknown>>;
  readonly texts?: readonly string[];
  readonly body?: unknown;
  /** `always`: the body is sent as a form. A list: it is one as soon as it has one of these fields with files, which are dotted paths. */
  readonly form?: "always" | readonly string[];
  /** Set for a POST that only reads. */
  readonly safe?: true;
  /** What a success has: JSON unless it says otherwise. */
  readonly responds?: "nullable" | "nothing" | "text" | "file";
  /** The dotted path of what the caller wants of the JSON. */
  readonly unwrap?: string;
}
