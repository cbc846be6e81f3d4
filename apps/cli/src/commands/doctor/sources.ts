import { type ConfigurationFlags, type Setting, settings } from "../../configuration.ts";
import type { Environment } from "../../context.ts";

/** Says where each setting comes from. All of them are set. */
export function sourcesOf(flags: ConfigurationFlags, env: Environment): string {
  if (flags.sandbox) return "The built-in sandbox";
  const [url, account, token] = [settings.baseUrl, settings.accountId, settings.token].map((one) =>
    sourceOf(one, flags, env),
  );
  return `The URL is from ${url}, the account from ${account}, and the token from ${token}.`;
}

function sourceOf({ flag, variable }: Setting, flags: ConfigurationFlags, env: Environment): string {
  if (flag && flags[flag]) return `--${flag}`;
  if (flags.profile !== undefined) return `the profile ${flags.profile}`;
  return env[variable]?.trim() ? variable : "a profile of wootkit auth login";
}
