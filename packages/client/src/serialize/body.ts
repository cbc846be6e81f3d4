import { formData } from "../multipart.ts";
import { checkObject } from "../transport/argument.ts";
import { isStream } from "../transport/call.ts";
import { InvalidArgumentError } from "../transport/errors.ts";
import { checkConditions } from "./conditions.ts";
import { checkJson } from "./json.ts";

/**
 * Serializes the body of a request as JSON. A body with files becomes a form, and a type that `fetch` supports stays
 * unchanged.
 *
 * @throws {InvalidArgumentError} when it cannot be serialized.
 */
export function serializeBody(body: unknown): BodyInit {
  if (isRaw(body)) return body;
  return hasFiles(body) ? formData(body) : jsonBody(body);
}

/** Serializes a body as JSON. @throws {InvalidArgumentError} when it cannot be serialized. */
export function jsonBody(body: unknown): string {
  checkObject("body", body);
  checkJson("body", body);
  checkConditions(Object(body));
  try {
    return JSON.stringify(body);
  } catch {
    // A `toJSON` threw. Its error can quote a secret.
    throw new InvalidArgumentError("body", "cannot be serialized as JSON");
  }
}

/** Returns whether `fetch` sends a body unchanged. It then also sets the body's Content-Type, if it has one. */
export function isRaw(body: unknown): body is Exclude<BodyInit, string> {
  // Most bodies are strings or missing, and mentioning the classes below makes Node load them.
  if (Object(body) !== body) return false;
  return (
    isStream(body) ||
    ArrayBuffer.isView(body) ||
    [FormData, Blob, URLSearchParams, ArrayBuffer].some((type) => body instanceof type)
  );
}

/** Limits the depth, because an object can contain itself. */
function hasFiles(body: unknown, depth = 0): body is object {
  if (body instanceof Blob) return depth > 0;
  return Object(body) === body && depth < 9 && Object.values(Object(body)).some((value) => hasFiles(value, depth + 1));
}
