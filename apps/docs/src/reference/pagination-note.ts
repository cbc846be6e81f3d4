import type { Pagination } from "@wootkit/openapi/document";

/** How a list comes in parts, and what that means for the caller, as Markdown. */
export function paginationNote(pagination: Pagination): string {
  const { items } = pagination;
  if (pagination.style === "capped") {
    const { cap } = pagination;
    return `**Paging.** \`${items}\` holds at most ${cap}, and no parameter asks for more. In the client, \`complete\` is false when ${cap} came.`;
  }
  if (pagination.style === "whole") return `**Paging.** \`${items}\` holds everything. There are no pages.`;
  const { parameter, size, total, unless, uncounted } = pagination;
  const sentences = [
    `\`${items}\` holds the things of one page${size === undefined ? "" : `, ${size} at the most`}; \`${parameter}\` asks for another.`,
    total && `\`${total}\` counts them all${uncounted ? `, but not with \`${uncounted}\`` : ""}.`,
    unless && `With \`${unless}\` there is one page only.`,
    "In the client, `for await` walks through all of them.",
  ];
  return `**Paging.** ${sentences.filter(Boolean).join(" ")}`;
}
