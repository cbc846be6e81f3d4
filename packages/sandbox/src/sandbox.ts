import { createApp } from "./http/app.ts";
import { mainAccount, seedState } from "./seed/seed-state.ts";
import { type SandboxTokens, tokens } from "./seed/tokens.ts";

/** What {@link createSandbox} can be told. */
export interface SandboxOptions {
  /**
   * The clock, in Unix milliseconds. The seeded times are told from its value at the moment of creation, and reply
   * windows and the rate limit follow it later on. Give a fixed one to get the same answers each time.
   *
   * @default Date.now
   */
  now?: () => number;
  /**
   * How many requests are answered within a minute of the clock before 429 comes: a whole number from 1. A real server
   * counts for each IP address, 3,000 by default; the sandbox counts all requests together.
   *
   * @default no limit
   */
  requestsPerMinute?: number;
}

/** A Chatwoot server in memory. */
export interface Sandbox {
  /**
   * Answers a request as the server does. It needs no `this`, and takes what the global `fetch` takes, so that it can
   * stand in for it; the host name in the URL doesn't matter.
   *
   * @throws the signal's reason where the request was aborted before.
   */
  fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** The account to look at first: `1`. */
  accountId: number;
  /** An access token for each role. */
  tokens: SandboxTokens;
}

/**
 * Sets up a Chatwoot server in memory, with seeded data. Each sandbox has data of its own.
 *
 * It answers `GET` and `HEAD` of `/api/v1/accounts/{account_id}/contacts/{id}/conversations`, `/api` and `/health` as
 * Chatwoot 4.14.2 does, and 404 to all else.
 *
 * @throws RangeError where `requestsPerMinute` is no whole number from 1.
 *
 * @example
 * const sandbox = createSandbox();
 * const url = `https://chatwoot.test/api/v1/accounts/${sandbox.accountId}/contacts/1/conversations`;
 * const response = await sandbox.fetch(url, { headers: { "Api-Access-Token": sandbox.tokens.admin } });
 * const { payload } = await response.json();
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { now = Date.now, requestsPerMinute } = options;
  if (requestsPerMinute !== undefined && !(Number.isInteger(requestsPerMinute) && requestsPerMinute >= 1)) {
    throw new RangeError(
      `requestsPerMinute must be a whole number from 1, not ${requestsPerMinute}. Leave it out for no limit.`,
    );
  }
  const app = createApp({ state: seedState(now()), now }, requestsPerMinute);
  return {
    async fetch(input, init) {
      // A server in Node passes requests of its own making, which the global constructor does not take.
      const request = input instanceof Request && init === undefined ? input : new Request(input, init);
      request.signal.throwIfAborted();
      return app.fetch(request);
    },
    accountId: mainAccount.id,
    tokens: { ...tokens },
  };
}
