import { orNotFound } from "../../rules/refusal.ts";
import { refuse } from "../../rules/validate.ts";
import type { State } from "../../state/state.ts";
import { postActivity } from "../activities/rules.ts";
import { type Actor, changeConversation } from "../changes/rules.ts";
import type { Conversation } from "../conversations/table.ts";

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
