import type { Agent, UserSender } from "@wootkit/client";
import { pick } from "../../rules/pick.ts";
import type { AccountUser } from "../accounts/table.ts";
import type { User } from "./table.ts";

/** A person as one account sees that person. Empty `custom_attributes` are left out. */
export function renderAgent(user: User, membership: AccountUser): Agent {
  return {
    ...pick(user, "id", "name", "email", "provider", "confirmed"),
    ...pick(membership, "account_id", "auto_offline", "role", "custom_role_id"),
    availability_status: effectiveAvailability(membership),
    available_name: availableName(user),
    thumbnail: user.avatar_url,
    ...ownCustomAttributes(user),
  };
}

/** A person as the author of a message; without a membership where the person left. */
export function renderUserSender(user: User, membership: AccountUser | undefined): UserSender {
  return {
    ...pick(user, "id", "name", "avatar_url"),
    available_name: availableName(user),
    type: "user",
    availability_status: membership === undefined ? null : effectiveAvailability(membership),
    thumbnail: user.avatar_url,
  };
}

/** The name that contacts see. */
export function availableName({ name, display_name }: User): string {
  return display_name ?? name;
}

/** Offline without a browser that is connected, unless the person chose to keep what was set. */
export function effectiveAvailability({ availability, auto_offline, is_connected }: AccountUser) {
  return auto_offline && !is_connected ? "offline" : availability;
}

/** A person's attributes, where there are any. */
export function ownCustomAttributes({ custom_attributes }: User): Pick<Agent, "custom_attributes"> {
  return Object.keys(custom_attributes).length === 0 ? {} : { custom_attributes };
}
