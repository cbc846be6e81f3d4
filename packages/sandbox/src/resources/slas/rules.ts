import { orNotFound } from "../../rules/refusal.ts";
import { refuse } from "../../rules/validate.ts";
import type { State } from "../../state/state.ts";
import { postActivity } from "../activities/rules.ts";
import { type Actor, changeConversation } from "../changes/rules.ts";
import type { Conversation } from "../conversations/table.ts";
import type { AppliedSla, SlaEvent, SlaPolicy } from "./table.ts";

/** @throws {Refusal} if a conversation can't have this policy: it can't be changed, and must belong to the account. */
export function checkSla({ sla_policy_id, account_id }: Conversation, policyId: number | null, state: State): void {
  const column = "sla_policy";
  const isOwn = policyId !== null && state.slaPolicies.get(policyId)?.account_id === account_id;
  if (policyId === null) refuse([{ column, message: "cannot remove sla policy from conversation" }]);
  else if (sla_policy_id !== null) refuse([{ column, message: "conversation already has a different sla" }]);
  else if (!isOwn) refuse([{ column, message: "sla policy account mismatch" }]);
}

/** Applies a policy to a conversation. Its activity doesn't wait for a job. */
export function applySla(conversation: Conversation, policyId: number, by: Actor, state: State): Conversation {
  const policy = orNotFound(state.slaPolicies.get(policyId));
  const times = { created_at: state.now(), updated_at: state.now() };
  state.appliedSlas.insert({ conversation_id: conversation.id, sla_policy_id: policyId, status: "active", ...times });
  changeConversation(state, conversation, { sla_policy_id: policyId }, by);
  if (by.kind !== "system") postActivity(state, conversation.id, `${by.name} added SLA policy ${policy.name}`);
  return orNotFound(state.conversations.get(conversation.id));
}

/**
 * Records the targets that a conversation has missed, and ends the agreement of a resolved conversation. A target of a
 * later reply can be missed once for each message.
 */
export function reviewSla(applied: AppliedSla, state: State): void {
  const conversation = state.conversations.get(applied.conversation_id);
  const policy = state.slaPolicies.get(applied.sla_policy_id);
  const isRunning = applied.status === "active" || applied.status === "active_with_misses";
  if (!isRunning || conversation === undefined || policy === undefined) return;
  if (state.accounts.get(conversation.account_id)?.features.includes("sla") !== true) return;
  const times = { created_at: state.now(), updated_at: state.now() };
  const known = state.slaEvents.where("of_conversation", conversation.id);
  const isNew = (missed: Missed) =>
    known.filter((one) => one.event_type === missed.event_type && one.message_id === missed.message_id).length === 0;
  const missed = missedTargets(conversation, policy, state).filter(isNew);
  for (const event of missed) state.slaEvents.insert({ ...event, conversation_id: conversation.id, ...times });
  const hasMisses = known.size + missed.length > 0;
  const isEnded = conversation.status === "resolved";
  const status = isEnded ? (hasMisses ? "missed" : "hit") : hasMisses ? "active_with_misses" : "active";
  if (status !== applied.status) state.appliedSlas.update(applied.id, { status, updated_at: state.now() });
}

type Missed = Pick<SlaEvent, "event_type" | "message_id">;

function missedTargets(conversation: Conversation, policy: SlaPolicy, state: State): Missed[] {
  const { created_at, first_reply_created_at, waiting_since, status, id } = conversation;
  const now = state.now();
  const isLate = (from: number, threshold: number | null, until: number) =>
    threshold !== null && until > from + threshold * 1000;
  const isWaiting = first_reply_created_at !== null && waiting_since !== null;
  const message_id = state.messages.where("incoming", id).at(-1)?.id ?? null;
  const targets: readonly (readonly [missed: boolean, Missed])[] = [
    [
      isLate(created_at, policy.first_response_time_threshold, first_reply_created_at ?? now),
      { event_type: "frt", message_id: null },
    ],
    [isWaiting && isLate(waiting_since, policy.next_response_time_threshold, now), { event_type: "nrt", message_id }],
    [
      status !== "resolved" && isLate(created_at, policy.resolution_time_threshold, now),
      { event_type: "rt", message_id: null },
    ],
  ];
  return targets.flatMap(([isMissed, missed]) => (isMissed ? [missed] : []));
}
