import { sandboxOf } from "../src/assemble.ts";
import type { ChatwootVersion } from "../src/state/chatwoot-version.ts";
import { emptyState, type State } from "../src/state/state.ts";

/** The server that the recorded requests are sent to. */
export interface Target {
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  readonly baseUrl: string;
  readonly platformToken: string;
  /** The state of a sandbox in this process. */
  readonly state?: State;
  /** Makes the current data the one that {@link reset} returns to. */
  readonly keep?: () => void;
  readonly reset?: () => void;
}

/** The time of the recordings, so that recorded dates are neither past nor far. */
const recordedAt = (version: ChatwootVersion) =>
  Date.parse(version === "4.14.2" ? "2026-11-22T10:00:00Z" : "2026-11-30T13:00:00Z");

/** Returns an empty sandbox in this process, with one platform app. */
export function sandboxTarget(version: ChatwootVersion): Target {
  const platformToken = "platform";
  let now = recordedAt(version);
  // Each row has a time that differs from the others.
  const state = emptyState(version, () => (now += 1));
  state.platformApps.insert({ id: 1, name: "Parity" });
  state.accessTokens.insert({ token: platformToken, owner_type: "PlatformApp", owner_id: 1 });
  const sandbox = sandboxOf(state, {});
  return {
    fetch: sandbox.fetch,
    baseUrl: "https://chatwoot.test",
    platformToken,
    state,
    keep: () => sandbox.restore(sandbox.snapshot()),
    reset: () => {
      now = recordedAt(version);
      sandbox.reset();
    },
  };
}

/** Returns a server over HTTP. */
export function remoteTarget(baseUrl: string, platformToken: string): Target {
  return {
    fetch: (url, init) => fetch(url, init),
    baseUrl: baseUrl.replace(/\/+$/, ""),
    platformToken,
  };
}

/** Prints each request and its response. */
export function traced(target: Target): Target {
  return {
    ...target,
    async fetch(url, init) {
      const response = await target.fetch(url, init);
      const sent = typeof init?.body === "string" ? init.body : "";
      const shown = (await response.clone().text()).slice(0, 200);
      console.log(`    > ${init?.method ?? "GET"} ${url.replace(target.baseUrl, "")} ${sent}`);
      console.log(`    < ${response.status} ${shown}`);
      return response;
    },
  };
}
