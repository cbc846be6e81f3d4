import type { ClientOptions } from "@wootkit/client";
import { redactor } from "@wootkit/client/redact";
import type { Api } from "@wootkit/openapi/document";
import { type CommandError, usageError } from "./command-error.ts";
import type { Environment } from "./context.ts";
import { listed } from "./output/listed.ts";
import { positiveInteger } from "./positive-integer.ts";

/** The options that say which Chatwoot a command speaks to. */
export interface ConfigurationFlags {
  readonly "base-url"?: string;
  readonly account?: string;
  readonly sandbox: boolean;
  readonly "allow-insecure-http": boolean;
  readonly timeout?: string;
}

/** An option of the client, and what a person calls it. */
interface Setting {
  readonly flag?: keyof ConfigurationFlags;
  readonly variable: string;
}

const insecureHttp = "allow-insecure-http";

const settings = {
  baseUrl: { flag: "base-url", variable: "CHATWOOT_BASE_URL" },
  accountId: { flag: "account", variable: "CHATWOOT_ACCOUNT_ID" },
  // Without a flag: arguments show in the process list and stay in the history of the shell.
  token: { variable: "CHATWOOT_API_TOKEN" },
  platformToken: { variable: "CHATWOOT_PLATFORM_TOKEN" },
} satisfies Record<string, Setting>;

/** The parameters of {@link ConfigurationFlags}, for each command that speaks to a Chatwoot. */
export const configurationFlags = {
  "base-url": {
    kind: "parsed",
    parse: String,
    optional: true,
    placeholder: "url",
    brief: `Where Chatwoot is, such as https://app.chatwoot.com. Default: $${settings.baseUrl.variable}`,
  },
  account: {
    kind: "parsed",
    parse: String,
    optional: true,
    placeholder: "id",
    brief: `The account: the number behind /app/accounts/ in the address of the dashboard. Default: $${settings.accountId.variable}`,
  },
  sandbox: {
    kind: "boolean",
    default: false,
    withNegated: false,
    brief: "Ask the sandbox that is built in: no account, no network, made-up data. Default: off",
  },
  [insecureHttp]: {
    kind: "boolean",
    default: false,
    withNegated: false,
    brief: "Let the token go over plain http to another machine, where anyone on the way can read it. Default: off",
  },
  timeout: {
    kind: "parsed",
    parse: String,
    optional: true,
    placeholder: "seconds",
    brief: "How long a response may take. Default: 60",
  },
} as const;

/** The environment variables that no option stands for, and what they do. */
export const environmentVariables: Readonly<Record<string, string>> = {
  [settings.token.variable]:
    "Your access token, from Profile settings → Access token. There is no option for it, as arguments show in the process list.",
  [settings.platformToken.variable]: "The token of a platform app, for the commands of `wootkit platform`.",
  NO_COLOR: "Set to anything, it turns colours off.",
};

/** What is needed for each of a server's APIs, besides its address. */
const needs: Readonly<Record<Api, { readonly account: boolean; readonly token?: Setting }>> = {
  application: { account: true, token: settings.token },
  platform: { account: false, token: settings.platformToken },
  public: { account: false },
  server: { account: false },
};

/** Where requests go, and as whom. */
export interface Configuration extends Required<Pick<ClientOptions, "baseUrl" | "allowInsecureHttp">> {
  /** Undefined where the API needs none, and none is given. */
  readonly accountId: number | undefined;
  /** Undefined where the API takes no token. */
  readonly token: string | undefined;
}

/** @throws {CommandError} that names everything that is missing, or what cannot be right. */
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
  if (missing.length > 0) throw missingError(missing.map(nameOf));
  return {
    baseUrl,
    accountId: account || accountId.trim() ? positiveInteger(nameOf(settings.accountId), accountId) : undefined,
    token,
    allowInsecureHttp: flags[insecureHttp],
  };
}

/**
 * The time that a response may take, in milliseconds; undefined for the usual one.
 *
 * @throws {CommandError} when it cannot be a time.
 */
export function timeoutOf({ timeout }: ConfigurationFlags): number | undefined {
  if (timeout === undefined) return undefined;
  const seconds = /^\d+(?:\.\d+)?$/.test(timeout) ? Number(timeout) : 0;
  // Timers of the runtime end at 2^31 milliseconds.
  if (seconds >= 0.001 && seconds * 1000 < 2 ** 31) return seconds * 1000;
  throw usageError(`--timeout must be a number of seconds, got ${JSON.stringify(timeout)}.`);
}

/** What is missing for a path with the place of an account, where its API needs none. */
export function missingAccount(): CommandError {
  return missingError([nameOf(settings.accountId)]);
}

const tokenVariables = [settings.token.variable, settings.platformToken.variable];

/** A function that replaces the tokens of the environment: a server, or a proxy before it, may repeat what it was sent. */
export function tokenRedactor(env: Environment): (text: string) => string {
  return redactor(tokenVariables.map((variable) => env[variable] ?? ""));
}

/** The environment for another program, which must not get the tokens. */
export function withoutTokenVariable(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !tokenVariables.includes(name)));
}

/** What a person calls the options of the client of an API: `baseUrl` is `--base-url (CHATWOOT_BASE_URL)`. */
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

function missingError(names: readonly string[]): CommandError {
  return usageError(
    `Missing: ${listed(names)}.`,
    "Set the variable, or give the option where there is one. To try the command without any: --sandbox.",
  );
}
