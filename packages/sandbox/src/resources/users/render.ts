import type { Agent } from "@wootkit/client";
import * as wire from "../../generated/shapes.ts";
import { isBlank } from "../../rules/cast.ts";
import { orNotFound } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import type { AccountUser } from "../accounts/table.ts";
import type { User } from "./table.ts";

/** Renders a user as a member of an account. Empty `custom_attributes` are left out. */
export function renderAgent(user: User, membership: AccountUser) {
  return wire.Agent({
    ...{ ...membership, ...user },
    role: roleOf(membership),
    availability_status: effectiveAvailability(membership),
    available_name: availableName(user),
    thumbnail: user.avatar_url,
    custom_attributes: ownCustomAttributes(user),
  });
}

/** Renders a user if the user is a member of an account. */
export function memberOf(accountId: number, userId: number | null, state: State) {
  const user = state.users.get(userId);
  const membership = user && state.accountUsers.find("membership", accountId, user.id);
  return user && membership && renderAgent(user, membership);
}

/** Renders a user by ID. */
export function renderMember(userId: number, accountId: number, state: State) {
  const membership = orNotFound(state.accountUsers.find("membership", accountId, userId));
  return renderAgent(orNotFound(state.users.get(userId)), membership);
}

/** Renders a user as the sender of a message. A user who left the account has no membership. */
export function renderUserSender(user: User, membership: AccountUser | undefined) {
  return wire.UserSender({
    ...{ ...user, type: "user", thumbnail: user.avatar_url },
    available_name: availableName(user),
    availability_status: membership === undefined ? null : effectiveAvailability(membership),
  });
}

/** Returns the role of a member. A member without one counts as an agent. */
export function roleOf({ role }: Pick<AccountUser, "role">): Agent["role"] {
  return role ?? "agent";
}

/** Returns the name that contacts see. */
export function availableName({ name, display_name }: User): string {
  return display_name ?? name;
}

/** Returns the availability. A user without a connected browser is offline, unless `auto_offline` is off. */
export function effectiveAvailability({ availability, auto_offline, is_connected }: AccountUser) {
  return auto_offline && !is_connected ? "offline" : availability;
}

/** Returns a user's custom attributes, unless they are empty. */
export function ownCustomAttributes({ custom_attributes }: User): User["custom_attributes"] | undefined {
  return isBlank(custom_attributes) ? undefined : custom_attributes;
}
