import type { Exchange } from "./call.ts";
import { ConnectionError } from "./errors.ts";
import { checkFirst } from "./hints.ts";

/** How many causes are followed: some errors are their own cause. */
const deepest = 9;

/** Makes the error for a request that failed before a complete response arrived. */
export function connectionError({ request, attempts, isRepeatable }: Exchange, cause: unknown): ConnectionError {
  const root = rootOf(cause);
  const code = detail(root, "code");
  const said = detail(root, "message") || code || detail({ root }, "root") || typeof root;
  // OpenSSL names memory addresses and source lines.
  const reason = /SSL|EPROTO/.test(code) ? `TLS failed (${code})` : said.replace(/\s+/g, " ").replace(/[. ]+$/, "");
  const isPlain = /wrong version number/.test(said);
  const wasSent = !isPlain && !/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN)$/.test(code);
  const hint = isPlain
    ? "Check the base URL: this port seems to speak plain http."
    : "Check the base URL and your connection.";
  return new ConnectionError(`${request} failed before a complete response arrived: ${reason}.`, {
    request,
    attempts,
    hint: wasSent && !isRepeatable ? checkFirst : hint,
    cause,
  });
}

/**
 * Whether a body could not be decompressed (`Z_DATA_ERROR`). The connection held, so another attempt would fail as
 * well.
 */
export function isBrokenCompression(cause: unknown): boolean {
  return /^(Z|ERR__)/.test(detail(rootOf(cause), "code"));
}

/** Follows the causes of an error. The message of `fetch` itself is often just "fetch failed". */
function rootOf(cause: unknown, depth = 0): unknown {
  const hasCause = cause instanceof Error && cause.cause !== undefined && depth < deepest;
  return hasCause ? rootOf(cause.cause, depth + 1) : cause;
}

/**
 * Returns a property as a string, empty if it is missing. Other code can throw anything, even objects whose getters
 * throw, or that have no `toString`.
 */
function detail(value: unknown, key: string): string {
  try {
    return String(Reflect.get(Object(value), key) ?? "");
  } catch {
    return "";
  }
}
