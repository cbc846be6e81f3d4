import type { Pagination } from "./operation-page.ts";

/** What a list that the server cuts off means for the caller, as Markdown. */
export function paginationNote({ items, cap }: Pagination): string {
  return `**Paging.** \`${items}\` holds at most ${cap}, and no parameter asks for more. In the client, \`complete\` is false when ${cap} came.`;
}
