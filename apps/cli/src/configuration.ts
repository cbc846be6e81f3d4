import type { ClientOptions } from "@wootkit/client";
import type { Api } from "@wootkit/openapi/document";
import { type CommandError, usageError } from "./command-error.ts";
import type { Environment } from "./context.ts";
import { positiveInteger } from "./positive-integer.ts";

/** The options that say which Chatwoot a command speaks to. */
export interface ConfigurationFlags {
  readonly "base-url"?: string;
  readonly account?: string;
  readonly sandbox: boolean;
  readonly "allow-insecure-http": boolean;
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
    brief: "Let the token go over plain http to another machine, where anybody on the way can read it. Default: off",
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

/** What is missing for a path with the place of an account, where its API needs none. */
export function missingAccount(): CommandError {
  return missingError([nameOf(settings.accountId)]);
}

/** No token is shorter, and taking out a letter or two would only blot the text. */
const shortestToken = 6;

const tokenVariables = [settings.token.variable, settings.platformToken.variable];

/** Takes the tokens out of a text: a server, or a proxy before it, may repeat what it was sent. */
export function withoutToken(text: string, env: Environment): string {
  const tokens = tokenVariables.map((variable) => env[variable]?.trim() ?? "");
  return tokens
    .filter(({ length }) => length >= shortestToken)
    .reduce((rest, token) => rest.replaceAll(token, "[token]"), text);
}

/** The environment for another program, which must not get the tokens. */
export function withoutTokenVariable(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !tokenVariables.includes(name)));
}

/** Says in a person's words what the client says in those of its options. */
export function inTermsOfSettings(text: string): string {
  return text
    .replace(/\b(baseUrl|accountId|token) \(or \w+\)/g, "$1")
    .replace(/\bbaseUrl\b/g, nameOf(settings.baseUrl))
    .replace("set allowInsecureHttp", `add --${insecureHttp}`)
    .replace(/\baccountId\b/g, nameOf(settings.accountId))
    .replace(/^token\b|(?<=\bas )token\b/g, nameOf(settings.token));
}

function nameOf(setting: Setting): string {
  return setting.flag ? `--${setting.flag} (${setting.variable})` : setting.variable;
}

function missingError(names: readonly string[]): CommandError {
  const last = names.at(-1) ?? "";
  const list = names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
  return usageError(
    `Missing: ${list}.`,
    "Set the variable, or give the option where there is one. To try the command without any: --sandbox.",
  );
}
