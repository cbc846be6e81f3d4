import { castId } from "../../rules/cast.ts";
import type { Job } from "../../state/job.ts";
import type { State } from "../../state/state.ts";
import { runActions } from "../action-runs/rules.ts";
import { actorOf } from "../changes/rules.ts";

/** Runs a macro on conversations, in the name of a user. */
export function runMacro({ id, numbers, userId }: Job["args"], state: State): void {
  const macro = state.macros.get(castId(id));
  const user = state.users.get(castId(userId));
  const account = macro && state.accounts.get(macro.account_id);
  const membership = account && state.accountUsers.find("membership", account.id, castId(userId));
  if (macro === undefined || user === undefined || account === undefined || membership === undefined) return;
  const member = { kind: "member", account, user, membership } as const;
  for (const number of Array.isArray(numbers) ? numbers : []) {
    const conversation = state.conversations.find("by_number", account.id, number);
    if (conversation !== undefined) runActions(conversation.id, macro, { by: actorOf(member), member }, state);
  }
}
