import { orNotFound } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import {
  conversationsIn,
  eventsIn,
  type Scope,
  type SubjectKind,
  subject,
  type Totals,
  totals,
} from "../reports/rules.ts";

/** An agent, inbox, team, or label with its totals in a period. */
export type Summary = Totals & { readonly id: number; readonly name: string };

/** Sums up each agent, inbox, or team of an account. */
export function summaries(kind: Exclude<SubjectKind, "label">, scope: Scope): Summary[] {
  const { accountId, inBusinessHours, state } = scope;
  const [conversations, events] = [conversationsIn(scope), eventsIn(scope)];
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
export function labelSummaries(scope: Scope) {
  const { accountId, inBusinessHours, state } = scope;
  const [conversations, events] = [conversationsIn(scope), eventsIn(scope)];
  return state.labels.where("of_account", accountId).map(({ id, title }) => {
    const own = subject("label", title, state);
    const labelled = conversations.filter(own.conversation);
    const all = labelled.flatMap((row) => state.reportingEvents.where("of_conversation", row.id).slice(0));
    const sums = totals(labelled, all, inBusinessHours);
    return {
      ...{ id, name: title, conversations_count: sums.conversations_count },
      resolved_conversations_count: totals([], events.filter(own.event), false).resolved_conversations_count,
      avg_resolution_time: sums.avg_resolution_time ?? 0,
      avg_first_response_time: sums.avg_first_response_time ?? 0,
      avg_reply_time: sums.avg_reply_time ?? 0,
    };
  });
}
