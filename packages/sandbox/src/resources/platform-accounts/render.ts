import * as wire from "../../generated/shapes.ts";
import type { State } from "../../state/state.ts";
import { enabledFeatures } from "../accounts/render.ts";
import type { Account } from "../accounts/table.ts";

/** Renders an account for platform apps. */
export function renderPlatformAccount(account: Account, state: State) {
  return wire.PlatformAccount({ ...account, features: enabledFeatures(account, state) });
}
