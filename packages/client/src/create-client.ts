import { createResources, type Resources } from "./generated/resources.ts";
import type { Clock } from "./http/clock.ts";
import { createHttp } from "./http/http.ts";
import type { ClientOptions } from "./options.ts";
import { type RawRequest, rawRequest } from "./request.ts";
import { settingsOf } from "./settings.ts";

/** A client for one account of one Chatwoot: a property for each resource of the API. */
export interface Client extends Resources {
  /** Sends any request to the API: a route of the specification with its types, or one that the specification lacks. */
  readonly request: RawRequest;
}

/**
 * Makes a client. Nothing is sent before a method is called.
 *
 * @throws {InvalidArgumentError} when an option cannot be right.
 *
 * @example
 * const chatwoot = createClient({
 *   baseUrl: "https://app.chatwoot.com",
 *   accountId: 1,
 *   token: process.env.CHATWOOT_API_TOKEN ?? "",
 * });
 * const page = await chatwoot.contacts.listConversations(42);
 */
export function createClient(options: ClientOptions = {}): Client {
  return clientWith(options);
}

/** The same with a clock of one's own, for tests that do not wait. */
export function clientWith(options: ClientOptions, clock?: Clock): Client {
  const http = createHttp(settingsOf(options), clock);
  return { ...createResources(http), request: rawRequest(http) };
}
