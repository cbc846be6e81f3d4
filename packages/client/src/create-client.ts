import type { Escapes } from "./api.ts";
import { type CommonOptions, connect } from "./connect.ts";
import { createResources, type Resources } from "./generated/resources.ts";
import type { paths } from "./generated/types.ts";
import { segment } from "./serialize/path.ts";
import { type Clock, systemClock } from "./transport/clock.ts";
import { checkedToken, type Given, refuseInBrowser, requiredSettings } from "./transport/identity.ts";
import type { TokenOptions } from "./transport/options.ts";

/** The options of {@link createClient}. */
export interface ClientOptions extends CommonOptions, TokenOptions {
  /**
   * The account to work in: the number after `/app/accounts/` in the address of the dashboard.
   * @default the environment variable `CHATWOOT_ACCOUNT_ID`
   */
  readonly accountId?: number | undefined;
  /**
   * A person's access token, from *Profile settings → Access token*. It is sent as `Api-Access-Token` and appears
   * nowhere else.
   * @default the environment variable `CHATWOOT_API_TOKEN`
   */
  readonly token?: string | undefined;
}

const variables = {
  baseUrl: "CHATWOOT_BASE_URL",
  accountId: "CHATWOOT_ACCOUNT_ID",
  token: "CHATWOOT_API_TOKEN",
} as const;

const tokenSource = "Profile settings → Access token";

/** A client for one Chatwoot account, with a property for each resource of the API. */
export interface Client extends Resources, Escapes<paths> {}

/**
 * Makes a client. Nothing is sent before a method is called.
 *
 * @throws {InvalidArgumentError} when an option is invalid, or some are missing. It names all that are missing.
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

/** Makes a client with another clock, for tests that do not wait. */
export function clientWith(options: ClientOptions, clock: Clock = systemClock): Client {
  refuseInBrowser(options);
  const { baseUrl, accountId, token } = requiredSettings(options, variables, tokenSource);
  const segments = () => ({ account_id: accountSegment(accountId) });
  const api = connect(options, { baseUrl, token: checkedToken(token, tokenSource), segments }, clock);
  return { ...createResources(api), ...api.escapes<paths>() };
}

/** Makes the path segment of the account. An environment variable is always a string. */
function accountSegment({ name, value }: Given): string {
  const isDigits = name === variables.accountId && /^\d+$/.test(String(value));
  return segment(name, isDigits ? Number(value) : value, "integer");
}
