import type { Fault } from "../../rules/validate.ts";
import type { State } from "../../state/state.ts";
import type { AccountUser } from "../accounts/table.ts";
import type { AccessToken, User } from "./table.ts";

/** The rules for passwords. */
const passwordRules: readonly (readonly [test: RegExp, rule: string])[] = [
  [/.{6}/s, "6 characters"],
  [/[A-Z]/, "1 uppercase character  (A..Z)"],
  [/[a-z]/, "1 lowercase character  (a..z)"],
  [/[0-9]/, "1 number character  (0..9)"],
  [/[ !@#$%^&*()_+\-=[\]{}|"/\\.,`<>:;?~']/, "1 special character  ( !@#$%^&*()_+-=[]{}|\"/\\.,`<>:;?~')"],
];

/** Returns the violated rules of a password. */
export function passwordFaults(column: string, password: string): Fault[] {
  const broken = passwordRules.filter(([test]) => !test.test(password));
  return broken.map(([, rule]) => ({ column, message: `must contain at least ${rule}` }));
}

/** Returns the violated rules of a user's name and e-mail address. */
export function personFaults({ name, email }: Pick<User, "name" | "email">): Fault[] {
  const emailFaults = ["is invalid", "is not an email"].map((message) => ({ column: "email", message }));
  return [
    ...((name ?? "").trim() === "" ? [{ column: "name", message: "can't be blank" }] : []),
    ...((email ?? "") === "" ? [{ column: "email", message: "can't be blank" }] : []),
    ...((email ?? "") !== "" && !/^[^\s@]+@[^\s@]+$/.test(email) ? emailFaults : []),
  ];
}

/** Returns a fault if another user has the e-mail address. */
export function emailTaken({ id, email }: { id?: number; email: string }, state: State): Fault[] {
  const other = state.users.find("by_email", email);
  return other === undefined || other.id === id ? [] : [{ column: "email", message: "has already been taken" }];
}

/** Returns the memberships of a user. The account that the user last opened comes first. */
export function membershipsOf({ id }: User, state: State): AccountUser[] {
  const memberships = state.accountUsers.where("of_user", id).slice(0);
  return memberships.sort((a, b) => (b.active_at ?? 0) - (a.active_at ?? 0) || a.id - b.id);
}

/** Returns the token of a user or another owner. */
export function tokenOf(owner_type: "User" | "AgentBot", owner: number, state: State): string {
  return tokenRow(owner_type, owner, state).token;
}

/** Returns the token of a user or another owner, with its times. */
export function tokenRow(owner_type: "User" | "AgentBot", owner: number, state: State): AccessToken {
  const known = state.accessTokens.find("of_owner", owner_type, owner);
  return known ?? state.accessTokens.insert({ token: newToken(state), owner_type, owner_id: owner });
}

/** Replaces the token of a user or another owner. */
export function resetToken(owner_type: "User" | "AgentBot", owner: number, state: State): string {
  const known = state.accessTokens.find("of_owner", owner_type, owner);
  if (known !== undefined) state.accessTokens.delete(known.id);
  return tokenOf(owner_type, owner, state);
}

function newToken(state: State): string {
  return `sandbox-token-${state.accessTokens.nextId}`;
}
