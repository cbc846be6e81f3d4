import { isJsonObject } from "../../rules/cast.ts";
import { failure } from "../../rules/refusal.ts";
import { must } from "../../rules/validate.ts";
import { knownFeatures, limitNames } from "../accounts/seed.ts";
import type { Account } from "../accounts/table.ts";

export const knownLimits = must<Account>("limits", ": Invalid data", ({ limits }) =>
  Object.keys(limits).every((name) => limitNames.has(name)),
);

/**
 * Switches features on and off.
 *
 * @throws {Refusal} if there is no such feature.
 */
export function switched(features: readonly string[], changes: unknown): string[] {
  const names = new Set(features);
  for (const [name, isOn] of Object.entries(isJsonObject(changes) ? changes : {})) {
    if (!knownFeatures.has(name)) throw failure(`There is no feature ${name}.`);
    if (isOn === true || isOn === "true") names.add(name);
    else names.delete(name);
  }
  return [...names];
}
