/** How an operation lists items, from the specification's `x-pagination`. Keys of the body are dotted paths; an empty one is the body itself. */
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

/** A call of a generated method: its operation, and the values that the caller gave. */
export interface OperationCall {
  /** The operationId. */
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path. Its placeholders have the names of the method's arguments. */
  readonly path: string;
  /** Values for the placeholders. They are integers unless `texts` names them. */
  readonly values?: Readonly<Record<string, unknown>>;
  readonly texts?: readonly string[];
  readonly body?: unknown;
  /** Set when the body is optional. */
  readonly optionalBody?: true;
  /** `always`: the body is sent as a form. A list of dotted paths: it is sent as a form when one of these fields has a file. */
  readonly form?: "always" | readonly string[];
  /** Set for a POST that only reads. */
  readonly safe?: true;
  /** The kind of a successful response. @default JSON that is not null */
  readonly responds?: "nullable" | "nothing" | "text" | "file";
  /** The dotted path of the part of the JSON that the caller gets. */
  readonly unwrap?: string;
}
