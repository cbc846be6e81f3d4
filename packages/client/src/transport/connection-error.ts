import { ConnectionError, type ExchangeDetails } from "./errors.ts";

/** The error for a request that failed before a complete response arrived. */
export function connectionError({ request, attempts }: ExchangeDetails, cause: unknown): ConnectionError {
  const root = rootOf(cause);
  const { message, code, name }: { message?: unknown; code?: unknown; name?: unknown } = Object(root);
  const reason = textOf(message || code || name || root);
  const hint = "Check baseUrl and your connection";
  return new ConnectionError(`${request} failed before a complete response arrived: ${reason}.`, {
    request,
    attempts,
    hint,
    cause,
  });
}

/** Whether a body could not be decompressed: its connection held, so another attempt brings the same. Such as `Z_DATA_ERROR`. */
export function isBrokenCompression(cause: unknown): boolean {
  return /^(Z|ERR__)/.test(textOf(Object(rootOf(cause)).code));
}

/** The message of fetch itself is often just "fetch failed"; the reason is further down. */
function rootOf(cause: unknown): unknown {
  return cause instanceof Error && cause.cause !== undefined ? rootOf(cause.cause) : cause;
}

/** The text of something that was thrown. An object may have none: one without a prototype, or with a `toString` that fails. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
