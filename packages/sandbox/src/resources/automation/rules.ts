import { castId } from "../../rules/cast.ts";
import type { Job } from "../../state/job.ts";
import type { State } from "../../state/state.ts";
import { runActions } from "../action-runs/rules.ts";
import { meets } from "../automation-conditions/rules.ts";
import { type Actor, actorOf, type ConversationChange, type NewMessage } from "../changes/rules.ts";
import type { Conversation } from "../conversations/table.ts";
import type { Message } from "../messages/table.ts";

/** Runs the rules for a conversation that was added or changed. What rules change starts no others. */
export function automateChange({ before, after, by }: ConversationChange, state: State): void {
  if (by.kind === "automation") return;
  for (const event of eventsOf(before, after)) runRules(event, after, undefined, state);
}

/** Runs the rules for a new message. */
export function automateMessage({ message, by }: NewMessage, state: State): void {
  const conversation = state.conversations.get(message.conversation_id);
  if (by.kind === "automation" || conversation === undefined) return;
  runRules("message_created", conversation, message, state);
}

function eventsOf(before: Conversation | undefined, after: Conversation): string[] {
  if (before === undefined) return ["conversation_created"];
  const isNew = before.status !== after.status;
  return [
    ...(isNew && after.status === "open" ? ["conversation_opened"] : []),
    ...(isNew && after.status === "resolved" ? ["conversation_resolved"] : []),
    "conversation_updated",
  ];
}

/** Runs the active rules for an event. Switches off a rule whose conditions can't be evaluated. */
function runRules(event: string, { id, account_id }: Conversation, message: Message | undefined, state: State): void {
  const rules = state.automationRules.where("of_account", account_id).filter((rule) => rule.event_name === event);
  for (const rule of rules.filter(({ active }) => active)) {
    const conversation = state.conversations.get(id);
    if (conversation === undefined) return;
    const isMet = meets(rule.conditions, conversation, message, state);
    if (isMet === undefined) state.automationRules.update(rule.id, { active: false });
    if (isMet !== true) continue;
    const by: Actor = { kind: "automation", id: rule.id, name: "Automation System" };
    runActions(id, rule, { by, ruleId: rule.id }, state);
  }
}

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
