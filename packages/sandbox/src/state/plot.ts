import type { State } from "./state.ts";

/** Where rows are planted. */
export interface Plot {
  state: State;
  accountId: number;
  /** What is added to a number to get an id: every account has its own range. */
  firstId: number;
  /** The moment that "ago" counts from, in Unix milliseconds. */
  now: number;
}
