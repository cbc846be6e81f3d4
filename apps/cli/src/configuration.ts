import type { ClientOptions } from "@wootkit/client";
import { redactor } from "@wootkit/client/redact";
import type { Api } from "@wootkit/openapi/document";
import { type CommandError, usageError } from "./command-error.ts";
import type { Environment } from "./context.ts";
import { listed } from "./output/listed.ts";
import { positiveInteger } from "./positive-integer.ts";

/** The options that select the server and the account. */
export interface ConfigurationFlags {
  readonly "base-url"?: string;
  readonly account?: string;
  readonly sandbox: boolean;
  readonly "allow-insecure-http": boolean;
  readonly timeout?: string;
}

/** A setting: its option and its environment variable. */
interface Setting {
  readonly flag?: keyof ConfigurationFlags;
  readonly variable: string;
}

const insecureHttp = "allow-insecure-http";

const settings = {
  baseUrl: { flag: "base-url", variable: "CHATWOOT_BASE_URL" },
  accountId: { flag: "account", variable: "CHATWOOT_ACCOUNT_ID" },
  // There is no flag for it: arguments are visible in the process list and in the shell's history.
  token: { variable: "CHATWOOT_API_TOKEN" },
  platformToken: { variable: "CHATWOOT_PLATFORM_TOKEN" },
} satisfies Record<string, Setting>;

/** Stricli's description of {@link ConfigurationFlags}, for every command that sends requests. */
export const configurationFlags = {
  "base-url": {
    kind: "parsed",
    parse: String,
    optional: true,
    placeholder: "url",
    brief: `The URL of Chatwoot, such as https://app.chatwoot.com. Default: $${settings.baseUrl.variable}`,
  },
  account: {
    kind: "parsed",
    parse: String,
    optional: true,
    placeholder: "id",
    brief: `The account ID: the number after /app/accounts/ in the dashboard's URL. Default: $${settings.accountId.variable}`,
  },
  sandbox: {
    kind: "boolean",
    default: false,
    withNegated: false,
    brief: "Use the built-in sandbox: no account, no network, made-up data. Default: off",
  },
  [insecureHttp]: {
    kind: "boolean",
    default: false,
    withNegated: false,
    brief: "Send the token over plain http to another machine. Anyone on the network can read it. Default: off",
  },
  timeout: {
    kind: "parsed",
    parse: String,
    optional: true,
    placeholder: "seconds",
    brief: "The time limit for a response. Default: 60",
  },
} as const;

/** Environment variables without an option. */
export const environmentVariables: Readonly<Record<string, string>> = {
  [settings.token.variable]:
    "Your access token, from Profile settings → Access token. There is no option for it, because arguments are visible in the process list.",
  [settings.platformToken.variable]: "The token of a platform app, for the commands of `wootkit platform`.",
  NO_COLOR: "Turns colors off if it is set.",
};

/** The settings that each API needs, besides the base URL. */
const needs: Readonly<Record<Api, { readonly account: boolean; readonly token?: Setting }>> = {
  application: { account: true, token: settings.token },
  platform: { account: false, token: settings.platformToken },
  public: { account: false },
  server: { account: false },
};

/** Where requests go, and with which token. */
export interface Configuration extends Required<Pick<ClientOptions, "baseUrl" | "allowInsecureHttp">> {
  /** Undefined if the API does not need an account, and none is configured. */
  readonly accountId: number | undefined;
  /** Undefined if the API does not take a token. */
  readonly token: string | undefined;
}

/**
 * Reads the settings from the options and the environment.
 *
 * @throws {CommandError} if a setting is invalid, or if some are missing. It names all missing ones.
 */
export function configuration(flags: ConfigurationFlags, env: Environment, api: Api): Configuration {
  const { account, token: tokenSetting } = needs[api];
  const baseUrl = flags["base-url"] ?? env[settings.baseUrl.variable] ?? "";
  const accountId = flags.account ?? env[settings.accountId.variable] ?? "";
  const token = tokenSetting ? (env[tokenSetting.variable] ?? "") : undefined;
  const missing = [
    baseUrl.trim() ? undefined : settings.baseUrl,
    accountId.trim() || !account ? undefined : settings.accountId,
    token === undefined || token.trim() ? undefined : tokenSetting,
  ].filter((setting) => setting !== undefined);
  if (missing.length > 0) throw missingError(missing);
  return {
    baseUrl,
    accountId: account || accountId.trim() ? positiveInteger(nameOf(settings.accountId), accountId) : undefined,
    token,
    allowInsecureHttp: flags[insecureHttp],
  };
}

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

/** Makes a function that removes the tokens from text. Servers and proxies echo them. */
export function tokenRedactor(env: Environment): (text: string) => string {
  return redactor(tokenVariables.map((variable) => env[variable] ?? ""));
}

/** Returns the environment for another program, without the tokens. */
export function withoutTokenVariable(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !tokenVariables.includes(name)));
}

/** Maps the options of the client to those of the command line: `baseUrl` to `--base-url (CHATWOOT_BASE_URL)`. */
export function optionLabels(api: Api): Readonly<Record<string, string>> {
  const { baseUrl, accountId } = settings;
  return {
    baseUrl: nameOf(baseUrl),
    accountId: nameOf(accountId),
    token: nameOf(needs[api].token ?? settings.token),
    timeout: "--timeout",
    path: "<path>",
  };
}

function nameOf(setting: Setting): string {
  return setting.flag ? `--${setting.flag} (${setting.variable})` : setting.variable;
}

function missingError(missing: readonly Setting[]): CommandError {
  const one = missing.length === 1;
  const variables = one ? "Set the variable" : "Set the variables";
  const options = one ? " or pass the option" : " or pass the options";
  // The token has no option.
  const advice = missing.some(({ flag }) => flag) ? variables + options : variables;
  return usageError(
    `Missing: ${listed(missing.map(nameOf))}.`,
    `${advice}. To try the command without ${one ? "it" : "them"}, add --sandbox.`,
  );
}
