import * as wire from "../../generated/shapes.ts";
import { pick } from "../../rules/pick.ts";
import { orNotFound } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import type { AccountUser } from "../accounts/table.ts";
import { availableName, effectiveAvailability, ownCustomAttributes, roleOf } from "../users/render.ts";
import { membershipsOf, tokenOf } from "../users/rules.ts";
import type { User } from "../users/table.ts";

/** Returns what profiles show of a user. Account and role are from the account that the user last opened. */
export function personColumns(user: User, state: State) {
  const active = membershipsOf(user, state)[0];
  return {
    ...user,
    access_token: tokenOf("User", user.id, state),
    account_id: active?.account_id ?? null,
    available_name: availableName(user),
    custom_attributes: ownCustomAttributes(user),
    role: active ? roleOf(active) : null,
    uid: user.email,
  };
}

export function renderProfile(user: User, state: State) {
  const memberships = membershipsOf(user, state);
  return wire.UserProfile({
    ...personColumns(user, state),
    inviter_id: memberships[0]?.inviter_id ?? null,
    type: null,
    accounts: memberships.map((membership) => renderMembership(membership, state)),
  });
}
function renderMembership(membership: AccountUser, state: State) {
  const role = roleOf(membership);
  const account = orNotFound(state.accounts.get(membership.account_id));
  const customRole = state.customRoles.get(membership.custom_role_id);
  return wire.ProfileAccount({
    ...{ ...membership, ...pick(account, "id", "name"), role },
    // Null only if a platform app set it to null, which the document describes for the platform API only.
    status: account.status as "active" | "suspended",
    permissions: customRole === undefined ? [role] : [...customRole.permissions, "custom_role"],
    availability_status: effectiveAvailability(membership),
    ...{ api_and_webhooks: true, onboarding_step: null },
    custom_role: customRole === undefined ? null : pick(customRole, "id", "name", "description", "permissions"),
  });
}
