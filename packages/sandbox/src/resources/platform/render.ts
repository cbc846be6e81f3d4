import * as wire from "../../generated/shapes.ts";
import { pick } from "../../rules/pick.ts";
import { isoTimeOrNull } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import { enabledFeatures } from "../accounts/render.ts";
import type { Account } from "../accounts/table.ts";
import { personColumns } from "../profile/render.ts";
import { roleOf } from "../users/render.ts";
import { membershipsOf } from "../users/rules.ts";
import type { User } from "../users/table.ts";

/** Renders an account for platform apps. */
export function renderPlatformAccount(account: Account, state: State) {
  return wire.PlatformAccount({ ...account, features: enabledFeatures(account, state) });
}

/** Renders a user for platform apps. */
export function renderPlatformUser(user: User, state: State) {
  return wire.PlatformUser({
    ...personColumns(user, state),
    accounts: membershipsOf(user, state).map(({ account_id, active_at, ...membership }) => ({
      ...pick(state.accounts.get(account_id) ?? { id: account_id, name: "" }, "id", "name"),
      active_at: isoTimeOrNull(active_at),
      role: roleOf(membership),
    })),
  });
}
