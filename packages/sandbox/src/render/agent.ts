import type { Agent } from "@wootkit/client";
import type { AccountUser, User } from "../model/user.ts";

/** A person as one account sees that person. `custom_attributes` is left out where there are none. */
export function renderAgent(user: User, membership: AccountUser): Agent {
  const { customAttributes } = user;
  const recorded: Pick<Agent, "custom_attributes"> =
    Object.keys(customAttributes).length === 0 ? {} : { custom_attributes: customAttributes };
  return {
    id: user.id,
    account_id: membership.accountId,
    availability_status: membership.availability,
    auto_offline: membership.autoOffline,
    confirmed: user.confirmed,
    email: user.email,
    provider: user.provider,
    available_name: user.displayName ?? user.name,
    ...recorded,
    name: user.name,
    role: membership.role,
    thumbnail: user.avatarUrl,
    custom_role_id: membership.customRoleId,
  };
}
