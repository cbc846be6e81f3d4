import type { Conversation } from "../generated/models.ts";
import { withoutSending } from "../options.ts";
import { checkSeconds } from "../serialize/json.ts";
import { checkInteger, refuse } from "../transport/argument.ts";
import { InvalidArgumentError } from "../transport/errors.ts";
import type { RequestOptions } from "../transport/options.ts";

/** Conditions for conversations, and how to send each request. Without conditions, all conversations are returned. */
export interface ConversationHistoryFilters extends RequestOptions {
  /** In this status, or in one of these. */
  readonly status?: Conversation["status"] | readonly Conversation["status"][] | undefined;
  /** In this inbox. */
  readonly inboxId?: number | undefined;
  /** Assigned to this person. */
  readonly assigneeId?: number | undefined;
  /** Assigned to this team. */
  readonly teamId?: number | undefined;
  /** With all of these labels. */
  readonly labels?: readonly string[] | undefined;
  /** Last active at this time or later: a Date, or seconds since 1970. */
  readonly since?: Date | number | undefined;
  /** Last active before this time: a Date, or seconds since 1970. */
  readonly until?: Date | number | undefined;
}

/** Checked filters. */
export interface Wanted {
  /** Seconds since 1970. Conversations last active before this time are left out. */
  readonly since: number;
  /** How to send each request. */
  readonly options: RequestOptions;
  fits(conversation: Conversation): boolean;
}

/** Checks filters. @throws {InvalidArgumentError} when one is invalid, or when no conversation could match. */
export function wantedBy(filters: ConversationHistoryFilters): Wanted {
  const { status, inboxId, assigneeId, teamId, labels = [], since: start, until: end, ...options } = filters;
  for (const [name, id] of Object.entries({ inboxId, assigneeId, teamId }))
    if (id !== undefined) checkInteger(name, id);
  if (status !== undefined) checkStrings("status", [status].flat());
  if (!Array.isArray(labels) || labels.length > 0) checkStrings("labels", labels);
  const [unknown] = Object.keys(withoutSending(options));
  if (unknown) throw new InvalidArgumentError(unknown, "is not a filter of the history");
  const since = seconds("since", start) ?? 0;
  const until = seconds("until", end) ?? Infinity;
  if (since >= until) throw refuse("until", "after since", end);
  return {
    options,
    since,
    fits: (one) =>
      (status === undefined || [status].flat().includes(one.status)) &&
      (inboxId ?? one.inbox_id) === one.inbox_id &&
      (assigneeId === undefined || assignedPerson(one) === assigneeId) &&
      (teamId === undefined || one.meta?.team?.id === teamId) &&
      labels.every((label) => one.labels?.includes(label)) &&
      one.last_activity_at >= since &&
      one.last_activity_at < until,
  };
}

function checkStrings(name: string, values: unknown): void {
  const isList = Array.isArray(values) && values.length > 0;
  if (!isList || !values.every((value) => value && typeof value === "string"))
    throw refuse(name, "a non-empty list of strings", values);
}

/** Returns the id of the assigned person. Before Chatwoot 4.8 an assignee has no type and is always a person. */
function assignedPerson({ meta }: Conversation): number | undefined {
  return (meta?.assignee_type ?? "User") === "User" ? meta?.assignee?.id : undefined;
}

function seconds(name: string, time: Date | number | undefined): number | undefined {
  if (time === undefined) return undefined;
  const value = time instanceof Date ? time.getTime() / 1000 : time;
  if (typeof value !== "number" || !(value >= 0 && value < Infinity))
    throw refuse(name, "a Date or seconds since 1970", time);
  checkSeconds(name, value);
  return value;
}
