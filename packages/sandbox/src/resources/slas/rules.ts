import { refuse } from "../../rules/validate.ts";
import type { State } from "../../state/state.ts";
import type { Conversation } from "../conversations/table.ts";

/** @throws {Refusal} if a conversation can't have this policy: it can't be changed, and must belong to the account. */
export function checkSla({ sla_policy_id, account_id }: Conversation, policyId: number | null, state: State): void {
  const column = "sla_policy";
  const isOwn = policyId !== null && state.slaPolicies.get(policyId)?.account_id === account_id;
  if (policyId === null) refuse([{ column, message: "cannot remove sla policy from conversation" }]);
  else if (sla_policy_id !== null) refuse([{ column, message: "conversation already has a different sla" }]);
  else if (!isOwn) refuse([{ column, message: "sla policy account mismatch" }]);
}

/** Applies a policy to a conversation. */
export function applySla({ id }: Conversation, sla_policy_id: number, state: State): void {
  const times = { created_at: state.now(), updated_at: state.now() };
  state.appliedSlas.insert({ conversation_id: id, sla_policy_id, status: "active", ...times });
}
