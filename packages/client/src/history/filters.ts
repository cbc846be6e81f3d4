import type { Conversation } from "../generated/models.ts";
import { InvalidArgumentError } from "../transport/errors.ts";
import type { RequestOptions } from "../transport/options.ts";

/** Which of a contact's conversations are wanted; all of them where nothing is said. */
export interface ConversationHistoryFilters extends RequestOptions {
  /** In this status, or one of these. */
  readonly status?: Conversation["status"] | readonly Conversation["status"][] | undefined;
  /** In this inbox. */
  readonly inboxId?: number | undefined;
  /** Assigned to this person. */
  readonly assigneeId?: number | undefined;
  /** Given to this team. */
  readonly teamId?: number | undefined;
  /** With every one of these labels. */
  readonly labels?: readonly string[] | undefined;
  /** Last active at this time or later. A number is seconds since 1970. */
  readonly since?: Date | number | undefined;
  /** Last active before this time. A number is seconds since 1970. */
  readonly until?: Date | number | undefined;
}

/** Filters that were read. */
export interface Wanted {
  /** Seconds since 1970: conversations that were last active before are not wanted. */
  readonly since: number;
  fits(conversation: Conversation): boolean;
}

/** @throws {InvalidArgumentError} when a time is not one. */
export function wantedBy(filters: ConversationHistoryFilters): Wanted {
  const { status, inboxId, assigneeId, teamId, labels = [] } = filters;
  const since = seconds("since", filters.since) ?? 0;
  const until = seconds("until", filters.until) ?? Infinity;
  return {
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

/** The id of the assignee, unless it is a bot. Before Chatwoot 4.8 an assignee has no type and is always a person. */
function assignedPerson({ meta }: Conversation): number | undefined {
  return (meta?.assignee_type ?? "User") === "User" ? meta?.assignee?.id : undefined;
}

function seconds(name: string, time: Date | number | undefined): number | undefined {
  const value = time instanceof Date ? time.getTime() / 1000 : time;
  if (value === undefined || (value >= 0 && value < Infinity)) return value;
  throw new InvalidArgumentError(name, `must be a Date or seconds since 1970, got ${time}`);
}
