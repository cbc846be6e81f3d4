import { Api } from "./api.ts";
import type { ResponseCheck } from "./check/response-check.ts";
import type { Clock } from "./transport/clock.ts";
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

/**
 * The seam to the server of some options.
 *
 * @param places - Makes the values for the places of paths that the client knows itself.
 * @throws {InvalidArgumentError} when an option cannot be right. The token may be in a wrong place; it is in no message.
 */
export function connect(
  options: CommonOptions,
  token: string,
  places: () => Readonly<Record<string, string | number>>,
  clock: Clock,
): Api {
  try {
    const settings = connectionSettings(options, token);
    const transport = new Transport(settings, clock);
    return new Api({ transport, baseUrl: settings.baseUrl, places: places(), check: options.check });
  } catch (error) {
    throw new Redactor(token).error(error);
  }
}
