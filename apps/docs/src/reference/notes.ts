import type { Operation, Pagination } from "@wootkit/openapi/document";

const either = new Intl.ListFormat("en", { type: "disjunction" });

/** What holds for an operation beside its description, as paragraphs of Markdown. */
export function notesOf({ role, since, until, pagination, unwrap }: Operation): string[] {
  return [
    role && "**Administrators only.** An agent gets a 401.",
    since && `**Since Chatwoot ${since}.** An older server does not have it.`,
    until && `**Until Chatwoot ${until}.** A newer server no longer has it.`,
    pagination && `**Paging.** ${pagingSentences(pagination).join(" ")}`,
    unwrap && `**In the client**, the result is \`${unwrap}\` alone.`,
  ].filter((note) => note !== undefined);
}

/** How a list comes in parts, and what that means for the caller. */
function pagingSentences(pagination: Pagination): string[] {
  const items = pagination.items === "" ? "The array" : `\`${pagination.items}\``;
  if (pagination.style === "whole") return [`${items} has everything. There are no pages.`];
  if (pagination.style === "capped") {
    const { cap } = pagination;
    return [
      `${items} has at most ${cap} items, and no parameter asks for more.`,
      `In the client, \`complete\` is false when there are ${cap}.`,
    ];
  }
  const { style, parameter, size, total, more, unless, uncounted } = pagination;
  const except = either.format((uncounted ?? []).map((name) => `\`${name}\``));
  const counts = `\`${total}\` counts all items${except && `, but not with ${except}`}.`;
  return [
    `${items} has the items of one page${size === undefined ? "" : `, at most ${size}`}.`,
    style === "page" ? `\`${parameter}\` asks for another page.` : `\`${parameter}\` asks for those before an id.`,
    total && counts,
    more && `\`${more}\` says whether there are more.`,
    unless && `With \`${unless}\` there is only one page.`,
    "In the client, `for await` iterates over all of them.",
  ].filter((sentence) => sentence !== undefined);
}
