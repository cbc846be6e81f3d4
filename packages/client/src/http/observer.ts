import type { WootkitError } from "../errors.ts";
import type { RequestEvent } from "../hooks.ts";
import type { Settings } from "../settings.ts";
import type { Sending } from "./http.ts";
import type { Hide } from "./secret.ts";

/** Tells hooks and the logger of one call, and waits for the hooks. */
export interface Observer {
  request(attempt: number): Promise<void>;
  response(attempt: number, response: Response, duration: number): Promise<void>;
  retry(attempt: number, delay: number, error: WootkitError): Promise<void>;
}

/** What tells hooks and the logger of a call, without secrets. It is loaded only where there are any. */
export function observer(
  { hooks, logger }: Pick<Settings, "hooks" | "logger">,
  { operation: { id, method }, url, headers }: Sending,
  hide: Hide,
): Observer {
  const sent = shown(headers, hide);
  const event = (attempt: number): RequestEvent => ({ operation: id, method, url: hide(url), attempt, headers: sent });
  const log = (line: string) => logger?.(oneLine(line));
  return {
    async request(attempt) {
      await hooks?.onRequest?.(event(attempt));
    },
    async response(attempt, { status, headers }, duration) {
      const given = headers.get("x-request-id");
      const requestId = given === null ? undefined : hide(given);
      const responseHeaders = shown(headers, hide);
      await hooks?.onResponse?.({ ...event(attempt), status, responseHeaders, requestId, duration });
      const quoted = requestId ? `, request id ${requestId}` : "";
      log(`${method} ${hide(url)} ${status} in ${Math.round(duration)} ms${quoted}`);
    },
    async retry(attempt, delay, error) {
      await hooks?.onRetry?.({ ...event(attempt), delay, error });
      log(`${error.message} Attempt ${attempt + 1} in ${Math.round(delay)} ms.`);
    },
  };
}

/** Names that headers with secrets have, those that a caller adds among them: Authorization, Cookie, X-Api-Key. */
const secretNames = /auth|cookie|token|secret|key|session|password|credential/i;

/** Headers to show: ours are recognised by what stands in the token's place. */
function shown(headers: Headers, hide: Hide): Record<string, string> {
  const entries = [...headers].map(([name, value]): [string, string] => {
    const hidden = hide(value);
    return [name, secretNames.test(name) && hidden !== "[token]" ? "[hidden]" : hidden];
  });
  return Object.fromEntries(entries);
}

/** The server's words may have several lines and move the cursor; a log has one line for each thing. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ");
}
