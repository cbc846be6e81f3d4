import { usageError } from "../../command-error.ts";
import type { Connection } from "../../connection.ts";
import type { TypedFlags } from "../../operations/flag-values.ts";
import { notOneOf } from "../../operations/not-one-of.ts";
import { agentOf } from "../../references/agent-reference.ts";
import { inboxOf } from "../../references/inbox-reference.ts";
import { labelTitles } from "../../references/label-reference.ts";
import { teamOf } from "../../references/team-reference.ts";

/** The short words for orders. */
export const orders: Readonly<Record<string, string>> = {
  activity: "last_activity_at_desc",
  newest: "created_at_desc",
  oldest: "created_at_asc",
  priority: "priority_desc",
  waiting: "waiting_since_asc",
  unread: "unread",
};

/** The options of `conversations list` that take names, and the generated options that they become. */
export interface ListFilters {
  /** The generated options, by name. */
  readonly flags: TypedFlags;
  /** An agent other than the caller. The server's list cannot filter by one, only its filter can. */
  readonly assignee: number | undefined;
}

/**
 * Turns names into the IDs that the server's list takes.
 *
 * @throws {CommandError} if a name is unknown, or if options contradict each other.
 */
export async function listFilters(connection: Connection, flags: TypedFlags): Promise<ListFilters> {
  const { mine, unassigned, inbox, team, label, sort, assignee, ...generated } = flags;
  const who = assigneeText(flags);
  const word = who?.toLowerCase();
  const kind = word === "me" ? "me" : word === "none" ? "unassigned" : undefined;
  const agent = who !== undefined && kind === undefined ? await agentOf(connection, who, "--assignee") : undefined;
  return {
    assignee: agent?.id,
    flags: {
      ...generated,
      ...(kind && { "assignee-type": kind }),
      ...(inbox !== undefined && { "inbox-id": String((await inboxOf(connection, String(inbox), "--inbox")).id) }),
      ...(team !== undefined && { "team-id": String((await teamOf(connection, String(team), "--team")).id) }),
      ...(Array.isArray(label) &&
        label.length > 0 && { labels: [...(await labelTitles(connection, label.map(String), "--label"))] }),
      ...(sort !== undefined && { "sort-by": orderOf(String(sort)) }),
    },
  };
}

function assigneeText({ mine, unassigned, assignee }: TypedFlags): string | undefined {
  const given = [mine === true && "me", unassigned === true && "none", assignee].filter(
    (value) => typeof value === "string",
  );
  if (given.length > 1)
    throw usageError("--mine, --unassigned and --assignee contradict each other.", "Give one of them.");
  return given[0];
}

function orderOf(word: string): string {
  const order = Object.hasOwn(orders, word) ? orders[word] : undefined;
  if (order !== undefined) return order;
  throw notOneOf("--sort", word, Object.keys(orders));
}
