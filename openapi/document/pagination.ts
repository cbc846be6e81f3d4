/**
 * How an operation lists things: `x-pagination` in the document. Paths are dotted paths in the response body; `items` is the path of the
 * array, empty when the body itself is the array.
 *
 * - `whole`: the list comes complete. There are no pages.
 * - `capped`: the list may be cut off, and there is no next page.
 * - `page`: numbered pages, from 1.
 * - `before`: pages of the items before an id, which is the lowest one of the page before.
 */
export type Pagination = WholeList | CappedList | PagedList<"page"> | PagedList<"before">;

/** A list that comes complete. */
export interface WholeList {
  readonly style: "whole";
  readonly items: string;
}

/** A list that is cut off, without a way to read on. */
export interface CappedList {
  readonly style: "capped";
  readonly items: string;
  /** With so many items or more, the list may have been cut off. */
  readonly cap: number;
}

/** A list in pages. */
export interface PagedList<Style extends "page" | "before"> {
  readonly style: Style;
  readonly items: string;
  /** The query parameter that asks for another page. */
  readonly parameter: string;
  /** How many items a full page has. Without it, only an empty page is surely the last. */
  readonly size?: number;
  /** Path of the number of all items. */
  readonly total?: string;
  /** Path of a boolean that says whether there are more pages. */
  readonly more?: string;
  /** A query parameter with which there is one page only, so that no further one is asked for. */
  readonly unless?: string;
  /** With so many items or more, the one page of `unless` may have been cut off. */
  readonly cap?: number;
  /** Query parameters with which `total` is not the number of the items on all pages. */
  readonly uncounted?: readonly string[];
}
