import type { Agent, UserSender } from "@wootkit/client";
import { pick } from "../../rules/pick.ts";
import { orNotFound } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import type { AccountUser } from "../accounts/table.ts";
import type { User } from "./table.ts";

/** Renders a user as a member of an account. Empty `custom_attributes` are left out. */
export function renderAgent(user: User, membership: AccountUser): Agent {
  return {
    ...pick(user, "id", "name", "email", "provider", "confirmed"),
    ...pick(membership, "account_id", "auto_offline", "custom_role_id"),
    role: roleOf(membership),
    availability_status: effectiveAvailability(membership),
    available_name: availableName(user),
    thumbnail: user.avatar_url,
    ...ownCustomAttributes(user),
  };
}

/** Renders a user by ID. */
export function renderMember(userId: number, accountId: number, state: State): Agent {
  const membership = orNotFound(state.accountUsers.find("membership", accountId, userId));
  return renderAgent(orNotFound(state.users.get(userId)), membership);
}

/** Renders a user as the sender of a message. A user who left the account has no membership. */
export function renderUserSender(user: User, membership: AccountUser | undefined): UserSender {
  return {
    ...pick(user, "id", "name", "avatar_url"),
    available_name: availableName(user),
    type: "user",
    availability_status: membership === undefined ? null : effectiveAvailability(membership),
    thumbnail: user.avatar_url,
  };
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
export function ownCustomAttributes({ custom_attributes }: User): Pick<Agent, "custom_attributes"> {
  return Object.keys(custom_attributes).length === 0 ? {} : { custom_attributes };
}
