import { addConversations, type NewConversations } from "./conversations/add-conversations.ts";
import { receiveMessage } from "./conversations/receive-message.ts";
import { createApp } from "./http/app.ts";
import { type ChatwootVersion, chatwootVersions } from "./model/chatwoot-version.ts";
import { mainAccount, seedState } from "./seed/seed-state.ts";
import { type SandboxTokens, tokens } from "./seed/tokens.ts";

/** What {@link createSandbox} can be told. */
export interface SandboxOptions {
  /**
   * The release of Chatwoot that it plays. 4.9.2 can't filter conversations by `contact_id` (422) and leaves out the
   * content types and file extensions of attachments.
   *
   * @default "4.14.2"
   */
  version?: ChatwootVersion;
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
  /**
   * Adds open, unassigned conversations of one message each to account 1, and returns their ids, oldest first. Thousands
   * are no trouble.
   *
   * @throws RangeError where contact or inbox are not of account 1, or `count` is no whole number from 1.
   *
   * @example
   * const ids = sandbox.addConversations({ contactId: 2, count: 2000 });
   */
  addConversations: (added: NewConversations) => number[];
  /**
   * The contact writes in a conversation of account 1, which becomes the most recently active one: it moves to the top of
   * the lists, waits for an answer, and is opened again if it was resolved or snoozed.
   *
   * @throws RangeError where account 1 has no conversation of that id.
   *
   * @example
   * sandbox.receiveMessage(108, "Are you still there?");
   */
  receiveMessage: (conversationId: number, content?: string) => void;
}

/**
 * Sets up a Chatwoot server in memory, with seeded data. Each sandbox has data of its own.
 *
 * It answers as Chatwoot does to `GET` of an account's contacts, of one contact and its conversations, and of an
 * account's conversations, to `POST` of the conversation filter, and to `/api` and `/health`. All else is a 404.
 *
 * @throws RangeError where `requestsPerMinute` is no whole number from 1, or `version` is none that it can play.
 *
 * @example
 * const sandbox = createSandbox();
 * const url = `https://chatwoot.test/api/v1/accounts/${sandbox.accountId}/contacts/1/conversations`;
 * const response = await sandbox.fetch(url, { headers: { "Api-Access-Token": sandbox.tokens.admin } });
 * const { payload } = await response.json();
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { version = "4.14.2", now = Date.now, requestsPerMinute } = options;
  if (requestsPerMinute !== undefined && !(Number.isInteger(requestsPerMinute) && requestsPerMinute >= 1)) {
    throw new RangeError(
      `requestsPerMinute must be a whole number from 1, not ${requestsPerMinute}. Leave it out for no limit.`,
    );
  }
  if (!chatwootVersions.includes(version)) {
    throw new RangeError(`version must be one of ${chatwootVersions.join(", ")}, not ${version}.`);
  }
  const state = seedState(version, now());
  const app = createApp({ state, now }, requestsPerMinute);
  return {
    async fetch(input, init) {
      // A server in Node passes requests of its own making, which the global constructor does not take.
      const request = input instanceof Request && init === undefined ? input : new Request(input, init);
      request.signal.throwIfAborted();
      return app.fetch(request);
    },
    accountId: mainAccount.id,
    tokens: { ...tokens },
    addConversations: (added) => addConversations(state, mainAccount.id, now(), added),
    receiveMessage: (conversationId, content = "Is anybody there?") => {
      receiveMessage(state, mainAccount.id, now(), conversationId, content);
    },
  };
}
