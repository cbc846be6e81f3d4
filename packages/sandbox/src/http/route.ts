import type { Lifetime } from "../state/chatwoot-version.ts";

/** A name or path, and the releases that have it. */
export type Marked = readonly [name: string, lifetime: Lifetime];

/** The parts of an operation in the API document that the server needs. */
export interface Route extends Lifetime {
  /** The operation ID, such as `listContacts`. */
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** With its placeholders, such as `/api/v1/accounts/{account_id}/contacts/{id}`. */
  readonly path: string;
  readonly api: "application" | "platform" | "public" | "server";
  /** The status of a successful response. */
  readonly status: number;
  /** The media type of a successful response. Missing if the body is empty. */
  readonly mediaType?: string;
  /** The key that wraps the handler's result in the body, such as `payload`. */
  readonly envelope?: string;
  /** Set if agents aren't allowed to call it. */
  readonly administratorsOnly?: true;
  /** The first release in which agents aren't allowed to call it. Missing if they never were. */
  readonly administratorsSince?: string;
  /** The permission in a custom role that allows agents to call it anyway. */
  readonly permission?: "report_manage";
  /** Set if the application API needs no token for it. */
  readonly isOpen?: true;
  /** Set if an account that the caller isn't a member of is a 404, and a suspended one can be read. */
  readonly hidesAccounts?: true;
  /** Set if bots are allowed to call it. */
  readonly takesBots?: true;
  /** The first release in which bots are allowed to call it. Missing if they always were. */
  readonly botsSince?: string;
  /** Set if it doesn't accept PUT. Rails treats PUT and PATCH as the same everywhere else. */
  readonly isOnlyPatch?: true;
  /** Set if a request without a token is taken for one of a browser without a session. */
  readonly isForBrowsers?: true;
  /** Response properties that some releases lack, such as `payload.[].icon`. */
  readonly properties?: readonly Marked[];
  /** Parameters and body fields that some releases lack. `sort_by=unread` stands for a single value of a parameter. */
  readonly parameters?: readonly Marked[];
}

/**
 * A {@link Route} as JSON, with its path first, so that a pattern can find the path. A request parses only its own
 * route.
 */
export type PackedRoute = string;

/** Returns the route of a JSON string that the build wrote. */
export function unpackRoute(packed: PackedRoute): Route {
  // The build writes it from a route.
  return JSON.parse(packed) as Route;
}
