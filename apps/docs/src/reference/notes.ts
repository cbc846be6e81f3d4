import type { Operation, Pagination } from "@wootkit/openapi/document";
import { sandboxNote } from "../sandbox-evidence.ts";
import { kebabCase } from "./names.ts";

const either = new Intl.ListFormat("en", { type: "disjunction" });

/** How the client and the command line read a list completely that the server cuts off, by the ID of the operation. */
export const completeReading: Readonly<Record<string, string>> = {
  listContactConversations:
    "`conversationHistory` in the client and `--all` on the command line read the complete history.",
};

/** Facts about an operation that its description leaves to the document's fields, as paragraphs of Markdown. */
export function notesOf({ id, tag, description, role, since, until, pagination, unwrap }: Operation): string[] {
  return [
    // The paragraph about access says who else may, such as agents with a custom role.
    role &&
      (description.includes("**Access.**")
        ? "**Everyone else** gets a 401."
        : "**Administrators only.** An agent gets a 401."),
    since && `**Since Chatwoot ${since}.** An older server does not have it.`,
    until && `**Until Chatwoot ${until}.** A newer server no longer has it.`,
    pagination && `**Paging.** ${[...pagingSentences(pagination), completeReading[id]].filter(Boolean).join(" ")}`,
    unwrap && `**In the client**, the result is \`${unwrap}\` alone.`,
    sandboxNote(id, kebabCase(tag)),
  ].filter((note) => note !== undefined);
}

/** How the list is divided, and how to get all of it. */
function pagingSentences(pagination: Pagination): string[] {
  const items = pagination.items === "" ? "The array" : `\`${pagination.items}\``;
  if (pagination.style === "whole") return [`${items} has everything. There are no pages.`];
  if (pagination.style === "capped") {
    const { cap } = pagination;
    return [
      `${items} may be cut off when it has ${cap} items or more, and no parameter gets the rest.`,
      "The client then sets `complete` to false.",
    ];
  }
  const { style, parameter, size, total, more, unless, uncounted } = pagination;
  const except = either.format((uncounted ?? []).map((name) => `\`${name}\``));
  const counts = `\`${total}\` counts all items${except && `, but not with ${except}`}.`;
  return [
    `${items} has the items of one page${size === undefined ? "" : `, normally at most ${size}`}.`,
    style === "page" ? `\`${parameter}\` selects the page.` : `\`${parameter}\` gets the items before an ID.`,
    total && counts,
    more && `\`${more}\` says whether there are more.`,
    unless && `With \`${unless}\` there is only one page.`,
    "In the client, `for await` iterates over the items of all pages.",
  ].filter((sentence) => sentence !== undefined);
}
