import type { ConversationFilterCondition } from "@wootkit/client";
import type { ConfigurationFlags } from "../../configuration.ts";
import type { Connection } from "../../connection.ts";
import { repeatedFlag, switchFlag, textFlag } from "../../operations/flag-forms.ts";
import { notOneOf } from "../../operations/not-one-of.ts";
import { listed } from "../../output/listed.ts";
import { positiveInteger } from "../../positive-integer.ts";
import { agentOf } from "../../references/agent-reference.ts";
import { inboxOf } from "../../references/inbox-reference.ts";
import { teamOf } from "../../references/team-reference.ts";
import { type ExportFormat, type ExportKind, exportFormats } from "./export-kind.ts";
import type { Selection } from "./selection.ts";
import { shardOf } from "./shard.ts";
import { type TimeRange, timeRange } from "./time-range.ts";

/** The options of every export. */
export interface ExportFlags extends ConfigurationFlags {
  readonly out: string;
  readonly format: ExportFormat;
  readonly resume: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly shard?: string;
  readonly label?: readonly string[];
  readonly "requests-per-minute"?: string;
  readonly status?: readonly string[];
  readonly inbox?: readonly string[];
  readonly assignee?: string;
  readonly team?: string;
}

const statuses = ["open", "resolved", "pending", "snoozed"];

/** The server's limit is 3,000 a minute for an IP address, which people at the same desk share. */
const usualRequestsPerMinute = 2400;

/** Stricli's description of the options of every export. */
export const exportFlags = {
  out: {
    ...textFlag("file", "The file or folder to write. Standard output is -, and cannot be resumed"),
    optional: false,
  },
  format: {
    kind: "parsed",
    parse: formatNamed,
    default: "ndjson",
    placeholder: "format",
    brief: "ndjson: a line of JSON for each record, as the server sends it. csv: the important fields. Default: ndjson",
  },
  resume: switchFlag("Go on with an interrupted export. Without one, a new export begins."),
  shard: textFlag("part/parts", "Only the contacts of one part, such as 2/8. Together, the parts are the whole export"),
  "requests-per-minute": textFlag("n", `The most requests in a minute. Default: ${usualRequestsPerMinute}`),
  since: textFlag("time", "The earliest time, such as 7d or 2026-11-22. An ISO time works, too"),
  until: textFlag("time", "The time after the latest"),
  label: repeatedFlag("title", "Only with this label."),
} as const;

/** Stricli's description of the options of exports that read conversations. */
export const conversationFlags = {
  status: repeatedFlag("status", `A status: ${listed(statuses, "disjunction")}.`),
  inbox: repeatedFlag("inbox", "Only conversations in this inbox: its name or ID."),
  assignee: textFlag(
    "agent",
    "Only conversations that are assigned to this agent: me, a name, an e-mail address, or an ID",
  ),
  team: textFlag("team", "Only conversations that are assigned to this team: its name or ID"),
} as const;

/** Returns the number of requests that can be sent in a minute. @throws {CommandError} if it is not a number. */
export function requestsPerMinute({ "requests-per-minute": text }: ExportFlags): number {
  return text === undefined ? usualRequestsPerMinute : positiveInteger("--requests-per-minute", text);
}

/** The IDs of what the options name. */
export interface NamedIds {
  readonly inboxes: readonly number[];
  readonly assignees: readonly number[];
  readonly teams: readonly number[];
}

/** Asks the server for the IDs of what the options name. @throws {CommandError} if a name is unknown or ambiguous. */
export async function namedIds(connection: Connection, { inbox = [], assignee, team }: ExportFlags): Promise<NamedIds> {
  const inboxes: number[] = [];
  for (const one of inbox) inboxes.push((await inboxOf(connection, one, "--inbox")).id);
  return {
    inboxes,
    assignees: assignee === undefined ? [] : [(await agentOf(connection, assignee, "--assignee")).id],
    teams: team === undefined ? [] : [(await teamOf(connection, team, "--team")).id],
  };
}

const noIds: NamedIds = { inboxes: [], assignees: [], teams: [] };

/**
 * Returns which records the options select.
 *
 * @param now - When the export began, in milliseconds since 1970. Times such as `7d` are relative to it.
 * @throws {CommandError} if an option is wrong.
 */
export function selectionOf(kind: ExportKind, flags: ExportFlags, now: number, ids: NamedIds = noIds): Selection {
  const { since, until, shard, label = [] } = flags;
  const times = timeRange(since, until, now);
  // A message is at most as late as the last activity of its conversation.
  const activity: TimeRange = { since: times.since, until: kind === "conversations" ? times.until : Infinity };
  const all: TimeRange = { since: 0, until: Infinity };
  return {
    shard: shard === undefined ? undefined : shardOf(shard),
    times,
    activity: kind === "contacts" ? all : activity,
    conditions: kind === "contacts" ? [] : [...ownConditions(flags, ids), ...activeIn(activity)],
    labels: label,
  };
}

function ownConditions(
  { status = [], label = [] }: ExportFlags,
  { inboxes, assignees, teams }: NamedIds,
): readonly ConversationFilterCondition[] {
  const unknown = status.find((one) => !statuses.includes(one));
  if (unknown !== undefined) {
    throw notOneOf("--status", unknown, statuses);
  }
  return [
    ...oneOf("status", status),
    ...oneOf("inbox_id", inboxes),
    ...oneOf("assignee_id", assignees),
    ...oneOf("team_id", teams),
    ...oneOf("labels", label),
  ];
}

function oneOf(attribute: string, values: readonly (string | number)[]): readonly ConversationFilterCondition[] {
  return values.length === 0
    ? []
    : [{ attribute_key: attribute, filter_operator: "equal_to", values: [...values], query_operator: null }];
}

const day = 24 * 60 * 60;

/** The server compares dates, in its own time zone. The exact times are compared when the conversations arrive. */
function activeIn({ since, until }: TimeRange): readonly ConversationFilterCondition[] {
  const date = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);
  const condition = (filter_operator: "is_greater_than" | "is_less_than", seconds: number) => ({
    ...{ attribute_key: "last_activity_at", filter_operator, values: [date(seconds)], query_operator: null },
  });
  return [
    ...(since > 2 * day ? [condition("is_greater_than", since - 2 * day)] : []),
    ...(until < Infinity ? [condition("is_less_than", until + 2 * day)] : []),
  ];
}

function formatNamed(text: string): ExportFormat {
  const format = exportFormats.find((name) => name === text);
  if (format) return format;
  throw notOneOf("--format", text, exportFormats);
}
