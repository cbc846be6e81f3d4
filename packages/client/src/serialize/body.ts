import { InvalidArgumentError } from "../transport/errors.ts";
import { isStream } from "../transport/call.ts";

/**
 * The body of a request: JSON, unless it is of a type that fetch sends as it is.
 *
 * @throws {InvalidArgumentError} when JSON cannot hold it: a circular value, a bigint.
 */
export function serializeBody(body: unknown): BodyInit {
  if (isRaw(body)) return body;
  try {
    return JSON.stringify(body);
  } catch {
    // The runtime's own error may quote a secret.
    throw new InvalidArgumentError("The body cannot be serialized as JSON.");
  }
}

/** Whether fetch sends a body as it is, and names its type itself where it has one. */
export function isRaw(body: unknown): body is Exclude<BodyInit, string> {
  return (
    isStream(body) ||
    ArrayBuffer.isView(body) ||
    [FormData, Blob, URLSearchParams, ArrayBuffer].some((type) => body instanceof type)
  );
}
