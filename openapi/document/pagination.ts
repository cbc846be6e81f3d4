/**
 * The paging of an operation that lists: `x-pagination` in the document. Paths are dotted paths in the response body.
 * `items` is the path of the array; it is empty if the body itself is the array.
 *
 * - `whole`: the list is complete. There are no pages.
 * - `capped`: the list may be cut off, and there is no next page.
 * - `page`: numbered pages, from 1.
 * - `before`: pages of the items before an id, which is the lowest id of the previous page.
 */
export type Pagination = WholeList | CappedList | PagedList<"page"> | PagedList<"before">;

/** A complete list. */
export interface WholeList {
  readonly style: "whole";
  readonly items: string;
}

/** A list that may be cut off, without further pages. */
export interface CappedList {
  readonly style: "capped";
  readonly items: string;
  /** With this many items or more, the list may be cut off. */
  readonly cap: number;
}

/** A list in pages. */
export interface PagedList<Style extends "page" | "before"> {
  readonly style: Style;
  readonly items: string;
  /** The query parameter for another page. */
  readonly parameter: string;
  /** The number of items on a full page. Without it, only an empty page is known to be past the end. */
  readonly size?: number;
  /** The path of the number of all items. */
  readonly total?: string;
  /** The path of a boolean that says whether there are more pages. */
  readonly more?: string;
  /** A query parameter with which there is only one page. */
  readonly unless?: string;
  /** With this many items or more, the one page of `unless` may be cut off. */
  readonly cap?: number;
  /** Query parameters with which `total` is not the number of the items on all pages. */
  readonly uncounted?: readonly string[];
}
