import type { FaultRule } from "./http/fault.ts";
import type { SandboxTokens } from "./seed/sandbox-tokens.ts";
import type { ChatwootVersion } from "./state/chatwoot-version.ts";
import type { SandboxSnapshot } from "./state/snapshot.ts";

/** The options of {@link createSandbox}. */
export interface SandboxOptions {
  /**
   * The release of Chatwoot that it plays. 4.9.2 can't filter conversations by `contact_id` (422) and leaves out the
   * content types and file extensions of attachments.
   *
   * @default "4.16.2"
   */
  version?: ChatwootVersion;
  /**
   * The clock, in Unix milliseconds. The seeded times are relative to its value at creation, and reply
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
  /**
   * Called when a request, a job or a method has changed what the sandbox knows, so that a snapshot of it can be kept.
   *
   * @default nothing is called
   */
  onChange?: () => void;
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
  /** The identifier of an API inbox of that account, for the public API. */
  inboxIdentifier: string;
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
   * the lists, waits for a reply, and is reopened if it was resolved or snoozed.
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
  /**
   * Replaces everything that the sandbox knows. {@link reset} goes back to this from now on.
   *
   * @throws RangeError where the snapshot has a format that this version of the package does not know.
   */
  restore: (snapshot: SandboxSnapshot) => void;
}

/** What {@link Sandbox.addConversations} adds. */
export interface NewConversations {
  /** The author: a contact of account 1. */
  contactId: number;
  /**
   * How many: a whole number from 1.
   *
   * @default 1
   */
  count?: number;
  /**
   * The inbox that they come through: one of account 1.
   *
   * @default 1, the website
   */
  inboxId?: number;
  /**
   * When the newest of them was last active, in Unix milliseconds. Each of the others was a second before the next.
   *
   * @default the time of the clock, or just after all other activity if that is later
   */
  lastActivityAt?: number;
}
