import { WootkitError } from "./errors.ts";

/** Names of headers with secrets, including those that callers add: Authorization, Cookie, X-Api-Key. */
const secretNames = /auth|cookie|token|secret|key|session|password|credential/i;

/** How deeply a value from other code is copied, because some errors contain whole object graphs. */
const deepest = 9;

/**
 * The minimum length of a token. Chatwoot's tokens have 24 characters. Removing shorter strings everywhere would make
 * text unreadable.
 */
export const shortestToken = 6;

/**
 * Makes a function that replaces tokens in a string with `[token]`. Whitespace around a token is not part of it, and a
 * token of fewer than 6 characters is ignored.
 *
 * @example
 * import { redactor } from "@wootkit/client/redact";
 *
 * const redact = redactor(["secret-token"]);
 * console.log(redact("The token was secret-token.")); // The token was [token].
 */
export function redactor(tokens: readonly string[]): (text: string) => string {
  const secrets = tokens.map((token) => token.trim()).filter(({ length }) => length >= shortestToken);
  // The longest first, because one token can contain another.
  secrets.sort((one, other) => other.length - one.length);
  return (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "[token]"), text);
}

/**
 * Removes the token from everything that leaves the client: errors, events of hooks, log lines. Servers and proxies
 * echo it, people mix up arguments, and other libraries attach whole requests to their errors.
 */
export class Redactor {
  /** Returns a string without the token. */
  readonly text: (text: string) => string;
  readonly #hasToken: boolean;

  /** @param token - The secret; an empty string for a client without a token. */
  constructor(token: string) {
    this.text = redactor([token]);
    this.#hasToken = token !== "";
  }

  /** Returns headers without the token. */
  headers(headers: Headers): Headers {
    return new Headers([...headers].map(([name, value]): [string, string] => [name, this.text(value)]));
  }

  /** Returns headers for display: without the token, and without the values of other secret headers. */
  shownHeaders(headers: Headers): Record<string, string> {
    const entries = [...headers].map(([name, value]): [string, string] => {
      const hidden = this.text(value);
      return [name, secretNames.test(name) && hidden !== "[token]" ? "[hidden]" : hidden];
    });
    return Object.fromEntries(entries);
  }

  /**
   * Removes the token from an error and its details, and returns the error. Errors of other code are returned
   * unchanged.
   */
  error(caught: unknown): unknown {
    if (!this.#hasToken || !(caught instanceof WootkitError)) return caught;
    // The stack begins with the message. Other details come from data that is already redacted.
    for (const key of ["message", "stack", "summary", ...Object.keys(caught)]) {
      const value: unknown = Reflect.get(caught, key);
      if (typeof value === "string") Reflect.set(caught, key, this.text(value));
      if (value instanceof Headers) Reflect.set(caught, key, this.headers(value));
    }
    if ("cause" in caught) caught.cause = this.foreign(caught.cause);
    return caught;
  }

  /**
   * Returns JSON data without the token. Serializing it again removes escapes, which could hide the token.
   *
   * @throws {RangeError} when it is nested too deeply to serialize.
   */
  json(data: unknown): unknown {
    return JSON.parse(this.text(JSON.stringify(data)));
  }

  /** Returns a value from other code without the token, or the same value if it does not contain the token. */
  foreign(caught: unknown): unknown {
    let changed = false;
    const clean = (text: string) => {
      const shown = this.text(text);
      changed ||= shown !== text;
      return shown;
    };
    const copyOf = (value: unknown, depth: number): unknown => {
      if (typeof value === "string") return clean(value);
      if (Object(value) !== value) return value;
      const thrown = value instanceof Error;
      const list = Array.isArray(value);
      // Only plain data is kept: other libraries attach whole requests to their errors, with headers.
      if (!(thrown || list || Object.getPrototypeOf(value) === Object.prototype) || depth > deepest) {
        changed = true;
        return typeof value;
      }
      // These properties of an error are not enumerable.
      const { name, message, stack, cause, errors } = value as AggregateError;
      const own = Object.entries(thrown ? { ...value, name, message, stack, cause, errors } : Object(value));
      const kept = own.filter(([, inner]) => inner !== undefined);
      const copies = kept.map(([key, inner]) => [clean(key), copyOf(inner, depth + 1)]);
      return Object.assign(thrown ? new Error() : list ? [] : {}, Object.fromEntries(copies));
    };
    try {
      const copy = copyOf(caught, 0);
      return changed ? copy : caught;
    } catch {
      // A getter that throws.
      return undefined;
    }
  }
}
