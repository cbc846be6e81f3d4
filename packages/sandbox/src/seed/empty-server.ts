import type { ChatwootVersion } from "../state/chatwoot-version.ts";
import { emptyState, restoreState, type State, snapshotOf } from "../state/state.ts";
import { tokens } from "./sandbox-tokens.ts";

/** Returns a server with nothing but a platform app, which can create accounts and users. */
export function emptyServer(version: ChatwootVersion, clock: () => number): State {
  const state = emptyState(version, clock);
  const { id } = state.platformApps.insert({ name: "Platform app" });
  state.accessTokens.insert({ token: tokens.platform, owner_type: "PlatformApp", owner_id: id });
  keepChanges(state);
  return state;
}

/** Gives the platform app of a server another access token. */
export function setPlatformToken(state: State, token: string): void {
  const app = state.platformApps.all().at(0);
  const known = app && state.accessTokens.find("of_owner", "PlatformApp", app.id);
  if (known === undefined || known.token === token) return;
  state.accessTokens.update(known.id, { token });
  keepChanges(state);
}

/** Makes the present data the data that a reset returns to. */
function keepChanges(state: State): void {
  restoreState(state, snapshotOf(state));
}
