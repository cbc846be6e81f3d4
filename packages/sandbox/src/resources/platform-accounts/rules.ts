import { isJsonObject } from "../../rules/cast.ts";
import { failure } from "../../rules/refusal.ts";
import type { Validation } from "../../rules/validate.ts";
import { knownFeatures, limitNames } from "../accounts/seed.ts";
import type { Account } from "../accounts/table.ts";

export const knownLimits: Validation<Account> = ({ limits }) =>
  Object.keys(limits).every((name) => limitNames.has(name))
    ? undefined
    : { column: "limits", message: ": Invalid data" };

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
