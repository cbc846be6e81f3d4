import type { Escapes } from "./api.ts";
import { type CommonOptions, connect } from "./connect.ts";
import { createResources, type Resources } from "./generated/resources.ts";
import type { paths } from "./generated/types.ts";
import { type Clock, systemClock } from "./transport/clock.ts";
import type { TokenOptions } from "./transport/options.ts";
import { checkedToken, checkInteger, fromEnvironment } from "./transport/settings.ts";

/** What {@link createClient} takes. */
export interface ClientOptions extends CommonOptions, TokenOptions {
  /**
   * The account to work in: the number behind `/app/accounts/` in the address of the dashboard.
   * @default the environment variable `CHATWOOT_ACCOUNT_ID`
   */
  readonly accountId?: number | undefined;
  /**
   * The access token of a person, from *Profile settings → Access token*. It is sent as `Api-Access-Token` and appears nowhere else.
   * @default the environment variable `CHATWOOT_API_TOKEN`
   */
  readonly token?: string | undefined;
}

/** A client for one account of one Chatwoot: a property for each resource of the API. */
export interface Client extends Resources, Escapes<paths> {}

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

/** The same with another clock, for tests that do not wait. */
export function clientWith(options: ClientOptions, clock: Clock = systemClock): Client {
  const token = checkedToken(options.token, "CHATWOOT_API_TOKEN", "Profile settings → Access token", options);
  const api = connect(options, token, () => ({ account_id: accountOf(options) }), clock);
  return { ...createResources(api), ...api.escapes<paths>() };
}

function accountOf({ accountId }: ClientOptions): number {
  const given = fromEnvironment("CHATWOOT_ACCOUNT_ID");
  const account = accountId ?? (/^\d+$/.test(given ?? "") ? Number(given) : given);
  checkInteger("accountId (or CHATWOOT_ACCOUNT_ID)", account);
  // Checked above.
  return Number(account);
}
