import type { Sandbox, SandboxOptions } from "./api.ts";
import { sandboxOf } from "./assemble.ts";
import { seededState } from "./seed/seeded-state.ts";
import { chatwootVersions } from "./state/chatwoot-version.ts";
import { emptyState, restoreState } from "./state/state.ts";

/**
 * Sets up a Chatwoot server in memory, with seeded data. Each sandbox has its own data. The operations that it plays
 * are those of the specification; the README lists them. All else is a 404.
 *
 * @throws RangeError where `requestsPerMinute` is not a whole number from 1, `version` is unknown, or
 * `snapshot` has a format that this version of the package does not know.
 *
 * @example
 * const sandbox = createSandbox();
 * const url = `https://chatwoot.test/api/v1/accounts/${sandbox.accountId}/contacts/1/conversations`;
 * const response = await sandbox.fetch(url, { headers: { "Api-Access-Token": sandbox.tokens.admin } });
 * const { payload } = await response.json();
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { version = "4.16.2", now = Date.now, requestsPerMinute, snapshot } = options;
  if (requestsPerMinute !== undefined && !(Number.isInteger(requestsPerMinute) && requestsPerMinute >= 1)) {
    throw new RangeError(
      `requestsPerMinute must be a whole number from 1, not ${requestsPerMinute}. Leave it out for no limit.`,
    );
  }
  if (!chatwootVersions.includes(version)) {
    throw new RangeError(`version must be one of ${chatwootVersions.join(", ")}, not ${version}.`);
  }
  const state = snapshot === undefined ? seededState(version, now) : emptyState(version, now);
  if (snapshot !== undefined) restoreState(state, snapshot);
  return sandboxOf(state, options);
}
