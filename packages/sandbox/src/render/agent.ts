import type { Agent } from "@wootkit/client";
import type { AccountUser, User } from "../model/user.ts";

/** A person as one account sees that person. `custom_attributes` is left out where there are none. */
export function renderAgent(user: User, membership: AccountUser): Agent {
  const { custom_attributes: customAttributes } = user;
  const recorded: Pick<Agent, "custom_attributes"> =
    Object.keys(customAttributes).length === 0 ? {} : { custom_attributes: customAttributes };
  return {
    id: user.id,
    account_id: membership.account_id,
    availability_status: membership.availability,
    auto_offline: membership.auto_offline,
    confirmed: user.confirmed,
    email: user.email,
    provider: user.provider,
    available_name: user.display_name ?? user.name,
    ...recorded,
    name: user.name,
    role: membership.role,
    thumbnail: user.avatar_url,
    custom_role_id: membership.custom_role_id,
  };
}
