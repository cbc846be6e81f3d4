import { type ConfigurationFlags, type Setting, settings } from "../../configuration.ts";
import type { Environment } from "../../context.ts";
import { listed } from "../../output/listed.ts";

const named = { "the URL": settings.baseUrl, "the account": settings.accountId, "the token": settings.token };

/** Says where each setting comes from. All of them are set. */
export function sourcesOf(flags: ConfigurationFlags, env: Environment): string {
  if (flags.sandbox) return "The built-in sandbox";
  const names = new Map<string, string[]>();
  for (const [name, setting] of Object.entries(named)) {
    const source = sourceOf(setting, flags, env);
    names.set(source, [...(names.get(source) ?? []), name]);
  }
  const parts = [...names].map(([source, of]) => `${listed(of)} ${of.length > 1 ? "are" : "is"} from ${source}`);
  return `${listed(parts).replace(/^t/, "T")}.`;
}

function sourceOf({ flag, variable }: Setting, flags: ConfigurationFlags, env: Environment): string {
  if (flag && flags[flag]) return `--${flag}`;
  if (flags.profile !== undefined) return `the profile ${flags.profile}`;
  return env[variable]?.trim() ? variable : "a profile of wootkit auth login";
}
