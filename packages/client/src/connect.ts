import { Api } from "./api.ts";
import type { ResponseCheck } from "./check/response-check.ts";
import type { Clock } from "./transport/clock.ts";
import { checkedBaseUrl, type Given } from "./transport/identity.ts";
import type { ConnectionOptions } from "./transport/options.ts";
import { Redactor } from "./transport/redact.ts";
import { connectionSettings } from "./transport/settings.ts";
import { Transport } from "./transport/transport.ts";

/** What all clients take, whichever API they speak to. */
export interface CommonOptions extends ConnectionOptions {
  /**
   * Compares each response with the specification: `responseCheck()` of `@wootkit/client/validate`.
   * @default no check
   */
  readonly check?: ResponseCheck | undefined;
}

/** Where a client sends its requests, and as whom. */
export interface Target {
  readonly baseUrl: Given;
  /** An empty string where none is sent. */
  readonly token: string;
  /** Makes the segments of paths that the client knows itself: its account, its inbox. */
  readonly segments: () => Readonly<Record<string, string>>;
}

/**
 * Makes the seam to the server.
 *
 * @throws {InvalidArgumentError} when an option is invalid. It never shows the token, even where another option contains it by mistake.
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
