/**
 * How a list comes in parts: the extension `x-pagination` of an operation. `items` and `total` are dotted paths in the body.
 *
 * - `capped`: the server sends at most `maxItems` of the list, and there is no next page.
 * - `page`: numbered pages. Without `size` only an empty page is surely the last; with the parameter `unless` everything comes at once.
 */
export type Pagination =
  | { readonly style: "capped"; readonly items: string }
  | {
      readonly style: "page";
      readonly items: string;
      readonly parameter: string;
      readonly size?: number;
      readonly total?: string;
      readonly unless?: string;
    };
