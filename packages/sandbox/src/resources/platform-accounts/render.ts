import { pick } from "../../rules/pick.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import type { State } from "../../state/state.ts";
import type { Account } from "../accounts/table.ts";

/** Renders an account for platform apps. Only enabled features that the release has are shown. */
export function renderPlatformAccount(account: Account, { version }: State) {
  const known = account.features.filter((name) => name !== "api_and_webhooks" || isSince(version, "4.16"));
  return {
    ...pick(account, "id", "name", "locale", "domain", "support_email", "custom_attributes", "limits", "status"),
    features: Object.fromEntries(known.map((feature) => [feature, true])),
  };
}
