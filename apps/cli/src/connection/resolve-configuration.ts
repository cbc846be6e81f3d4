import type { Api } from "@wootkit/openapi/document";
import { usageError } from "../command-error.ts";
import { type ConfigurationFlags, insecureHttp, missingError, nameOf, needs, settings } from "../configuration.ts";
import type { Environment } from "../context.ts";
import { fs } from "../file-system.ts";
import { positiveInteger } from "../positive-integer.ts";
import { profilePath } from "../profiles/profile-path.ts";
import type { NamedProfile } from "../profiles/stored-profile.ts";
import { type DashboardLink, dashboardLink } from "../references/dashboard-link.ts";
import { sameServer } from "../same-server.ts";

/** Where requests go, and with which token. */
export interface Configuration {
  readonly baseUrl: string;
  readonly allowInsecureHttp: boolean;
  /** Undefined if the API does not need an account, and none is configured. */
  readonly accountId: number | undefined;
  /** Undefined if the API does not take a token. */
  readonly token: string | undefined;
  /** The profile that some of the settings come from. */
  readonly profile?: NamedProfile | undefined;
  /** The environment variable with the token, if that is where it comes from. */
  readonly tokenVariable?: string | undefined;
}

/** The server and the account that options or variables name. An empty option is given, too. */
interface Given {
  readonly baseUrl: string | undefined;
  readonly accountId: string | undefined;
}

/**
 * Reads the settings: from the options, or else from the environment, or else from a profile of `wootkit auth login`.
 * With `--profile`, the profile comes before the environment.
 *
 * @param links - The links among the arguments. If only the current profile says where requests go, another profile
 *   that fits the links is used.
 * @throws {CommandError} if a setting is invalid, or if some are missing. It names all missing ones.
 */
export async function resolveConfiguration(
  flags: ConfigurationFlags,
  env: Environment,
  api: Api,
  links: readonly DashboardLink[],
): Promise<Configuration> {
  const { account, token: setting } = needs[api];
  const variables = flags.profile === undefined ? env : {};
  const given = givenPlace(flags, variables);
  const isPersonal = setting === settings.token;
  const ownToken = setting && (isPersonal ? variables : env)[setting.variable]?.trim();
  const isComplete = given.baseUrl && (given.accountId || !account) && (ownToken || !isPersonal);
  const profile =
    isComplete && flags.profile === undefined ? undefined : await profileFor(flags.profile, env, given, links);
  const baseUrl = given.baseUrl ?? profile?.baseUrl ?? "";
  const accountId = given.accountId ?? profile?.accountId.toString() ?? "";
  const token = setting && (ownToken || (isPersonal && profile ? await tokenFrom(profile) : ""));
  const missing = [
    baseUrl.trim() ? undefined : settings.baseUrl,
    accountId.trim() || !account ? undefined : settings.accountId,
    token === "" ? setting : undefined,
  ].filter((one) => one !== undefined);
  if (missing.length > 0) throw missingError(missing);
  const number = account || accountId.trim() ? positiveInteger(nameOf(settings.accountId), accountId) : undefined;
  const isTrusted = profile?.allowInsecureHttp === true && sameServer(profile.baseUrl, baseUrl);
  return {
    baseUrl,
    accountId: number,
    token,
    allowInsecureHttp: flags[insecureHttp] || isTrusted,
    profile,
    tokenVariable: ownToken ? setting?.variable : undefined,
  };
}

/** Reads options and variables. A blank variable counts as unset. A link has the account in it. */
function givenPlace(flags: ConfigurationFlags, env: Environment): Given {
  const variable = (name: string) => env[name]?.trim() || undefined;
  const text = flags["base-url"] ?? variable(settings.baseUrl.variable);
  const link = text === undefined ? undefined : dashboardLink(text);
  const linked = link?.accountId?.toString();
  if (linked && flags["base-url"] !== undefined && flags.account && flags.account !== linked) {
    throw usageError(
      `--base-url is a link of account ${linked}, but --account is ${flags.account}.`,
      `Leave out --account, or use --base-url ${link?.baseUrl}.`,
    );
  }
  const inOption = flags["base-url"] === undefined ? undefined : linked;
  const accountId = flags.account ?? inOption ?? variable(settings.accountId.variable) ?? linked;
  return { baseUrl: link?.baseUrl ?? text, accountId };
}

async function profileFor(
  name: string | undefined,
  env: Environment,
  { baseUrl, accountId }: Given,
  links: readonly DashboardLink[],
): Promise<NamedProfile | undefined> {
  const path = profilePath(env);
  const exists = path !== undefined && fs.existsSync(path);
  // Most commands of scripts have no profile, and need not load this.
  if (!exists && name === undefined) return undefined;
  const { storedProfile, unknownProfile } = await import("../profiles/stored-profile.ts");
  if (path === undefined || !exists) throw unknownProfile(name ?? "", []);
  const account = accountId === undefined ? undefined : Number(accountId);
  const given = baseUrl === undefined ? [] : [{ baseUrl, accountId: account }];
  const profile = storedProfile(path, { name, given, links });
  if (name === undefined || !profile || baseUrl === undefined || sameServer(profile.baseUrl, baseUrl)) return profile;
  throw usageError(
    `The profile ${name} is for ${profile.baseUrl}, but --base-url is ${baseUrl}. A token is only sent to its own server.`,
    "Leave out --base-url or --profile.",
  );
}

async function tokenFrom(profile: NamedProfile): Promise<string> {
  const { tokenOf } = await import("../profiles/stored-profile.ts");
  return tokenOf(profile);
}
