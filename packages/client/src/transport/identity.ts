import { refuse } from "./argument.ts";
import { InvalidArgumentError } from "./errors.ts";
import { refuseUnknown } from "./option-checks.ts";
import type { TokenOptions } from "./options.ts";
import { shortestToken } from "./redact.ts";

/** The value of a setting, and its name as the caller wrote it: an option or an environment variable. */
export interface Given {
  readonly name: string;
  readonly value: unknown;
}

/**
 * Reads the settings that a client needs, from its options or else from the environment.
 *
 * @param variables - The environment variable for each setting.
 * @param tokenSource - The place where a user finds the token.
 * @throws {InvalidArgumentError} when some are missing or empty, and names all of them; or when an option is unknown.
 */
export function requiredSettings<Name extends string>(
  options: Readonly<Partial<Record<NoInfer<Name>, unknown>>>,
  variables: Readonly<Record<Name, string>>,
  tokenSource?: string,
): Readonly<Record<Name, Given>> {
  refuseUnknown(options);
  // Callers pass object literals, which have no keys beyond their type.
  const names = Object.keys(variables) as Name[];
  const entries = names.map((name): [Name, Given] => {
    const value = options[name] ?? undefined;
    const variable = variables[name];
    return [name, value === undefined ? { name: variable, value: fromEnvironment(variable) } : { name, value }];
  });
  // `Number()` of an unset variable is NaN.
  const isMissing = (value: unknown = "") => !String(value).trim() || Number.isNaN(value);
  const missing = entries.filter(([, { value }]) => isMissing(value)).map(([name]) => name);
  // It has an entry for each name.
  if (missing.length === 0) return Object.fromEntries(entries) as Record<Name, Given>;
  const list = new Intl.ListFormat("en");
  const from = list.format(missing.map((name) => variables[name]));
  const copy = missing.some((name) => name === "token") ? ` Copy the token from ${tokenSource}.` : "";
  const hint = `Pass options, or set ${from} in the environment.${copy}`;
  throw new InvalidArgumentError(list.format(missing), "must not be missing or empty", { hint });
}

/** Browsers and some workers have no environment. */
function fromEnvironment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name];
}

/**
 * Returns the base URL without a slash at its end.
 *
 * @throws {InvalidArgumentError} when it is not the address of a Chatwoot.
 */
export function checkedBaseUrl({ name, value }: Given, allowInsecureHttp = false): string {
  const text = typeof value === "string" ? value.trim() : "";
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.username || url?.password) {
    throw new InvalidArgumentError(name, "must not contain a user name or password");
  }
  // Refuse the address of a dashboard page or of the API.
  if (!url || !/^https?:$/.test(url.protocol) || /[?#{}]/.test(text) || /\/(api|app)(\/|$)/.test(url.pathname)) {
    // Use the original string: `URL` would lowercase a misplaced token, and the redaction would miss it.
    const [address = ""] = text.split(/(?<=[^/])\/(?:api|app)(?:\/|$)|\/?[?#]/);
    const scheme = /^https?:/.test(address) ? "" : /^(localhost|127\.)/.test(address) ? "http://" : "https://";
    const hint = /^(https?:\/\/)?[\w.-]+(:\d+)?(\/[^{}\s]*)?$/.test(address) ? `Use ${scheme}${address}.` : undefined;
    throw refuse(name, "the URL of Chatwoot alone, such as https://app.chatwoot.com", value, { hint });
  }
  const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol === "http:" && !loopback && !allowInsecureHttp) {
    const problem = "must not be plain http, which exposes the token";
    throw new InvalidArgumentError(name, problem, { hint: "Use https, or allow insecure http." });
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** @throws {InvalidArgumentError} in a web page without `dangerouslyAllowBrowser`. */
export function refuseInBrowser({ dangerouslyAllowBrowser }: TokenOptions): void {
  // A web worker has no `document`, but it has `importScripts`.
  if (dangerouslyAllowBrowser || !("document" in globalThis || "importScripts" in globalThis)) return;
  const problem = "must be set in a web page, where every visitor can read the token";
  throw new InvalidArgumentError("dangerouslyAllowBrowser", problem, { hint: "Call Chatwoot from a server instead." });
}

/**
 * Returns the token without surrounding whitespace.
 *
 * @throws {InvalidArgumentError} when it cannot be a token. The error never shows it.
 */
export function checkedToken({ name, value }: Given, source: string): string {
  const token = String(value).trim();
  // Allow only characters that JSON and URLs never escape, because the redaction would miss an escaped token.
  const odd = /[^\w.~-]/.test(token);
  if (!odd && token.length >= shortestToken) return token;
  const problem = odd ? "has characters that no access token has" : "is too short for an access token";
  throw new InvalidArgumentError(name, problem, { hint: `Copy it again from ${source}.` });
}
