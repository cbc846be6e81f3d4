import * as wire from "../../generated/shapes.ts";
import { actionOn } from "../../rules/action.ts";
import { castId, oneOf } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { orNotFound } from "../../rules/refusal.ts";
import { refuse } from "../../rules/validate.ts";
import { blankMembership } from "../accounts/seed.ts";
import { ofPlatformApp } from "../platform/rules.ts";

const onAccount = actionOn(ofPlatformApp("accounts", "Account", "account_id").row);
const role = oneOf("agent", "administrator");

export const platformAccountUserHandlers = {
  listPlatformAccountUsers: onAccount(({ id }, { state }) =>
    state.accountUsers.where("of_account", id).map(wire.PlatformAccountUser),
  ),

  addPlatformAccountUser: onAccount(({ id: account_id }, { params, state }) => {
    const user = state.users.get(castId(params.get("user_id")));
    if (user === undefined) refuse([{ column: "user", message: "must exist" }]);
    const key = { account_id, user_id: orNotFound(user).id };
    const changes = params.has("role") ? { role: role(params.get("role")) ?? null } : {};
    const known = state.accountUsers.find("membership", account_id, key.user_id);
    if (known !== undefined) return wire.PlatformAccountUser(state.accountUsers.update(known.id, changes));
    return wire.PlatformAccountUser(
      state.accountUsers.insert({ ...blankMembership, availability: "online", ...key, ...changes }),
    );
  }),

  /** A user who isn't in the account is ignored. */
  removePlatformAccountUser: onAccount(({ id }, { params, state }) => {
    const known = state.accountUsers.find("membership", id, params.id("user_id"));
    if (known === undefined) return;
    state.accountUsers.delete(known.id);
    state.jobs.insert({ name: "removeMember", args: { userId: known.user_id, accountId: id, keepsUser: true } });
  }),
} satisfies Partial<Handlers>;
