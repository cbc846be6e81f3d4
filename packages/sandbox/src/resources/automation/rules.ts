import { AutomationActionActionName, MacroActionActionName } from "../../generated/enums.ts";
import { array, castId, isJsonObject, text } from "../../rules/cast.ts";
import { failure, refused, unprocessable } from "../../rules/refusal.ts";
import type { Job } from "../../state/job.ts";
import type { JsonObject } from "../../state/json-object.ts";
import type { State } from "../../state/state.ts";
import { runActions } from "../action-runs/rules.ts";
import { meets } from "../automation-conditions/rules.ts";
import { type Actor, actorOf, type ConversationChange, type NewMessage } from "../changes/rules.ts";
import type { Conversation } from "../conversations/table.ts";
import type { Message } from "../messages/table.ts";
import type { Action, StoredActions } from "./table.ts";

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

/** The names of the actions that each owner can have. */
export const actionNames = { macro: MacroActionActionName, rule: AutomationActionActionName };

/**
 * Reads the actions that a request sends. Replaces the signed ID of each new file with its number; the number of a file
 * that was sent before keeps it.
 *
 * @throws {Refusal} if they aren't a list of objects, or a file is unknown.
 */
export function readActions(sent: unknown, { file_ids }: Pick<StoredActions, "file_ids">, state: State): StoredActions {
  const files = new Set(file_ids);
  const actions = (array(sent) ?? refuseActions(sent)).map((one): Action => {
    if (!isJsonObject(one)) return refuseActions(one);
    const action = { action_name: text(one.action_name) ?? "", action_params: readParams(one) };
    if (action.action_name !== "send_attachment") return action;
    const [id] = action.action_params;
    const blob = state.blobs.find("by_signed_id", text(id));
    if (blob === undefined && !file_ids.includes(castId(id))) throw unprocessable("Invalid attachment");
    if (blob === undefined) return action;
    files.add(blob.id);
    return { ...action, action_params: [blob.id] };
  });
  return { actions, file_ids: [...files] };
}

/** Keeps strings, IDs, and e-mails to teams. */
function readParams({ action_name, action_params }: JsonObject): Action["action_params"] {
  return (array(action_params) ?? []).flatMap((value) => {
    if (typeof value === "string" || Number.isSafeInteger(value)) return [value];
    if (action_name !== "send_email_to_team" || !isJsonObject(value)) return [];
    return [{ team_ids: [value.team_ids ?? []].flat().map(castId), message: text(value.message) ?? "" }];
  });
}

function refuseActions(sent: unknown): never {
  throw failure(`Actions must be a list of objects, not ${JSON.stringify(sent)}.`);
}

/** Returns the errors of unknown actions. */
export function actionFaults(actions: readonly Action[], known: readonly string[], prefix: string): string[] {
  const unknown = actions.map(({ action_name }) => action_name).filter((name) => !known.includes(name));
  return unknown.length === 0 ? [] : [`${prefix} ${unknown.join(",")} not supported.`];
}

/** @throws {Refusal} with the errors of each field, if there are any. */
export function refuseFields(faults: Readonly<Record<string, readonly string[]>>): void {
  const error = Object.fromEntries(Object.entries(faults).filter(([, messages]) => messages.length > 0));
  if (Object.keys(error).length > 0) throw refused(422, { error });
}

/** Returns the refusal of a value that the database doesn't allow: the server explains nothing. */
export function refusedByDatabase(column: string, isNew: boolean) {
  return isNew ? failure(`The column ${column} can't have this value.`) : refused(422, { error: {} });
}
