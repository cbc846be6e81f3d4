import type { State } from "../model/state.ts";
import { tokenOwners } from "./tokens.ts";
import { users } from "./users.ts";

/** Adds everybody who can sign in, and all tokens. What they may do is said by the accounts. */
export function plantUsers(state: State): void {
  for (const { membership: _, ...user } of Object.values(users)) {
    const usual = { display_name: null, provider: "email", confirmed: true, avatar_url: "", custom_attributes: {} };
    state.users.set(user.id, { ...usual, ...user });
  }
  for (const [token, owner] of tokenOwners) state.accessTokens.set(token, owner);
}
