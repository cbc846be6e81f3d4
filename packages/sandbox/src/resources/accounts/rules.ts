import { array, isBlank, scalar, scalars } from "../../rules/cast.ts";
import type { Params } from "../../rules/params.ts";
import { permitted } from "../../rules/permit.ts";
import { unixSeconds } from "../../rules/wire-time.ts";
import type { JsonObject } from "../../state/json-object.ts";
import type { State } from "../../state/state.ts";
import { companyFacts } from "./render.ts";

/** The facts about the company and the user who signed it up. */
const customAttributeNames = [...companyFacts, "user_role"] as const;

const isText = (value: unknown) => typeof value === "string";
const isFlag = (value: unknown) => typeof value === "boolean";

/** Whether a value is valid, by setting. Each can also be null. */
const settingTypes: Readonly<Record<string, (value: unknown) => boolean>> = {
  auto_resolve_after: Number.isInteger,
  auto_resolve_label: isText,
  audio_transcriptions: isFlag,
  auto_resolve_message: isText,
  auto_resolve_ignore_waiting: isFlag,
  conversation_required_attributes: (value) => array(value)?.every(isText) === true,
};

const settingNames = Object.keys(settingTypes).filter((name) => name !== "conversation_required_attributes");
const settingFields = {
  ...Object.fromEntries(settingNames.map((name) => [name, scalar])),
  conversation_required_attributes: scalars,
};

/** Returns the settings with those that a request sends. The first one that is sent makes the others null. */
export function changedSettings(settings: JsonObject, params: Params): JsonObject {
  const sent = permitted<JsonObject>(params, settingFields);
  if (Object.keys(sent).length === 0) return settings;
  const blank = Object.fromEntries(settingNames.map((name) => [name, null]));
  return { ...blank, ...settings, ...sent };
}

const [shortest, longest] = [10, 1_439_856];

/** Returns the invalid settings. Times are in minutes. */
export function settingFaults(settings: JsonObject) {
  const { auto_resolve_after: after } = settings;
  const fault = (message: string) => [{ column: "auto_resolve_after", message }];
  const wrong = Object.keys(settingTypes).filter((name) => {
    return settings[name] !== undefined && settings[name] !== null && settingTypes[name]?.(settings[name]) === false;
  });
  if (wrong.length > 0) return wrong.map((column) => ({ column, message: "must be of type type" }));
  if (after === undefined || after === null) return [];
  if (Number(after) < shortest) return fault(`must be greater than or equal to ${shortest}`);
  return Number(after) > longest ? fault(`must be less than or equal to ${longest}`) : [];
}

/** Returns the facts about the company with those that a request sends. */
export function changedCustomAttributes(attributes: JsonObject, params: Params): JsonObject {
  const sent = customAttributeNames.filter((name) => !isBlank(params.text(name)));
  return { ...attributes, ...Object.fromEntries(sent.map((name) => [name, params.text(name)])) };
}

/** Notes that the labels, inboxes, or teams of an account changed, for clients that keep copies. */
export function touchCache(accountId: number, key: "label" | "inbox" | "team", state: State): void {
  const account = state.accounts.get(accountId);
  if (account === undefined) return;
  const cache_keys = { ...account.cache_keys, [key]: String(unixSeconds(state.now())) };
  state.accounts.update(accountId, { cache_keys });
}
