import type { Escapes } from "./api.ts";
import { type CommonOptions, connect } from "./connect.ts";
import { createPlatformResources, type PlatformResources } from "./generated/platform-resources.ts";
import type { platformPaths } from "./generated/types.ts";
import { type Clock, systemClock } from "./transport/clock.ts";
import { checkedToken, refuseInBrowser, requiredSettings } from "./transport/identity.ts";
import type { TokenOptions } from "./transport/options.ts";

export type * from "./generated/platform-exports.ts";

/** The options of {@link createPlatformClient}. */
export interface PlatformClientOptions extends CommonOptions, TokenOptions {
  /**
   * A platform app's access token, from the super admin console. It is sent as `Api-Access-Token` and appears nowhere
   * else.
   * @default the environment variable `CHATWOOT_PLATFORM_TOKEN`
   */
  readonly token?: string | undefined;
}

const variables = { baseUrl: "CHATWOOT_BASE_URL", token: "CHATWOOT_PLATFORM_TOKEN" } as const;

const tokenSource = "Super admin console → Platform apps";

/** A client for the platform API of an installation: the accounts, users and bots that a platform app created. */
export interface PlatformClient extends PlatformResources, Escapes<platformPaths> {}

/**
 * Makes a client for the platform API. Nothing is sent before a method is called.
 *
 * @throws {InvalidArgumentError} when an option is invalid, or some are missing. It names all that are missing.
 */
export function createPlatformClient(options: PlatformClientOptions = {}): PlatformClient {
  return platformClientWith(options);
}

/** Makes a client with another clock, for tests that do not wait. */
export function platformClientWith(options: PlatformClientOptions, clock: Clock = systemClock): PlatformClient {
  refuseInBrowser(options);
  const { baseUrl, token } = requiredSettings(options, variables, tokenSource);
  const api = connect(options, { baseUrl, token: checkedToken(token, tokenSource), segments: () => ({}) }, clock);
  return { ...createPlatformResources(api), ...api.escapes<platformPaths>() };
}
