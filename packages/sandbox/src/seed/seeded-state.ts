import { seed } from "../generated/seed.ts";
import type { ChatwootVersion } from "../state/chatwoot-version.ts";
import { unpack } from "../state/packed-table.ts";
import { emptyState, restoreTables, type State } from "../state/state.ts";

/** A server of a release of Chatwoot with the seed. Times are relative to the clock's present time. */
export function seededState(version: ChatwootVersion, clock: () => number): State {
  const state = emptyState(version, clock);
  const now = clock();
  restoreTables(state, (name) => unpack(seed[name], now));
  return state;
}
