import { isJsonObject, text } from "../../rules/cast.ts";
import { failure } from "../../rules/refusal.ts";
import type { Validation } from "../../rules/validate.ts";
import { limitNames } from "../accounts/seed.ts";
import type { Account } from "../accounts/table.ts";

export const knownLimits: Validation<Account> = ({ limits }) =>
  Object.keys(limits).every((name) => limitNames.has(name))
    ? undefined
    : { column: "limits", message: ": Invalid data" };

/** Reads a status, which is a name or its number in the database. */
export function statusOf(value: unknown): Partial<Pick<Account, "status">> {
  const statuses = ["active", "suspended"] as const;
  const status = statuses.find((name, index) => name === value || `${index}` === text(value));
  if (status === undefined && value !== undefined) throw failure(`Unknown account status ${value}.`);
  return status === undefined ? {} : { status };
}

export function switched(features: readonly string[], changes: unknown): string[] {
  const names = new Set(features);
  for (const [name, isOn] of Object.entries(isJsonObject(changes) ? changes : {})) {
    if (isOn === true || isOn === "true") names.add(name);
    else names.delete(name);
  }
  return [...names];
}
