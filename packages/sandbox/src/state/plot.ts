import type { State } from "./state.ts";

/** The account to seed. */
export interface Plot {
  state: State;
  accountId: number;
  /** The offset that turns a number into an ID. Each account has its own range of IDs. */
  firstId: number;
  /** The time that all "ago" durations are relative to, in Unix milliseconds. */
  now: number;
}
