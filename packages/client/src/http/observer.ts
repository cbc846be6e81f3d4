import type { WootkitError } from "../errors.ts";
import type { RequestEvent } from "../hooks.ts";
import type { Settings } from "../settings.ts";
import type { Sending } from "./http.ts";
import type { Hide } from "./secret.ts";

/** Tells hooks and the logger of one call. */
export interface Observer {
  request(attempt: number): void;
  response(attempt: number, response: Response, duration: number): void;
  retry(attempt: number, delay: number, error: WootkitError): void;
}

/** What tells hooks and the logger of a call, without the secret. It is loaded only where there are any. */
export function observer(
  { hooks, logger }: Pick<Settings, "hooks" | "logger">,
  { operation: { id, method }, url, headers }: Sending,
  hide: Hide,
): Observer {
  const shown = Object.fromEntries([...headers].map(([name, value]) => [name, hide(value)]));
  const event = (attempt: number): RequestEvent => ({ operation: id, method, url: hide(url), attempt, headers: shown });
  return {
    request(attempt) {
      hooks?.onRequest?.(event(attempt));
    },
    response(attempt, { status, headers }, duration) {
      const given = headers.get("x-request-id");
      const requestId = given === null ? undefined : hide(given);
      hooks?.onResponse?.({ ...event(attempt), status, requestId, duration });
      const quoted = requestId ? `, request id ${requestId}` : "";
      logger?.(`${method} ${hide(url)} ${status} in ${Math.round(duration)} ms${quoted}`);
    },
    retry(attempt, delay, error) {
      hooks?.onRetry?.({ ...event(attempt), delay, error });
      // The server's words may have several lines; a log has one for each.
      logger?.(`${error.message} Attempt ${attempt + 1} in ${Math.round(delay)} ms.`.replace(/[\s\p{Cc}]+/gu, " "));
    },
  };
}
