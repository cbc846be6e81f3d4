import type { Account } from "../model/account.ts";
import type { State } from "../model/state.ts";
import type { AccountUser, User } from "../model/user.ts";

/** What the handlers work on. */
export interface Backend {
  state: State;
  /** The time in Unix milliseconds. */
  now: () => number;
}

/** What the checks in front of a handler found out about the caller. */
export interface CallerEnv {
  Variables: { user: User; account: Account; member: AccountUser };
}
