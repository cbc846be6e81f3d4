import type { Exchange } from "./call.ts";
import { ConnectionError } from "./errors.ts";
import { checkFirst } from "./hints.ts";

/** How deep the reason of an error is looked for: some are their own cause. */
const deepest = 9;

/** The error for a request that failed before a complete response arrived. */
export function connectionError({ request, attempts, isRepeatable }: Exchange, cause: unknown): ConnectionError {
  const root = rootOf(cause);
  const code = detail(root, "code");
  const said = detail(root, "message") || code || detail(root, "name") || textOf(root);
  // The words of OpenSSL are addresses and source lines.
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

/** Whether a body could not be decompressed: its connection held, so another attempt brings the same. Such as `Z_DATA_ERROR`. */
export function isBrokenCompression(cause: unknown): boolean {
  return /^(Z|ERR__)/.test(detail(rootOf(cause), "code"));
}

/** The message of fetch itself is often just "fetch failed"; the reason is further down. */
function rootOf(cause: unknown, depth = 0): unknown {
  const hasCause = cause instanceof Error && cause.cause !== undefined && depth < deepest;
  return hasCause ? rootOf(cause.cause, depth + 1) : cause;
}

/** The text of a property; empty where there is none. Other code throws anything, also objects whose getters throw. */
function detail(value: unknown, key: string): string {
  try {
    return textOf(Reflect.get(Object(value), key) ?? "");
  } catch {
    return "";
  }
}

/** The text of a value. An object may have none: one without a prototype, or with a `toString` that fails. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
