import { seed } from "../generated/seed.ts";
import type { ChatwootVersion } from "../state/chatwoot-version.ts";
import { unpack } from "../state/packed-table.ts";
import { emptyState, restoreTables, type State } from "../state/state.ts";

/** Returns a server with the seed. Its times are relative to the current time of the clock. */
export function seededState(version: ChatwootVersion, clock: () => number): State {
  const state = emptyState(version, clock);
  const now = clock();
  restoreTables(state, (name) => unpack(seed[name], now));
  return state;
}
