import type { Conversation, ConversationHistoryFilters } from "@wootkit/client";
import { usageError } from "../../command-error.ts";
import type { Connection } from "../../connection.ts";
import type { Context } from "../../context.ts";
import type { TypedFlags } from "../../operations/flag-values.ts";
import { notOneOf } from "../../operations/not-one-of.ts";
import { agentOf } from "../../references/agent-reference.ts";
import { inboxOf } from "../../references/inbox-reference.ts";
import { labelTitles } from "../../references/label-reference.ts";
import { teamOf } from "../../references/team-reference.ts";
import { pastTime } from "../conversations/given-time.ts";

const statuses = ["open", "pending", "snoozed", "resolved"] as const;

/**
 * Reads the filters of a history.
 *
 * @throws {CommandError} if a value is wrong, or if a name is unknown.
 */
export async function historyFilters(
  { now }: Context,
  connection: Connection,
  { status, inbox, assignee, team, label, since, until }: TypedFlags,
): Promise<ConversationHistoryFilters> {
  const labels = listOf(label);
  const from = since === undefined ? undefined : pastTime("--since", String(since), now());
  const to = until === undefined ? undefined : pastTime("--until", String(until), now());
  if (from !== undefined && to !== undefined && from >= to) throw usageError("--until must be after --since.");
  const given = {
    status: listOf(status).length > 0 ? listOf(status).map(statusOf) : undefined,
    inboxId: inbox === undefined ? undefined : (await inboxOf(connection, String(inbox), "--inbox")).id,
    assigneeId: assignee === undefined ? undefined : (await agentOf(connection, String(assignee), "--assignee")).id,
    teamId: team === undefined ? undefined : (await teamOf(connection, String(team), "--team")).id,
    labels: labels.length > 0 ? await labelTitles(connection, labels, "--label") : undefined,
    since: from === undefined ? undefined : from / 1000,
    until: to === undefined ? undefined : to / 1000,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function statusOf(text: string): Conversation["status"] {
  const status = statuses.find((one) => one === text.toLowerCase());
  if (status) return status;
  throw notOneOf("--status", text, statuses);
}
