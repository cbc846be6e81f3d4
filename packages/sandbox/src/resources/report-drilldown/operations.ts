import { isBlank } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import type { Params } from "../../rules/params.ts";
import { oneUnitAfter, type Period, periodOf, within } from "../../rules/period.ts";
import { refused } from "../../rules/refusal.ts";
import { offsetOf } from "../../rules/time-zone.ts";
import { pageOf } from "../../state/page.ts";
import type { State } from "../../state/state.ts";
import { type Message, messageTypes } from "../messages/table.ts";
import { renderRecord } from "../reports/render.ts";
import {
  idsOf,
  type Metric,
  metricOf,
  type Occurrence,
  occurrences,
  type SubjectKind,
  scopeOf,
  subjectOf,
} from "../reports/rules.ts";

const kinds: readonly (SubjectKind | "account")[] = ["account", "agent", "inbox", "label", "team"];
const units = ["hour", "day", "week", "month", "year"];
const defaultPageSize = 25;
const maxPageSize = 100;

export const reportDrilldownHandlers = {
  /** Returns the conversations or messages that a point of a report counts, the newest first. */
  getReportDrilldown(params, caller, state) {
    const name = params.text("metric") ?? "";
    const metric = metricOf(name);
    const type = params.text("type") || "account";
    const period = periodOf(params);
    const isKnown = kinds.some((kind) => kind === type);
    if (metric === undefined || period === undefined || isBlank(params.get("bucket_timestamp")) || !isKnown) {
      throw refused(422);
    }
    const bucket = bucketIn(period, params);
    const scope = scopeOf(params, caller, state);
    const subject = subjectOf(params.with({ type }), caller, state);
    const all = within(occurrences(metric, subject, scope), bucket);
    const found = (metric.isDistinct ? lastOfEach(all) : all).toSorted(newestFirst);
    const [page, size] = [Math.max(1, params.id("page")), Math.min(params.id("per_page"), maxPageSize)];
    const pageSize = size > 0 ? size : defaultPageSize;
    return {
      meta: {
        metric: name,
        record_type: isOfMessages(metric) ? "message" : "conversation",
        bucket,
        ...{ current_page: page, per_page: pageSize, total_count: found.length },
        conversation_count: idsOf(found).size,
      },
      payload: pageOf(found, page, pageSize).map((occurrence) => {
        const replied = replyOf(metric, occurrence, state);
        const message = occurrence.message ?? replied;
        return renderRecord({ ...occurrence, ...(message && { message }) }, scope.inBusinessHours, state);
      }),
    };
  },
} satisfies Partial<Handlers>;

/** Returns the point's part of the period. The point lasts one unit from the time that was sent, whatever it is. */
function bucketIn(period: Period, params: Params): Period {
  const unit = units.find((known) => known === params.text("group_by")) ?? "day";
  const start = params.id("bucket_timestamp");
  const end = oneUnitAfter(start, unit, offsetOf(params.text("timezone_offset")));
  return { since: Math.max(start, period.since), until: Math.min(end, period.until) };
}

function isOfMessages({ of }: Metric): boolean {
  return typeof of === "number" || of === "first_response" || of === "reply_time";
}

/** Returns the message that an event measured. It isn't stored: the server looks for a reply within a second. */
function replyOf(metric: Metric, { event }: Occurrence, state: State): Message | undefined {
  if (event === undefined || !isOfMessages(metric)) return undefined;
  const isReply = ({ message_type, created_at, sender }: Message) =>
    (message_type === messageTypes.outgoing || message_type === messageTypes.template) &&
    Math.abs(created_at - event.event_end_time) <= 1000 &&
    (event.name !== "first_response" ||
      event.user_id === null ||
      (sender?.type === "User" && sender.id === event.user_id));
  return state.messages.where("of_conversation", event.conversation_id).filter(isReply).at(-1);
}

function newestFirst(a: Occurrence, b: Occurrence): number {
  return b.created_at - a.created_at || b.conversationId - a.conversationId;
}

/** Returns the last occurrence in each conversation. */
function lastOfEach(found: readonly Occurrence[]): Occurrence[] {
  return [...new Map(found.map((one) => [one.conversationId, one])).values()];
}
