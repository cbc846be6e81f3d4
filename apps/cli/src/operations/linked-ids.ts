import { usageError } from "../command-error.ts";
import { type DashboardLink, dashboardLink } from "../references/dashboard-link.ts";
import type { CommandEntry } from "./command-table.ts";

/**
 * Returns arguments with the ID in place of each link of the dashboard: as `<contact>`,
 * `https://desk.example/app/accounts/1/contacts/42` is `42`. Arguments outside the path can be any text, and stay
 * unchanged.
 *
 * @throws {CommandError} for a link of something else.
 */
export function idsIn(entry: CommandEntry, values: readonly string[]): readonly string[] {
  return values.map((text, index) => {
    const { name = "", place } = entry.arguments[index] ?? {};
    const link = place === "path" ? dashboardLink(text) : undefined;
    return link ? idIn(link, name, text) : text;
  });
}

function idIn(link: DashboardLink, name: string, text: string): string {
  const { kind, id, accountId, messageId } = link;
  if (kind === name && id !== undefined) return id;
  if (name === "account" && accountId !== undefined) return String(accountId);
  if (name === "message" && messageId !== undefined) return messageId;
  const shown = kind === undefined ? "no single object" : `${kind} ${id}`;
  throw usageError(`<${name}> must be the ID or the link of one ${name}, but ${text} shows ${shown}.`);
}
