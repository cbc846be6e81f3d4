import type { Page } from "@wootkit/client";

/** Returns a note on how to get the next page, or undefined if there is none. */
export function nextPageNote(
  page: Pick<Page<unknown>, "items" | "total" | "hasNextPage">,
  number: number,
): string | undefined {
  if (!page.hasNextPage() || page.items.length === 0) return undefined;
  const total = page.total === undefined ? "" : ` of ${page.total}`;
  return `These are ${page.items.length}${total}. For the next page, pass page: ${number + 1}.`;
}
