import { apps, olderApps } from "../../generated/integration-apps.ts";
import { isBlank, isJsonObject } from "../../rules/cast.ts";
import { type ChatwootVersion, isSince } from "../../state/chatwoot-version.ts";
import type { JsonObject } from "../../state/json-object.ts";
import type { State } from "../../state/state.ts";
import type { Account } from "../accounts/table.ts";
import type { IntegrationHook } from "./table.ts";

/** An app that Chatwoot can be connected to. */
export type App = (typeof apps)[number];

/** Apps that the operator of a server has to set up first. */
const needsSetup: ReadonlySet<string> = new Set(["linear", "notion", "shopify", "slack"]);

/** Returns an app as a release describes it. */
export function appNamed(id: string | undefined, version: ChatwootVersion): App | undefined {
  const older = isSince(version, "4.16") ? undefined : olderApps.find((app) => app.id === id);
  return older ?? apps.find((app) => app.id === id);
}

/** Returns the apps that an account can use. */
export function appsFor({ features }: Account, version: ChatwootVersion): App[] {
  const isOn = ({ id, feature_flag }: App) =>
    !needsSetup.has(id) && (feature_flag === undefined || features.includes(feature_flag));
  return apps.filter(isOn).flatMap(({ id }) => appNamed(id, version) ?? []);
}

/** Whether settings match the JSON Schema of an app. These schemas use few keywords. */
function fits(settings: JsonObject, { properties, required }: JsonObject): boolean {
  const types = isJsonObject(properties) ? properties : {};
  const hasType = ([name, value]: [string, unknown]) => {
    const { type } = Object(types[name]);
    return type === (Number.isInteger(value) ? "integer" : isJsonObject(value) ? "object" : typeof value);
  };
  const isPresent = (name: unknown) => Object.hasOwn(settings, String(name));
  return Object.entries(settings).every(hasType) && [required].flat().every(isPresent);
}

/** Returns the faults of a hook. `before` is missing if it is new. */
export function hookFaults(hook: IntegrationHook, before: IntegrationHook | undefined, state: State) {
  const { id, account_id, app_id, inbox_id, hook_type, settings } = hook;
  const app = appNamed(app_id, state.version);
  const { settings_json_schema: schema, feature_flag: flag } = app ?? {};
  const own = state.integrationHooks.where("of_account", account_id);
  const isTaken = own.filter((other) => other.app_id === app_id && other.id !== id).length > 0;
  const hasFeature = flag === undefined || state.accounts.get(account_id)?.features.includes(flag) === true;
  const credentials = credentialFault(hook, before, state);
  return [
    ...(isBlank(app_id) ? [{ column: "app_id", message: "can't be blank" }] : []),
    ...(hook_type === "inbox" && inbox_id === null ? [{ column: "inbox_id", message: "can't be blank" }] : []),
    ...(schema && !fits(settings, schema) ? [{ column: "settings", message: ": Invalid settings data" }] : []),
    ...(hasFeature ? [] : [{ column: "feature_flag", message: "Feature not enabled" }]),
    ...(credentials === undefined ? [] : [{ column: "base", message: credentials }]),
    ...(isTaken && app?.allow_multiple_hooks !== true ? [{ column: "app_id", message: "has already been taken" }] : []),
  ];
}

/** The server asks Cloudflare about credentials, which the sandbox can't reach. */
function credentialFault(
  { app_id, status, settings }: IntegrationHook,
  before: IntegrationHook | undefined,
  { version }: State,
): string | undefined {
  const isSame = before?.status === status && JSON.stringify(before.settings) === JSON.stringify(settings);
  if (app_id !== "dyte" || status !== "enabled" || isSame || !isSince(version, "4.16")) return undefined;
  return ["account_id", "app_id", "api_token"].every((name) => settings[name])
    ? "Could not verify Cloudflare RealtimeKit credentials right now. Please try again."
    : "Cloudflare Account ID, RealtimeKit App ID, and API token are required.";
}
