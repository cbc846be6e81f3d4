import type { ConversationFilterCondition } from "@wootkit/client";
import { usageError } from "../../command-error.ts";
import type { ConfigurationFlags } from "../../configuration.ts";
import { listed } from "../../output/listed.ts";
import { positiveInteger } from "../../positive-integer.ts";
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
  out: option("file", "The file to write, or a folder. - is standard output, which cannot be resumed"),
  format: {
    kind: "parsed",
    parse: formatNamed,
    default: "ndjson",
    placeholder: "format",
    brief: "ndjson: a line of JSON for each record, as the server sends it. csv: the important fields. Default: ndjson",
  },
  resume: {
    kind: "boolean",
    default: false,
    withNegated: false,
    brief: "Go on with an interrupted export. A new one begins if there is none. Default: off",
  },
  shard: optional("part/parts", "Only the contacts of one part, such as 2/8. Together, the parts are the whole export"),
  "requests-per-minute": optional("n", `The most requests in a minute. Default: ${usualRequestsPerMinute}`),
  since: optional("time", "The earliest time, such as 2026-11-22 or 2026-11-22T09:00Z"),
  until: optional("time", "The time after the latest"),
  label: list("title", "Only with this label"),
} as const;

/** Stricli's description of the options of exports that read conversations. */
export const conversationFlags = {
  status: list("status", `Only conversations in this status: ${listed(statuses, "disjunction")}`),
  inbox: list("id", "Only conversations in this inbox"),
  assignee: optional("id", "Only conversations that are assigned to this agent"),
  team: optional("id", "Only conversations that are assigned to this team"),
} as const;

/** Returns the number of requests that can be sent in a minute. @throws {CommandError} if it is not a number. */
export function requestsPerMinute({ "requests-per-minute": text }: ExportFlags): number {
  return text === undefined ? usualRequestsPerMinute : positiveInteger("--requests-per-minute", text);
}

/** Returns which records the options select. @throws {CommandError} if an option is wrong. */
export function selectionOf(kind: ExportKind, flags: ExportFlags): Selection {
  const { since, until, shard, label = [] } = flags;
  const times = timeRange(since, until);
  // A message is at most as late as the last activity of its conversation.
  const activity: TimeRange = { since: times.since, until: kind === "conversations" ? times.until : Infinity };
  const all: TimeRange = { since: 0, until: Infinity };
  return {
    shard: shard === undefined ? undefined : shardOf(shard),
    times,
    activity: kind === "contacts" ? all : activity,
    conditions: kind === "contacts" ? [] : [...ownConditions(flags), ...activeIn(activity)],
    labels: label,
  };
}

function ownConditions(flags: ExportFlags): readonly ConversationFilterCondition[] {
  const { status = [], inbox = [], assignee, team, label = [] } = flags;
  const unknown = status.find((one) => !statuses.includes(one));
  if (unknown !== undefined) {
    throw usageError(`--status must be ${listed(statuses, "disjunction")}, got ${JSON.stringify(unknown)}.`);
  }
  const ids = (name: string, texts: readonly string[]) => texts.map((text) => positiveInteger(name, text));
  return [
    ...oneOf("status", status),
    ...oneOf("inbox_id", ids("--inbox", inbox)),
    ...oneOf("assignee_id", ids("--assignee", [assignee ?? []].flat())),
    ...oneOf("team_id", ids("--team", [team ?? []].flat())),
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
  throw usageError(`--format must be ${listed(exportFormats, "disjunction")}, got ${JSON.stringify(text)}.`);
}

function option(placeholder: string, brief: string) {
  return { kind: "parsed", parse: String, placeholder, brief } as const;
}

function optional(placeholder: string, brief: string) {
  return { ...option(placeholder, brief), optional: true } as const;
}

function list(placeholder: string, brief: string) {
  return { ...optional(placeholder, `${brief}. Can be repeated`), variadic: true } as const;
}
