import type { Platform } from "../../rules/caller.ts";
import { notAllowed, orNotFound } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import type { Permissible } from "./table.ts";

/**
 * Returns a row that the platform app created.
 *
 * @throws {Refusal} if it doesn't exist, or another platform app created it.
 */
export function ownRow<R extends { readonly id: number }>(
  row: R | undefined,
  type: Permissible["type"],
  { app }: Platform,
  state: State,
): R {
  const found = orNotFound(row);
  if (state.permissibles.find("permission", app.id, type, found.id) === undefined) {
    throw notAllowed("Non permissible resource");
  }
  return found;
}

/** Allows a platform app to manage a row. */
export function adopt(id: number, type: Permissible["type"], { app }: Platform, state: State): void {
  if (state.permissibles.find("permission", app.id, type, id) !== undefined) return;
  state.permissibles.insert({ platform_app_id: app.id, type, target_id: id });
}
