import { pick } from "../../rules/pick.ts";
import type { Account } from "../accounts/table.ts";

/** An account as platform apps see it. Features that are off are left out. */
export function renderPlatformAccount(account: Account) {
  return {
    ...pick(account, "id", "name", "locale", "domain", "support_email", "custom_attributes", "limits", "status"),
    features: Object.fromEntries(account.features.map((feature) => [feature, true])),
  };
}
