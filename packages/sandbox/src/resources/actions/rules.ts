import { AutomationActionActionName, MacroActionActionName } from "../../generated/enums.ts";
import { array, castId, isJsonObject, text } from "../../rules/cast.ts";
import { failure, refused, unprocessable } from "../../rules/refusal.ts";
import type { JsonObject } from "../../state/json-object.ts";
import type { State } from "../../state/state.ts";
import type { Action, StoredActions } from "./table.ts";

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
  const actions = (array(sent) ?? fail(sent)).map((one): Action => {
    if (!isJsonObject(one)) return fail(one);
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

function fail(sent: unknown): never {
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
