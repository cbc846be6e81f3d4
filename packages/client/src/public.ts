import type { Escapes } from "./api.ts";
import { type CommonOptions, connect } from "./connect.ts";
import { createPublicResources, type PublicResources } from "./generated/public-resources.ts";
import type { publicPaths } from "./generated/types.ts";
import { segment } from "./serialize/path.ts";
import { type Clock, systemClock } from "./transport/clock.ts";
import { requiredSettings } from "./transport/identity.ts";

export type * from "./generated/public-exports.ts";

/** The options of {@link createPublicClient}. */
export interface PublicClientOptions extends CommonOptions {
  /**
   * The identifier of an API inbox, from the settings of the inbox. It is not a secret.
   * @default the environment variable `CHATWOOT_INBOX_IDENTIFIER`
   */
  readonly inboxIdentifier?: string | undefined;
}

const variables = { baseUrl: "CHATWOOT_BASE_URL", inboxIdentifier: "CHATWOOT_INBOX_IDENTIFIER" } as const;

/** A client for the public API of one inbox, which visitors use. It sends no token, so a web page can use it. */
export interface PublicClient extends PublicResources, Escapes<publicPaths> {}

/**
 * Makes a client for the public API. Nothing is sent before a method is called.
 *
 * @throws {InvalidArgumentError} when an option is invalid, or some are missing. It names all that are missing.
 */
export function createPublicClient(options: PublicClientOptions = {}): PublicClient {
  return publicClientWith(options);
}

/** Makes a client with another clock, for tests that do not wait. */
export function publicClientWith(options: PublicClientOptions, clock: Clock = systemClock): PublicClient {
  const { baseUrl, inboxIdentifier } = requiredSettings(options, variables);
  const { name, value } = inboxIdentifier;
  const segments = () => ({ inbox_identifier: segment(name, value, "string") });
  const api = connect(options, { baseUrl, token: "", segments }, clock);
  return { ...createPublicResources(api), ...api.escapes<publicPaths>() };
}
