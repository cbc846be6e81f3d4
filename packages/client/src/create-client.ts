import { createResources, type Resources } from "./generated/resources.ts";
import { Http } from "./http.ts";
import { type ClientOptions, settingsOf } from "./options.ts";

/** A client for one account of one Chatwoot: a property for each resource of the API. */
export interface Client extends Resources {}

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
export function createClient(options: ClientOptions): Client {
  return createResources(new Http(settingsOf(options)));
}
