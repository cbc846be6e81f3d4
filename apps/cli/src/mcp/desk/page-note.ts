import type { Page } from "@wootkit/client";

/** Returns a note on how to get the next page, or undefined for the last page. */
export function nextPageNote(
  page: Pick<Page<unknown>, "items" | "total" | "hasNextPage">,
  number: number,
): string | undefined {
  if (!page.hasNextPage() || page.items.length === 0) return undefined;
  const next = `pass page: ${number + 1}`;
  // Without a total, the next page can be empty.
  if (page.total === undefined) return `These are ${page.items.length}, and there may be more: ${next}.`;
  return `These are ${page.items.length} of ${page.total}. For the next page, ${next}.`;
}
