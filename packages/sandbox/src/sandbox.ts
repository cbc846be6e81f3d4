import type { Sandbox, SandboxOptions } from "./api.ts";
import { sandboxOf } from "./assemble.ts";
import { checkNames } from "./check-names.ts";
import { checkFaults } from "./http/check-faults.ts";
import { emptyServer, setPlatformToken } from "./seed/empty-server.ts";
import { largeSeed } from "./seed/large-seed.ts";
import { seededState } from "./seed/seeded-state.ts";
import { versionChoice, versionNamed } from "./state/chatwoot-version.ts";
import { emptyState, restoreState } from "./state/state.ts";

const seeds = { northwind: seededState, empty: emptyServer, large: largeSeed } as const;

const optionNames = {
  version: true,
  now: true,
  requestsPerMinute: true,
  faults: true,
  jobs: true,
  log: true,
  sleep: true,
  snapshot: true,
  onChange: true,
  seed: true,
  platformToken: true,
} as const satisfies Record<keyof SandboxOptions, true>;

/**
 * Creates a Chatwoot server in memory, with its own seeded data. It supports the operations of the API document, which
 * the README lists. Any other path gets a 404.
 *
 * @throws RangeError if `requestsPerMinute`, `version`, `seed` or `jobs` has an invalid value, `platformToken` is
 * empty, or this version of the package can't read the format of `snapshot`.
 * @throws TypeError for an unknown option, and for a fault with an unknown option or operation.
 *
 * @example
 * const sandbox = createSandbox();
 * const url = `https://chatwoot.test/api/v1/accounts/${sandbox.accountId}/contacts/1/conversations`;
 * const response = await sandbox.fetch(url, { headers: { "Api-Access-Token": sandbox.tokens.admin } });
 * const { payload } = await response.json();
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  checkNames("option", options, optionNames);
  checkFaults(options.faults ?? []);
  const {
    version: name = "4.16",
    now = Date.now,
    seed = "northwind",
    jobs = "immediate",
    platformToken,
    requestsPerMinute,
    snapshot,
  } = options;
  if (requestsPerMinute !== undefined && !(Number.isInteger(requestsPerMinute) && requestsPerMinute >= 1)) {
    throw new RangeError(
      `requestsPerMinute must be a positive integer, got ${requestsPerMinute}. Leave it out for no limit.`,
    );
  }
  if (jobs !== "immediate" && jobs !== "manual") {
    throw new RangeError(`jobs must be immediate or manual, got ${String(jobs)}.`);
  }
  const version = versionNamed(name);
  if (version === undefined) throw new RangeError(`version must be ${versionChoice}, got ${name}.`);
  if (!(seed in seeds)) throw new RangeError(`seed must be one of ${Object.keys(seeds).join(", ")}, got ${seed}.`);
  if (platformToken?.trim() === "") throw new RangeError("platformToken is empty. Leave it out for the default token.");
  const state = snapshot === undefined ? seeds[seed](version, now) : emptyState(version, now);
  if (snapshot !== undefined) restoreState(state, snapshot);
  if (platformToken !== undefined) setPlatformToken(state, platformToken.trim());
  return sandboxOf(state, options);
}
