import { pick } from "../../rules/pick.ts";
import { orNotFound } from "../../rules/refusal.ts";
import { isoTimeOrNull } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import type { AccountUser } from "../accounts/table.ts";
import { availableName, effectiveAvailability, ownCustomAttributes, roleOf } from "../users/render.ts";
import { membershipsOf, tokenOf } from "../users/rules.ts";
import type { User } from "../users/table.ts";

/** Renders a user's own profile. Account and role are from the account that the user last opened. */
export function renderPerson(user: User, state: State) {
  const active = membershipsOf(user, state)[0];
  return {
    access_token: tokenOf("User", user.id, state),
    account_id: active?.account_id ?? null,
    available_name: availableName(user),
    ...pick(user, "avatar_url", "confirmed", "display_name", "message_signature", "email", "id", "name", "provider"),
    ...pick(user, "pubsub_token", "ui_settings"),
    ...ownCustomAttributes(user),
    role: active ? roleOf(active) : null,
    uid: user.email,
  };
}

export function renderProfile(user: User, state: State) {
  const memberships = membershipsOf(user, state);
  return {
    ...renderPerson(user, state),
    inviter_id: memberships[0]?.inviter_id ?? null,
    type: null,
    accounts: memberships.map((membership) => renderMembership(membership, state)),
  };
}

function renderMembership(membership: AccountUser, state: State) {
  const { custom_role_id, active_at } = membership;
  const role = roleOf(membership);
  const account = orNotFound(state.accounts.get(membership.account_id));
  const customRole = custom_role_id === null ? undefined : state.customRoles.get(custom_role_id);
  return {
    ...pick(account, "id", "name"),
    // Null only if a platform app set it to null, which the document describes for the platform API only.
    status: account.status as "active" | "suspended",
    onboarding_step: null,
    active_at: isoTimeOrNull(active_at),
    role,
    permissions: customRole === undefined ? [role] : [...customRole.permissions, "custom_role"],
    ...pick(membership, "availability", "auto_offline"),
    availability_status: effectiveAvailability(membership),
    api_and_webhooks: true,
    custom_role_id,
    custom_role: customRole === undefined ? null : pick(customRole, "id", "name", "description", "permissions"),
  };
}
