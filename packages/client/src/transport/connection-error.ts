import type { Exchange } from "./call.ts";
import { ConnectionError } from "./errors.ts";
import { checkFirst } from "./hints.ts";

/** The maximum number of causes to follow, because an error can be its own cause. */
const deepest = 9;

/** Makes the error for a request that failed before a complete response arrived. */
export function connectionError(exchange: Exchange, cause: unknown): ConnectionError {
  const { request, attempts, isRepeatable } = exchange;
  const root = rootOf(cause);
  const code = detail(root, "code");
  const said = detail(root, "message") || code || detail({ root }, "root") || typeof root;
  // OpenSSL's messages contain memory addresses and source lines.
  const reason = /SSL|EPROTO/.test(code) ? `TLS failed (${code})` : said.replace(/\s+/g, " ").replace(/[. ]+$/, "");
  const isPlain = /wrong version number/.test(said);
  const wasSent = !isPlain && !/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN)$/.test(code);
  const hint = isPlain
    ? "Check the base URL: this port seems to speak plain http."
    : "Check the base URL and your connection.";
  return new ConnectionError(`${request} failed before a complete response arrived: ${reason}.`, {
    request,
    attempts,
    hint: wasSent && !isRepeatable ? checkFirst(exchange) : hint,
    cause,
  });
}

/**
 * Returns whether a body could not be decompressed (`Z_DATA_ERROR`). The connection itself worked, so a retry would
 * fail too.
 */
export function isBrokenCompression(cause: unknown): boolean {
  return /^(Z|ERR__)/.test(detail(rootOf(cause), "code"));
}

/** Returns the root cause of an error. The message of `fetch` itself is often just "fetch failed". */
function rootOf(cause: unknown, depth = 0): unknown {
  const hasCause = cause instanceof Error && cause.cause !== undefined && depth < deepest;
  return hasCause ? rootOf(cause.cause, depth + 1) : cause;
}

/**
 * Returns a property as a string, empty if it is missing. Other code can throw anything, even an object whose
 * getters throw or that has no `toString`.
 */
function detail(value: unknown, key: string): string {
  try {
    return String(Reflect.get(Object(value), key) ?? "");
  } catch {
    return "";
  }
}
