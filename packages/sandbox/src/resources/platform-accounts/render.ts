import { pick } from "../../rules/pick.ts";
import type { State } from "../../state/state.ts";
import { enabledFeatures } from "../accounts/render.ts";
import type { Account } from "../accounts/table.ts";

/** Renders an account for platform apps. */
export function renderPlatformAccount(account: Account, state: State) {
  return {
    ...pick(account, "id", "name", "locale", "domain", "support_email", "custom_attributes", "limits", "status"),
    features: enabledFeatures(account, state),
  };
}
