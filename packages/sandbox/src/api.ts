import type { Add } from "./add/new-rows.ts";
import type { FaultRule } from "./http/fault.ts";
import type { ReceivedRequest } from "./http/request-log.ts";
import type { SandboxTokens } from "./seed/sandbox-tokens.ts";
import type { ChatwootVersion, ShortVersion } from "./state/chatwoot-version.ts";
import type { SandboxSnapshot } from "./state/snapshot.ts";

/** The options of {@link createSandbox}. */
export interface SandboxOptions {
  /**
   * The Chatwoot release to emulate. Older releases lack some operations, parameters, and properties: those that the
   * API document marks with `x-since`. For example, releases before 4.14 can't filter conversations by `contact_id`.
   *
   * `4.16` is short for `4.16.2`.
   *
   * @default "4.16.2"
   */
  version?: ChatwootVersion | ShortVersion;
  /**
   * The initial data: `northwind` is a support desk with five accounts; `empty` has nothing but a platform app, with
   * which you create accounts, users, and their tokens; `large` is the support desk's first account with 10,000
   * contacts, 50,000 conversations, and 400,000 messages.
   *
   * @default "northwind"
   */
  seed?: "northwind" | "empty" | "large";
  /**
   * The access token of the platform app.
   *
   * @default `tokens.platform`
   */
  platformToken?: string;
  /**
   * The clock, in Unix milliseconds. Seeded times are relative to its value when the sandbox is created. Reply windows
   * and the rate limit follow it. Pass a fixed clock to get the same responses every time.
   *
   * @default Date.now
   */
  now?: () => number;
  /**
   * The number of requests allowed per minute of the clock, a positive integer. Further requests get a 429. A real
   * server counts per IP address (3,000 by default); the sandbox counts all requests together.
   *
   * @default no limit
   */
  requestsPerMinute?: number;
  /**
   * Faults to inject. The first rule that matches a request applies. A request can also ask for a fault with the header
   * `X-Sandbox-Fault`: `status=503`, `delay=200`, `drop`, or several separated by commas.
   *
   * @default no faults
   */
  faults?: readonly FaultRule[];
  /**
   * When background jobs run, such as deleting the conversations of a deleted contact: `immediate` runs them after each
   * request, `manual` when you call {@link Sandbox.tick}.
   *
   * @default "immediate"
   */
  jobs?: "immediate" | "manual";
  /**
   * Receives each line of the server log: requests that match no route, with the nearest route; and the cause of each
   * 500.
   *
   * @default no log
   */
  log?: (line: string) => void;
  /**
   * Waits for the given number of milliseconds. Used for faults with a delay.
   *
   * @default a timer
   */
  sleep?: (milliseconds: number) => Promise<void>;
  /**
   * The initial data, from {@link Sandbox.snapshot}, instead of a seed.
   *
   * @default the seed
   */
  snapshot?: SandboxSnapshot;
  /**
   * Called after a request, a job, or a method has changed data, for example to save a snapshot.
   *
   * @default no callback
   */
  onChange?: () => void;
}

/** A Chatwoot server in memory. */
export interface Sandbox {
  /**
   * Responds to a request as the server does. It takes the same arguments as the global `fetch` and can replace it. It
   * doesn't need `this`, and it ignores the host name in the URL.
   *
   * @throws the signal's reason if the request is already aborted, and a TypeError if a fault drops the connection.
   */
  fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** The ID of the account to start with: `1`. With the seed `empty`, that is the first account you create. */
  accountId: number;
  /** The identifier of an API inbox in that account, for the public API. The seed `empty` has no inbox. */
  inboxIdentifier: string;
  /** An access token for each role. With the seed `empty`, only `platform` belongs to someone. */
  tokens: SandboxTokens;
  /**
   * Adds what a test needs: contacts, conversations, messages, inboxes, agents, labels, teams, and accounts.
   *
   * @example
   * const { id } = sandbox.add.conversation({ contact_id: 2, status: "snoozed" });
   * sandbox.add.message({ conversation_id: id, content: "Are you still there?" });
   */
  add: Add;
  /** The last 1,000 requests, oldest first, for assertions. {@link reset} forgets them. */
  readonly requests: readonly ReceivedRequest[];
  /**
   * Moves the clock forward and does the work that is due then: reopens snoozed conversations, resolves idle ones if
   * the account's settings say so, completes campaigns, reviews service-level agreements, and runs pending background
   * jobs. See {@link SandboxOptions.jobs}. {@link reset} puts the clock back.
   *
   * @param milliseconds - Not negative. Without it, the clock stays.
   * @throws RangeError if the number is negative.
   *
   * @example
   * sandbox.tick(24 * 3_600_000);
   */
  tick: (milliseconds?: number) => void;
  /** Discards all changes since the sandbox was created, or since the last {@link restore}. */
  reset: () => void;
  /** Returns all data as JSON. */
  snapshot: () => SandboxSnapshot;
  /**
   * Replaces all data with a snapshot. From now on, {@link reset} returns to this snapshot.
   *
   * @throws RangeError if this version of the package can't read the snapshot's format.
   */
  restore: (snapshot: SandboxSnapshot) => void;
}
