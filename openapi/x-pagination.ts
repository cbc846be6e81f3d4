/**
 * How a list comes in parts: the extension `x-pagination` of an operation. `items` and `total` are dotted paths in the body.
 *
 * - `capped`: the server sends at most `maxItems` of the list, and there is no next page.
 * - `page`: numbered pages. Without `size` only an empty page is surely the last; with the parameter `unless` everything comes at once, and with
 *   `uncounted` the total is not of what is listed.
 * - `before`: pages of what comes before an id, which is the lowest one of the page before.
 */
export type Pagination =
  | { readonly style: "capped"; readonly items: string }
  | {
      readonly style: "page" | "before";
      readonly items: string;
      readonly parameter: string;
      readonly size?: number;
      readonly total?: string;
      readonly unless?: string;
      readonly uncounted?: string;
    };
