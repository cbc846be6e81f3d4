import type { Platform } from "../../rules/caller.ts";
import { isJsonObject } from "../../rules/cast.ts";
import { type Collection, tableOf } from "../../rules/collection.ts";
import { failure, notAllowed, orNotFound } from "../../rules/refusal.ts";
import { must } from "../../rules/validate.ts";
import type { State } from "../../state/state.ts";
import { knownFeatures, limitNames } from "../accounts/seed.ts";
import type { Account } from "../accounts/table.ts";
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

/** Returns the rows that the platform app created, and its rule to find one and to add one. */
export function ofPlatformApp<N extends "accounts" | "users" | "agentBots">(
  table: N,
  type: Permissible["type"],
  param = "id",
): Collection<N, never, Platform> {
  return {
    table,
    columns: () => ({}),
    rows: (_, { app }, state) =>
      state.permissibles
        .where("of_platform_app", app.id)
        .filter((row) => row.type === type)
        .flatMap(({ target_id }) => tableOf(state, table).get(target_id) ?? [])
        .sort((a, b) => a.id - b.id),
    row: (params, caller, state) => ownRow(tableOf(state, table).get(params.id(param)), type, caller, state),
    add(values, caller, state) {
      const row = tableOf(state, table).insert(values);
      adopt(row.id, type, caller, state);
      return row;
    },
  };
}

/** Allows a platform app to manage a row. */
export function adopt(id: number, type: Permissible["type"], { app }: Platform, state: State): void {
  if (state.permissibles.find("permission", app.id, type, id) !== undefined) return;
  state.permissibles.insert({ platform_app_id: app.id, type, target_id: id });
}

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
