import { usageError } from "../command-error.ts";
import { dashboardLink } from "./dashboard-link.ts";

/**
 * Returns the ID in a link of the dashboard, or undefined for any other text.
 *
 * @param kind - What the link must show: `conversation` or `contact`.
 * @param label - The argument or option that the text came from.
 * @throws {CommandError} if the link shows something else.
 */
export function linkedId(text: string, kind: string, label: string): number | undefined {
  const link = dashboardLink(text);
  if (!link) return undefined;
  if (link.kind === kind && link.id !== undefined) return Number(link.id);
  const shown = link.kind ? `a link to a different kind of object, ${link.kind} ${link.id}` : "no link to one";
  throw usageError(`${label} must be the ID or the link of a ${kind}, got ${JSON.stringify(text)}, which is ${shown}.`);
}
