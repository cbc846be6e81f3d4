import type { FirstResponseTimes } from "@wootkit/client";
import type { Member } from "../../rules/caller.ts";
import { castId, isBlank } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import type { Params } from "../../rules/params.ts";
import { always, bucketOf, buckets, periodOf } from "../../rules/period.ts";
import { pick } from "../../rules/pick.ts";
import { failure, notFound, ownOrNotFound, refused, unprocessable } from "../../rules/refusal.ts";
import { offsetOf } from "../../rules/time-zone.ts";
import { pageOf } from "../../state/page.ts";
import type { State } from "../../state/state.ts";
import { compareTexts } from "../../state/text-order.ts";
import { activeBot } from "../agent-bots/rules.ts";
import type { Conversation } from "../conversations/table.ts";
import { assignedUserId } from "../conversations/visibility.ts";
import { type Message, messageTypes } from "../messages/table.ts";
import { effectiveAvailability } from "../users/render.ts";
import { renderReportingEvent } from "./render.ts";
import {
  conversationsIn,
  eventsIn,
  everything,
  idsOf,
  liveCounts,
  type Metric,
  messagesIn,
  metricOf,
  metrics,
  type Occurrence,
  occurrences,
  resultOf,
  type SubjectKind,
  scopeOf,
  subject,
  subjectOf,
  summary,
} from "./rules.ts";

const { bot_resolutions_count, bot_handoffs_count, ...summarized } = metrics;

const agentsPerPage = 25;

/** The ends of the ranges of first response times, in seconds. */
const responseTimes = [
  ["0-1h", 3600],
  ["1-4h", 14_400],
  ["4-8h", 28_800],
  ["8-24h", 86_400],
  ["24h+", Number.POSITIVE_INFINITY],
] as const;

const pageSize = 25;

