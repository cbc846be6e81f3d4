import type { Api } from "@wootkit/openapi/document";
import { CommandError, usageError } from "./command-error.ts";
import type { Environment } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { switchFlag, textFlag } from "./operations/flag-forms.ts";
import { listed } from "./output/listed.ts";

/** The options of every command that sends requests. */
export interface ConfigurationFlags {
  readonly profile?: string;
  readonly "base-url"?: string;
  readonly account?: string;
  readonly sandbox: boolean;
  readonly "allow-insecure-http": boolean;
  readonly timeout?: string;
  readonly verbose: boolean;
  readonly "dry-run": boolean;
}

/** A setting: its option and its environment variable. */
export interface Setting {
  readonly flag?: keyof ConfigurationFlags;
  readonly variable: string;
}

/** The option without which the token is only sent over https, or to this machine. */
export const insecureHttp = "allow-insecure-http";

/** The settings, and where each is read from. */
export const settings = {
  baseUrl: { flag: "base-url", variable: "CHATWOOT_BASE_URL" },
  accountId: { flag: "account", variable: "CHATWOOT_ACCOUNT_ID" },
  // There is no flag for it: arguments are visible in the process list and in the shell's history.
  token: { variable: "CHATWOOT_API_TOKEN" },
  platformToken: { variable: "CHATWOOT_PLATFORM_TOKEN" },
} satisfies Record<string, Setting>;

/** Stricli's description of {@link ConfigurationFlags}, for every command that sends requests. */
export const configurationFlags = {
  profile: textFlag(
    "name",
    "The profile of wootkit auth login. It overrides the environment. Default: the current profile",
  ),
  "base-url": textFlag(
    "url",
    `The URL of Chatwoot, such as https://app.chatwoot.com, or a link of the dashboard. Default: $${settings.baseUrl.variable}`,
  ),
  account: textFlag(
    "id",
    `The account ID: the number after /app/accounts/ in the dashboard's URL. Default: $${settings.accountId.variable}`,
  ),
  sandbox: switchFlag("Use the built-in sandbox: no account, no network, made-up data."),
  [insecureHttp]: switchFlag("Send the token over plain http to another machine. Anyone on the network can read it."),
  timeout: textFlag("seconds", "The time limit for a response. Default: 60"),
  verbose: switchFlag("Report each request on standard error, with its status and time."),
  "dry-run": switchFlag("Print the requests that would change something as curl commands, and do not send them."),
} as const;

/** Environment variables without an option. */
export const environmentVariables: Readonly<Record<string, string>> = {
  [settings.token.variable]:
    "Your access token, from Profile settings → Access token. There is no option for it, because arguments are visible in the process list.",
  [settings.platformToken.variable]: "The token of a platform app, for the commands of `wootkit platform`.",
  WOOTKIT_CONFIG_DIR: "The folder of the profiles. Default: wootkit in $XDG_CONFIG_HOME, %APPDATA% or ~/.config",
  NO_COLOR: "Turns colors off if it is set.",
};

/** The settings that each API needs, besides the base URL. */
export const needs: Readonly<Record<Api, { readonly account: boolean; readonly token?: Setting }>> = {
  application: { account: true, token: settings.token },
  platform: { account: false, token: settings.platformToken },
  public: { account: false },
  server: { account: false },
};

/**
 * Returns the time limit for a response in milliseconds, or undefined for the default.
 *
 * @throws {CommandError} if it is not a number of seconds.
 */
export function timeoutOf({ timeout }: ConfigurationFlags): number | undefined {
  if (timeout === undefined) return undefined;
  const seconds = /^\d+(?:\.\d+)?$/.test(timeout) ? Number(timeout) : 0;
  // The runtime's timers overflow at 2^31 milliseconds.
  if (seconds >= 0.001 && seconds * 1000 < 2 ** 31) return seconds * 1000;
  throw usageError(`--timeout must be a number of seconds, got ${JSON.stringify(timeout)}.`);
}

/** The error for a path with `{account_id}` in an API that otherwise needs no account. */
export function missingAccount(): CommandError {
  return missingError([settings.accountId]);
}

const tokenVariables = [settings.token.variable, settings.platformToken.variable];

/** Returns the tokens in the environment. Servers and proxies echo them, so they are removed from errors. */
export function tokensIn(env: Environment): readonly string[] {
  return tokenVariables.map((variable) => env[variable] ?? "");
}

/** Returns the environment for another program, without the tokens. */
export function withoutTokenVariable(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !tokenVariables.includes(name)));
}

/**
 * Maps the options of the client to those of the command line: `baseUrl` to `--base-url (CHATWOOT_BASE_URL)`.
 *
 * @param tokenVariable - The environment variable with the token, if it comes from one.
 */
export function optionLabels(tokenVariable: string | undefined): Readonly<Record<string, string>> {
  const { baseUrl, accountId } = settings;
  return {
    baseUrl: nameOf(baseUrl),
    accountId: nameOf(accountId),
    token: tokenVariable ?? "The token",
    timeout: "--timeout",
    path: "<path>",
  };
}

/** Returns the name of a setting in messages, such as `--account (CHATWOOT_ACCOUNT_ID)`. */
export function nameOf(setting: Setting): string {
  return setting.flag ? `--${setting.flag} (${setting.variable})` : setting.variable;
}

/** The error for settings that are missing. A missing token means that the user is not signed in. */
export function missingError(missing: readonly Setting[]): CommandError {
  const names = listed(missing.map(nameOf));
  const it = missing.length === 1 ? "it" : "them";
  if (missing.includes(settings.token)) {
    const what = missing.length === 1 ? "the variable" : "the variables";
    return new CommandError(exitCodes.notSignedIn, [
      `You are not signed in. Missing: ${names}.`,
      `Run wootkit auth login, or set ${what}. To try the command without an account, add --sandbox.`,
    ]);
  }
  const variables = missing.length === 1 ? "Set the variable" : "Set the variables";
  const options = missing.length === 1 ? " or pass the option" : " or pass the options";
  // The token has no option.
  const advice = missing.some(({ flag }) => flag) ? variables + options : variables;
  const lines = [`Missing: ${names}.`, `${advice}. To try the command without ${it}, add --sandbox.`];
  return new CommandError(missing.includes(settings.platformToken) ? exitCodes.notSignedIn : exitCodes.usage, lines);
}
