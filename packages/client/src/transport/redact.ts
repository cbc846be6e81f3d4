import { WootkitError } from "./errors.ts";

/** Names of headers that carry secrets, those that a caller adds among them: Authorization, Cookie, X-Api-Key. */
const secretNames = /auth|cookie|token|secret|key|session|password|credential/i;

/** How deep a foreign value is copied: some errors carry whole object graphs. */
const deepest = 9;

/** No token has fewer characters: those of Chatwoot have 24. Removing a few letters wherever they occur would make text unreadable. */
export const shortestToken = 6;

/**
 * Makes a function that replaces tokens in a string with `[token]`. Blanks around a token are not part of it, and a token of fewer than 6
 * characters is ignored.
 *
 * @example
 * import { redactor } from "@wootkit/client/redact";
 *
 * const redact = redactor(["secret-token"]);
 * console.log(redact("The token was secret-token.")); // The token was [token].
 */
export function redactor(tokens: readonly string[]): (text: string) => string {
  const secrets = tokens.map((token) => token.trim()).filter(({ length }) => length >= shortestToken);
  // The longest first: one token may contain another.
  secrets.sort((one, other) => other.length - one.length);
  return (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "[token]"), text);
}

/**
 * Removes the token from everything that leaves the client: errors, events of hooks, log lines. Servers and proxies echo it, people mix up
 * arguments, and other libraries attach whole requests to their errors.
 */
export class Redactor {
  /** Returns a string without the token. */
  readonly text: (text: string) => string;
  readonly #hasToken: boolean;

  /** @param token - The secret; an empty string where there is none. */
  constructor(token: string) {
    this.text = redactor([token]);
    this.#hasToken = token !== "";
  }

  /** Headers without the token. */
  headers(headers: Headers): Headers {
    return new Headers([...headers].map(([name, value]): [string, string] => [name, this.text(value)]));
  }

  /** Headers to show: without the token, and without any other secret that their names tell of. */
  shownHeaders(headers: Headers): Record<string, string> {
    const entries = [...headers].map(([name, value]): [string, string] => {
      const hidden = this.text(value);
      return [name, secretNames.test(name) && hidden !== "[token]" ? "[hidden]" : hidden];
    });
    return Object.fromEntries(entries);
  }

  /** The same error, and everything that it knows, without the token. Errors of others are the caller's own. */
  error(caught: unknown): unknown {
    if (!this.#hasToken || !(caught instanceof WootkitError)) return caught;
    // The stack begins with the message. Other details are clean: they are made of data that was redacted.
    for (const key of ["message", "stack", "summary", ...Object.keys(caught)]) {
      const value: unknown = Reflect.get(caught, key);
      if (typeof value === "string") Reflect.set(caught, key, this.text(value));
      if (value instanceof Headers) Reflect.set(caught, key, this.headers(value));
    }
    if ("cause" in caught) caught.cause = this.foreign(caught.cause);
    return caught;
  }

  /**
   * JSON data without the token. It is written anew, as JSON has more than one way to write a character.
   *
   * @throws {RangeError} when it is nested too deep to be written.
   */
  json(data: unknown): unknown {
    return JSON.parse(this.text(JSON.stringify(data)));
  }

  /** A value of other code without the token: the same value where it does not contain it. */
  foreign(caught: unknown): unknown {
    try {
      const { copy, changed } = this.#copy(caught, 0);
      return changed ? copy : caught;
    } catch {
      // A getter that throws.
      return undefined;
    }
  }

  #copy(value: unknown, depth: number): { readonly copy: unknown; readonly changed: boolean } {
    if (typeof value === "string") {
      const copy = this.text(value);
      return { copy, changed: copy !== value };
    }
    if (Object(value) !== value) return { copy: value, changed: false };
    const thrown = value instanceof Error;
    const list = Array.isArray(value);
    // Only plain data stays: others attach whole requests to their errors, headers and all.
    if (!(thrown || list || Object.getPrototypeOf(value) === Object.prototype) || depth > deepest) {
      return { copy: typeof value, changed: true };
    }
    // An error has these as properties that are not enumerable.
    const { name, message, stack, cause, errors } = value as AggregateError;
    const own = Object.entries(thrown ? { ...value, name, message, stack, cause, errors } : Object(value));
    const copies = own.map(([key, inner]) => ({ key, shown: this.text(key), ...this.#copy(inner, depth + 1) }));
    const kept = copies.filter(({ copy }) => copy !== undefined).map(({ shown, copy }) => [shown, copy]);
    return {
      copy: Object.assign(thrown ? new Error() : list ? [] : {}, Object.fromEntries(kept)),
      changed: copies.some(({ key, shown, changed }) => changed || key !== shown),
    };
  }
}
