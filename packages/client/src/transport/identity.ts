import { shown } from "./argument.ts";
import { InvalidArgumentError } from "./errors.ts";
import type { TokenOptions } from "./options.ts";
import { shortestToken } from "./redact.ts";

/** The value of a setting, and its name as the caller wrote it: that of an option or of an environment variable. */
export interface Given {
  readonly name: string;
  readonly value: unknown;
}

/**
 * Reads the settings that a client cannot do without: from its options, and what they leave out from the environment.
 *
 * @param variables - The environment variable for each setting.
 * @param tokenSource - Where a person finds the token.
 * @throws {InvalidArgumentError} when some are missing or empty. It names all of them.
 */
export function requiredSettings<Name extends string>(
  options: Readonly<Partial<Record<NoInfer<Name>, unknown>>>,
  variables: Readonly<Record<Name, string>>,
  tokenSource?: string,
): Readonly<Record<Name, Given>> {
  // The keys of an object literal are those of its type.
  const names = Object.keys(variables) as Name[];
  const given = names.map((name): [Name, Given] => {
    const value = options[name] ?? undefined;
    return [name, value === undefined ? fromEnvironment(variables[name]) : { name, value }];
  });
  const missing = given.filter(
    ([, { value }]) => value === undefined || (typeof value === "string" && value.trim() === ""),
  );
  if (missing.length > 0) {
    throw missingError(
      missing.map(([name]) => name),
      missing.map(([name]) => variables[name]),
      tokenSource,
    );
  }
  // Made of all names above.
  return Object.fromEntries(given) as Record<Name, Given>;
}

/** Servers have an environment; browsers and some workers do not. */
function fromEnvironment(name: string): Given {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return { name, value: process?.env?.[name] };
}

function missingError(names: readonly string[], variables: readonly string[], source = ""): InvalidArgumentError {
  const list = new Intl.ListFormat("en");
  const problem = `${names.length > 1 ? "are" : "is"} missing or empty`;
  const what = names.length > 1 ? "them" : "it";
  const hint = `Pass ${what} as options, or set ${list.format(variables)} in the environment.`;
  const token = names.includes("token") ? ` Copy the token from ${source}.` : "";
  return new InvalidArgumentError(list.format(names), problem, { hint: hint + token });
}

/** Returns the base URL without a slash at its end. @throws {InvalidArgumentError} when it is not the address of a Chatwoot. */
export function checkedBaseUrl({ name, value }: Given, allowInsecureHttp = false): string {
  const text = typeof value === "string" ? value.trim() : "";
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.username || url?.password) {
    throw new InvalidArgumentError(name, "must not contain a user name or password");
  }
  // The address of a page of the dashboard, or of the API, is not that of Chatwoot.
  if (!url || !/^https?:$/.test(url.protocol) || /[?#{}]/.test(text) || /\/(api|app)(\/|$)/.test(url.pathname)) {
    const problem = `must be the URL of Chatwoot alone, such as https://app.chatwoot.com, got ${shown(value)}`;
    throw new InvalidArgumentError(name, problem, { hint: likelyBaseUrl(text) });
  }
  const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol === "http:" && !loopback && !allowInsecureHttp) {
    const hint = "Use https, or allow insecure http (allowInsecureHttp).";
    throw new InvalidArgumentError(name, "must not be plain http, which shows the token on the way", { hint });
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** Advice for a base URL that lacks its scheme, or has the path of a page. */
function likelyBaseUrl(text: string): string | undefined {
  // From the text itself: a URL would write a misplaced token in lower case, where it is not found and removed.
  const parts =
    /^(https?:\/\/)?((localhost|127\.)?[\w.-]*(?::\d+)?)((?:\/(?!(?:api|app)(?:\/|$))[\w.~-]+)*)(?:[/?#]|$)/i.exec(
      text,
    );
  const [, scheme, host = "", local, path = ""] = parts ?? [];
  if (!local && !/\w\.\w/.test(host)) return undefined;
  return `Use ${scheme ?? (local ? "http://" : "https://")}${host}${path}.`;
}

/** @throws {InvalidArgumentError} in a web page, unless the caller insists. */
export function refuseInBrowser({ dangerouslyAllowBrowser }: TokenOptions): void {
  // A worker of a page has no document, but a function that loads its scripts.
  if (dangerouslyAllowBrowser || !("document" in globalThis || "importScripts" in globalThis)) return;
  const problem = "must be set in a web page, where every visitor can read the token";
  throw new InvalidArgumentError("dangerouslyAllowBrowser", problem, { hint: "Call Chatwoot from a server instead." });
}

/** Returns the token without blanks around it. @throws {InvalidArgumentError} when it cannot be one. The error never shows it. */
export function checkedToken({ name, value }: Given, source: string): string {
  if (typeof value !== "string") throw new InvalidArgumentError(name, `must be a string, not of type ${typeof value}`);
  const token = value.trim();
  const hint = `Copy it again from ${source}.`;
  // No character that JSON or an address writes in another way: such a token could be echoed in a form that is not found and removed.
  if (!/^[\w.~-]+$/.test(token))
    throw new InvalidArgumentError(name, "has characters that no access token has", { hint });
  if (token.length >= shortestToken) return token;
  throw new InvalidArgumentError(name, "is too short for an access token: those of Chatwoot have 24 characters", {
    hint,
  });
}
