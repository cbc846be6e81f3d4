import type { Sandbox, SandboxOptions } from "./api.ts";
import { sandboxOf } from "./assemble.ts";
import { checkNames } from "./check-names.ts";
import { checkFaults } from "./http/check-faults.ts";
import { seededState } from "./seed/seeded-state.ts";
import { chatwootVersions } from "./state/chatwoot-version.ts";
import { emptyState, restoreState } from "./state/state.ts";

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
} as const satisfies Record<keyof SandboxOptions, true>;

/**
 * Creates a Chatwoot server in memory, with its own seeded data. It supports the operations of the API document, which
 * the README lists. Any other path gets a 404.
 *
 * @throws RangeError if `requestsPerMinute`, `version` or `jobs` has an invalid value, or this version of the package
 * can't read the format of `snapshot`.
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
  const { version = "4.16.2", now = Date.now, requestsPerMinute, jobs = "immediate", snapshot } = options;
  if (requestsPerMinute !== undefined && !(Number.isInteger(requestsPerMinute) && requestsPerMinute >= 1)) {
    throw new RangeError(
      `requestsPerMinute must be a positive integer, got ${requestsPerMinute}. Leave it out for no limit.`,
    );
  }
  if (jobs !== "immediate" && jobs !== "manual") {
    throw new RangeError(`jobs must be immediate or manual, got ${String(jobs)}.`);
  }
  if (!chatwootVersions.includes(version)) {
    throw new RangeError(`version must be one of ${chatwootVersions.join(", ")}, got ${version}.`);
  }
  const state = snapshot === undefined ? seededState(version, now) : emptyState(version, now);
  if (snapshot !== undefined) restoreState(state, snapshot);
  return sandboxOf(state, options);
}
