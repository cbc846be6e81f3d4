import { Api } from "./api.ts";
import type { ResponseCheck } from "./check/response-check.ts";
import type { Clock } from "./transport/clock.ts";
import { checkedBaseUrl, type Given } from "./transport/identity.ts";
import type { ConnectionOptions } from "./transport/options.ts";
import { Redactor } from "./transport/redact.ts";
import { connectionSettings } from "./transport/settings.ts";
import { Transport } from "./transport/transport.ts";

/** The options of every client, for any of the APIs. */
export interface CommonOptions extends ConnectionOptions {
  /**
   * Compares each response with the OpenAPI document: `responseCheck()` of `@wootkit/client/validate`.
   * @default no check
   */
  readonly check?: ResponseCheck | undefined;
}

/** The server that a client sends its requests to, and its identity there. */
export interface Target {
  readonly baseUrl: Given;
  /** An empty string for a client without a token. */
  readonly token: string;
  /** Makes the path segments that the client fills in itself: its account, its inbox. */
  readonly segments: () => Readonly<Record<string, string>>;
}

/**
 * Connects the methods of a client to a server.
 *
 * @throws {InvalidArgumentError} when an option is invalid. It never shows the token, even where another option
 *   contains it by mistake.
 */
export function connect(options: CommonOptions, { baseUrl, token, segments }: Target, clock: Clock): Api {
  try {
    const settings = connectionSettings(options, checkedBaseUrl(baseUrl, options.allowInsecureHttp), token);
    return new Api({
      transport: new Transport(settings, clock),
      baseUrl: settings.baseUrl,
      segments: segments(),
      check: options.check,
    });
  } catch (error) {
    throw new Redactor(token).error(error);
  }
}
