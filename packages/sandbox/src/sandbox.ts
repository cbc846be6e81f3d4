import { addConversations, type NewConversations } from "./add-conversations.ts";
import { type FaultRule, Faults } from "./http/fault.ts";
import { RateLimit } from "./http/rate-limit.ts";
import { type AnyHandler, Server } from "./http/server.ts";
import { handlers, withoutPut } from "./resources/index.ts";
import { runJobs } from "./resources/jobs.ts";
import { receiveMessage } from "./resources/messages/rules.ts";
import { mainAccount, seedState } from "./seed/seed-state.ts";
import { type SandboxTokens, tokens } from "./seed/tokens.ts";
import { type ChatwootVersion, chatwootVersions } from "./state/chatwoot-version.ts";
import { emptyState, resetState, restoreState, type State, type StateSnapshot, snapshotOf } from "./state/state.ts";

/** The options of {@link createSandbox}. */
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
   * windows and the rate limit follow it later on. Give a fixed one to get the same responses each time.
   *
   * @default Date.now
   */
  now?: () => number;
  /**
   * How many requests get a response within a minute of the clock before 429 comes: a whole number from 1. A real server
   * counts for each IP address, 3,000 by default; the sandbox counts all requests together.
   *
   * @default no limit
   */
  requestsPerMinute?: number;
  /**
   * What goes wrong on purpose: the first rule that fits a request is met. A request can ask for a fault itself, by the
   * header `X-Sandbox-Fault`: `status=503`, `delay=200`, `drop`, or several with a comma between them.
   *
   * @default nothing
   */
  faults?: readonly FaultRule[];
  /**
   * When background jobs run, such as the one that deletes the conversations of a deleted contact: `immediate` after each
   * request, `manual` when {@link Sandbox.runJobs} is called.
   *
   * @default "immediate"
   */
  jobs?: "immediate" | "manual";
  /**
   * Gets the lines of the server's own log: requests without a route, with the nearest one, and reasons for a 500.
   *
   * @default nothing is logged
   */
  log?: (line: string) => void;
  /**
   * Waits for the delay of a fault, in milliseconds.
   *
   * @default a timer
   */
  sleep?: (milliseconds: number) => Promise<void>;
  /**
   * What the sandbox starts with, from {@link Sandbox.snapshot}.
   *
   * @default the seed
   */
  snapshot?: SandboxSnapshot;
}

/** Everything that a sandbox knows, as JSON. It can be restored in this version of the package. */
export interface SandboxSnapshot {
  readonly tables: StateSnapshot;
}

/** A Chatwoot server in memory. */
export interface Sandbox {
  /**
   * Responds to a request as the server does. It needs no `this`, and takes what the global `fetch` takes, so that it can
   * stand in for it; the host name in the URL doesn't matter.
   *
   * @throws the signal's reason where the request was aborted before, and a TypeError where a fault breaks the connection.
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
  /** Runs the background jobs that wait: see {@link SandboxOptions.jobs}. */
  runJobs: () => void;
  /** Forgets everything that was written, in no time at all: the sandbox is as it was when it was created. */
  reset: () => void;
  /** Everything that the sandbox knows, as JSON. */
  snapshot: () => SandboxSnapshot;
  /** Replaces everything that the sandbox knows. {@link reset} goes back to this from now on. */
  restore: (snapshot: SandboxSnapshot) => void;
}

/**
 * Sets up a Chatwoot server in memory, with seeded data. Each sandbox has data of its own. The operations that it plays
 * are those of the specification; the README lists them. All else is a 404.
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
  const { version = "4.14.2", now = Date.now, requestsPerMinute, snapshot } = options;
  if (requestsPerMinute !== undefined && !(Number.isInteger(requestsPerMinute) && requestsPerMinute >= 1)) {
    throw new RangeError(
      `requestsPerMinute must be a whole number from 1, not ${requestsPerMinute}. Leave it out for no limit.`,
    );
  }
  if (!chatwootVersions.includes(version)) {
    throw new RangeError(`version must be one of ${chatwootVersions.join(", ")}, not ${version}.`);
  }
  const state = snapshot === undefined ? seedState(version, now) : emptyState(version, now);
  if (snapshot !== undefined) restoreState(state, snapshot.tables);
  return sandboxOf(state, options);
}

/** A sandbox around a state. */
export function sandboxOf(state: State, options: SandboxOptions): Sandbox {
  const { requestsPerMinute, faults = [], jobs = "immediate", log = () => {}, sleep = timer } = options;
  const afterwards = () => {
    if (jobs === "immediate") runJobs(state);
  };
  const start = () =>
    new Server({
      state,
      // Each handler gets the parameters and the caller that its route says: both come from the same operation.
      handlers: handlers as unknown as Readonly<Record<string, AnyHandler>>,
      withoutPut,
      faults: new Faults(faults),
      rateLimit: requestsPerMinute === undefined ? undefined : new RateLimit(requestsPerMinute, state.now),
      log,
      sleep,
      onHandled: afterwards,
    });
  let server = start();
  return {
    async fetch(input, init) {
      // A server in Node passes requests of its own making, which the global constructor does not take.
      const request = input instanceof Request && init === undefined ? input : new Request(input, init);
      request.signal.throwIfAborted();
      return server.respond(request);
    },
    accountId: mainAccount.id,
    tokens: { ...tokens },
    addConversations: (added) => addConversations(state, mainAccount.id, added),
    receiveMessage: (id, content = "Is anybody there?") => {
      const conversation = state.conversations.find("by_number", mainAccount.id, id);
      if (conversation === undefined) {
        throw new RangeError(`Account ${mainAccount.id} has no conversation ${id}. Any id that a list shows will do.`);
      }
      receiveMessage(state, conversation, { content });
    },
    runJobs: () => runJobs(state),
    reset: () => {
      resetState(state);
      server = start();
    },
    snapshot: () => ({ tables: snapshotOf(state) }),
    restore: ({ tables }) => restoreState(state, tables),
  };
}

function timer(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