export const reportHandlers = {
  /** Returns one point per day, or per another unit, in the period. */
  getReportTimeseries(params, caller, state) {
    if (params.text("type") === undefined) throw failure("A report needs a type.");
    const metric = metricOf(params.text("metric"));
    if (metric === undefined) return {};
    const subject = subjectOf(params, caller, state);
    const scope = scopeOf(params, caller, state);
    if (periodOf(params) === undefined) return [];
    const unit = params.text("group_by") ?? "day";
    const offset = offsetOf(params.text("timezone_offset"));
    const points = new Map<number, Occurrence[]>(buckets(scope.period, unit, offset).map((start) => [start, []]));
    for (const found of occurrences(metric, subject, scope)) {
      points.get(bucketOf(found.created_at / 1000, unit, offset))?.push(found);
    }
    return [...points].map(([timestamp, found]) => {
      const value = resultOf(metric, found, scope) ?? 0;
      return { value, timestamp, ...(metric.isAverage && { count: found.length }) };
    });
  },

  getReportSummary: (params, caller, state) => summary(summarized, params, caller, state),

  getReportBotSummary: (params, caller, state) =>
    summary({ bot_resolutions_count, bot_handoffs_count }, params, caller, state),

  getReportBotMetrics(params, caller, state) {
    const scope = scopeOf(params, caller, state);
    const conversations = conversationsIn(scope).filter(({ inbox_id }) => activeBot(state, inbox_id));
    const ids = new Set(conversations.map(({ id }) => id));
    const messages = messagesIn(scope, messageTypes.outgoing);
    const rate = (metric: Metric) => {
      const found = idsOf(occurrences(metric, everything, scope));
      return ids.size === 0 ? 0 : Math.trunc((found.size / ids.size) * 100);
    };
    return {
      conversation_count: ids.size,
      message_count: messages.filter(({ conversation_id }) => ids.has(conversation_id)).length,
      resolution_rate: rate(bot_resolutions_count),
      handoff_rate: rate(bot_handoffs_count),
    };
  },

  /** Counts the open conversations. None of them is pending. */
  getReportConversationMetrics(params, { account }, state) {
    const type = params.text("type")?.trim() ?? "";
    if (type === "") throw refused(422);
    const open = state.conversations.where("of_account", account.id).filter(({ status }) => status === "open");
    if (type === "account") return { ...liveCounts(open), pending: 0 };
    const page = pageOf(state.accountUsers.where("of_account", account.id), params.text("page"), agentsPerPage);
    if (page.length > 0 && type !== "agent") {
      throw ["inbox", "label", "team"].includes(type) ? notFound() : failure(`Unknown report type ${type}.`);
    }
    const agents = page.flatMap((membership) => {
      const user = state.users.get(membership.user_id);
      if (user === undefined) return [];
      const { unassigned: _, ...metric } = liveCounts(open.filter(subject("agent", user.id, state).conversation));
      const { id, name, email, avatar_url: thumbnail } = user;
      return [{ id, name, email, thumbnail, availability: effectiveAvailability(membership), metric }];
    });
    return agents.toSorted((a, b) => a.metric.open - b.metric.open).reverse();
  },

  getReportFirstResponseTimes(params, caller, state) {
    const times: Record<string, FirstResponseTimes[string]> = {};
    for (const { name, inbox_id, value } of eventsIn(scopeOf(params, caller, state, always))) {
      const channel = state.inboxes.get(inbox_id)?.channel_type;
      const range = responseTimes.find(([, end]) => value < end)?.[0];
      if (name !== "first_response" || channel === undefined || range === undefined) continue;
      times[channel] ??= { "0-1h": 0, "1-4h": 0, "4-8h": 0, "8-24h": 0, "24h+": 0 };
      times[channel][range] += 1;
    }
    return times;
  },

  getReportInboxLabelMatrix(params, caller, state) {
    const { id: accountId } = caller.account;
    const conversations = conversationsIn(scopeOf(params, caller, state, always));
    const inboxRows = state.inboxes.where("of_account", accountId).filter(isNamed(params.get("inbox_ids")));
    const labelRows = state.labels.where("of_account", accountId).filter(isNamed(params.get("label_ids")));
    const inboxes = inboxRows.toSorted((a, b) => compareTexts(a.name, b.name)).map((row) => pick(row, "id", "name"));
    const labels = labelRows.toSorted((a, b) => compareTexts(a.title, b.title)).map((row) => pick(row, "id", "title"));
    const matrix = inboxes.map(({ id }) => {
      const own = conversations.filter(({ inbox_id }) => inbox_id === id);
      return labels.map(({ title }) => own.filter((row) => row.labels.includes(title)).length);
    });
    return { inboxes, labels, matrix };
  },

  getReportOutgoingMessageCounts(params, caller, state) {
    const by = params.text("group_by");
    if (by !== "agent" && by !== "inbox" && by !== "label" && by !== "team") throw refused(422);
    const sent = messagesIn(scopeOf(params, caller, state), messageTypes.outgoing);
    const keysOf = {
      agent: ({ sender }: Message) => (sender?.type === "User" ? [sender.id] : []),
      inbox: ({ inbox_id }: Message) => [inbox_id],
      label: ({ conversation_id }: Message) => state.conversations.get(conversation_id)?.labels ?? [],
      team: ({ conversation_id }: Message) => state.conversations.get(conversation_id)?.team_id ?? [],
    }[by];
    const counts = new Map<number | string, number>();
    for (const key of sent.flatMap<number | string>(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts]
      .map(([key, outgoing_messages_count]) => ({
        ...identity(by, key, caller.account.id, state),
        outgoing_messages_count,
      }))
      .sort((a, b) => (a.id ?? 0) - (b.id ?? 0));
  },

  getLiveReportConversationMetrics(params, caller, state) {
    const rows = counted(params, caller, state);
    const open = rows.filter(({ status }) => status === "open");
    return { ...liveCounts(open), pending: rows.filter(({ status }) => status === "pending").length };
  },

  getLiveReportGroupedConversationMetrics(params, caller, state) {
    const open = counted(params, caller, state).filter(({ status }) => status === "open");
    const by = params.text("group_by");
    if (by !== "assignee_id" && by !== "team_id") throw unprocessable("invalid group_by");
    const key = (row: Conversation) => (by === "team_id" ? row.team_id : assignedUserId(row));
    const keys = [...new Set(open.map(key))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
    return keys.map((id) => ({ ...liveCounts(open.filter((row) => key(row) === id)), [by]: id }));
  },

  /** The newest come first. */
  listReportingEvents(params, caller, state) {
    const [inboxId, userId, name] = [params.get("inbox_id"), params.get("user_id"), params.get("name")];
    const found = eventsIn(scopeOf(params, caller, state, always)).filter(
      (event) =>
        (isBlank(inboxId) || event.inbox_id === castId(inboxId)) &&
        (isBlank(userId) || event.user_id === castId(userId)) &&
        (isBlank(name) || event.name === name),
    );
    const sorted = found.sort((a, b) => b.created_at - a.created_at || b.id - a.id);
    return {
      payload: pageOf(sorted, params.text("page"), pageSize).map(renderReportingEvent),
      meta: {
        count: found.length,
        current_page: castId(params.get("page") ?? 1),
        total_pages: Math.ceil(found.length / pageSize),
      },
    };
  },
} satisfies Partial<Handlers>;

/** Returns a test for the IDs in a parameter. If it is blank, all rows pass. */
function isNamed(sent: unknown): (row: { readonly id: number }) => boolean {
  if (isBlank(sent)) return () => true;
  const ids = new Set((Array.isArray(sent) ? sent : [sent]).map(castId));
  return ({ id }) => ids.has(id);
}

/** Returns the ID and name of who sent messages. What was deleted has no name, and a deleted label has no ID. */
function identity(kind: SubjectKind, key: number | string, accountId: number, state: State) {
  if (typeof key === "string") {
    return { id: state.labels.find("by_title", accountId, key)?.id ?? null, name: key };
  }
  if (kind === "agent") {
    const isMember = state.accountUsers.find("membership", accountId, key) !== undefined;
    return { id: key, name: (isMember && state.users.get(key)?.name) || null };
  }
  return { id: key, name: (kind === "inbox" ? state.inboxes : state.teams).get(key)?.name ?? null };
}

/** Returns the conversations of the account or the team. */
function counted(params: Params<"team_id">, { account }: Member, state: State): Conversation[] {
  const rows = state.conversations.where("of_account", account.id).slice(0);
  if (!params.has("team_id")) return rows;
  const { id } = ownOrNotFound(state.teams.get(params.id("team_id")), account);
  return rows.filter(({ team_id }) => team_id === id);
}
