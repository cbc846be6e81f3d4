import { usageError } from "../command-error.ts";
import { sameServer } from "../same-server.ts";
import { type DashboardLink, dashboardLink } from "./dashboard-link.ts";

/** Returns the links among arguments. */
export function linksIn(texts: readonly string[]): readonly DashboardLink[] {
  return texts.map(dashboardLink).filter((link) => link !== undefined);
}

/**
 * Checks that links are of the server and the account that a command uses. An ID of another account would be a
 * different contact or conversation here.
 *
 * @throws {CommandError} for the first link that is of another one.
 */
export function checkLinks(
  links: readonly DashboardLink[],
  { baseUrl, accountId }: { readonly baseUrl: string; readonly accountId: number | undefined },
): void {
  const other = links.find((link) => !sameServer(link.baseUrl, baseUrl) || (link.accountId ?? accountId) !== accountId);
  if (!other) return;
  throw usageError(
    `The link is of ${placeOf(other)}, but the command uses ${placeOf({ baseUrl, accountId })}.`,
    `Use a profile for it (wootkit auth login --base-url ${other.baseUrl}), or --base-url and --account with its token.`,
  );
}

function placeOf({ baseUrl, accountId }: Pick<DashboardLink, "baseUrl" | "accountId">): string {
  return accountId === undefined ? baseUrl : `account ${accountId} on ${baseUrl}`;
}
