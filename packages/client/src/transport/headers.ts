import { version } from "../generated/version.ts";
import { shown } from "./argument.ts";
import { InvalidArgumentError } from "./errors.ts";

/** Tells a server who calls. A browser sends its own name, and would ask the server's permission for another. */
const userAgent = "document" in globalThis ? undefined : `wootkit-client/${version}`;

/** Completes the headers of a request: what every request says, the caller's own, and the token above all. */
export function completeHeaders(
  headers: Headers,
  own: Readonly<Record<string, string>>,
  token: string,
  body: unknown,
): void {
  if (!headers.has("Accept")) headers.set("Accept", "application/json");
  if (userAgent) headers.set("User-Agent", userAgent);
  for (const [name, text] of Object.entries(own)) {
    try {
      headers.set(name, text);
    } catch {
      // The runtime's own error quotes the value, which may be a secret.
      throw new InvalidArgumentError(`headers[${shown(name)}]`, "has a name or a value that HTTP does not allow");
    }
  }
  // Only the runtime knows the boundary of a form.
  if (body instanceof FormData) headers.delete("Content-Type");
  if (token) headers.set("Api-Access-Token", token);
}
