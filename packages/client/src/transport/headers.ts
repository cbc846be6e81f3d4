import { version } from "../generated/version.ts";
import { shown } from "./argument.ts";
import { InvalidArgumentError } from "./errors.ts";

/** The `User-Agent`. A browser sends its own, and would need the server's permission to send another. */
const userAgent = "document" in globalThis ? undefined : `wootkit-client/${version}`;

/**
 * Checks the headers that a caller gives.
 *
 * @param headers - An object; callers without types can also pass Headers or a list of pairs.
 * @throws {InvalidArgumentError} for a header that cannot be sent, and for a token.
 */
export function checkedHeaders(headers: object): Readonly<Record<string, string>> {
  const pairs = Symbol.iterator in headers ? [...(headers as Headers)] : Object.entries(headers);
  const given = pairs.filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    try {
      refuseToken(new Headers([[name, value]]));
    } catch (error) {
      if (error instanceof InvalidArgumentError) throw error;
      // The runtime's own error quotes the value, which may be a secret.
      throw new InvalidArgumentError(`headers[${shown(name)}]`, "has a name or a value that HTTP does not allow");
    }
  }
  return Object.fromEntries(given);
}

/** Adds the standard headers, the caller's headers and the token to the headers of a request. */
export function completeHeaders(
  headers: Headers,
  own: Readonly<Record<string, string>>,
  token: string,
  body: unknown,
): void {
  if (!headers.has("Accept")) headers.set("Accept", "application/json");
  if (userAgent) headers.set("User-Agent", userAgent);
  // A form that is already bytes names its boundary in this header. For any other form, only the runtime knows it.
  const type = body ? (headers.get("Content-Type") ?? "") : "";
  const boundary = /^multipart\/form-data; *boundary/.test(type) ? type : "";
  for (const [name, value] of Object.entries(own)) headers.set(name, value);
  if (boundary) headers.set("Content-Type", boundary);
  else if (body instanceof FormData || body instanceof URLSearchParams) headers.delete("Content-Type");
  if (token) headers.set("Api-Access-Token", token);
}

/**
 * @throws {InvalidArgumentError} for a second token, which would be ignored or act as another person. Rails accepts
 *   every spelling of the name.
 */
export function refuseToken(headers: Headers): void {
  for (const name of headers.keys()) {
    if (!/^api[-_]access[-_]token$/.test(name)) continue;
    const hint = "Create a client for each token.";
    throw new InvalidArgumentError(`headers[${shown(name)}]`, "must not be given beside the client's token", {
      hint,
    });
  }
}
