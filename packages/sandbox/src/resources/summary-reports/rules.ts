import type { Period } from "../../rules/period.ts";
import { orNotFound } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import { conversationsIn, eventsIn, type SubjectKind, subject, type Totals, totals } from "../reports/rules.ts";

/** What a report sums up: a period of an account. */
export interface Summed {
  readonly accountId: number;
  readonly period: Period;
  readonly inBusinessHours: boolean;
}

/** An agent, inbox, team, or label with its totals in a period. */
export type Summary = Totals & { readonly id: number; readonly name: string };

/** Sums up each agent, inbox, or team of an account. */
export function summaries(
  kind: Exclude<SubjectKind, "label">,
  { accountId, period, inBusinessHours }: Summed,
  state: State,
): Summary[] {
  const conversations = conversationsIn(period, accountId, state);
  const events = eventsIn(period, accountId, state);
  return subjectsOf(kind, accountId, state).map(({ id, name }) => {
    const own = subject(kind, id, state);
    return { id, name, ...totals(conversations.filter(own.conversation), events.filter(own.event), inBusinessHours) };
  });
}

function subjectsOf(kind: Exclude<SubjectKind, "label">, accountId: number, state: State) {
  if (kind === "inbox") return state.inboxes.where("of_account", accountId).slice(0);
  if (kind === "team") return state.teams.where("of_account", accountId).slice(0);
  const members = state.accountUsers.where("of_account", accountId).slice(0);
  return members.map(({ user_id }) => orNotFound(state.users.get(user_id)));
}

/**
 * Sums up each label. Unlike elsewhere, averages are those of the conversations that were created in the period, and 0
 * without any.
 */
export function labelSummaries({ accountId, period, inBusinessHours }: Summed, state: State) {
  const conversations = conversationsIn(period, accountId, state);
  const events = eventsIn(period, accountId, state);
  return state.labels
    .where("of_account", accountId)

    .map(({ id, title }) => {
      const own = subject("label", title, state);
      const labelled = conversations.filter(own.conversation);
      const eventsOf = (row: { id: number }) => state.reportingEvents.where("of_conversation", row.id).slice(0);
      const { resolved_conversations_count: _, ...rest } = totals(
        labelled,
        labelled.flatMap(eventsOf),
        inBusinessHours,
      );
      return {
        ...{ id, name: title },
        conversations_count: rest.conversations_count,
        resolved_conversations_count: totals([], events.filter(own.event), false).resolved_conversations_count,
        avg_resolution_time: rest.avg_resolution_time ?? 0,
        avg_first_response_time: rest.avg_first_response_time ?? 0,
        avg_reply_time: rest.avg_reply_time ?? 0,
      };
    });
}
