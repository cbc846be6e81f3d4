import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import type { Environment } from "../context.ts";
import { fs } from "../file-system.ts";
import { profilePath } from "../profiles/profile-path.ts";
import type { Candidate } from "./complete-words.ts";
import type { LiveSource } from "./completion-data.ts";
import type { TypedSettings } from "./typed-settings.ts";

/** How long live values are used, in milliseconds. */
export const freshFor = 60_000;

/** Live values, and the time at which they were read, in milliseconds since 1970. */
export interface Cached {
  readonly time: number;
  readonly values: readonly Candidate[];
}

/**
 * Returns the file for the live values of an account. Its name depends on everything that decides which account and
 * which user is meant. Undefined if the environment names no folder.
 */
export function cacheFile(source: LiveSource, settings: TypedSettings, env: Environment): string | undefined {
  const parent = env.XDG_CACHE_HOME || env.LOCALAPPDATA || (env.HOME && join(env.HOME, ".cache"));
  if (!parent) return undefined;
  const { CHATWOOT_BASE_URL, CHATWOOT_ACCOUNT_ID, CHATWOOT_API_TOKEN } = env;
  const identity = [settings, CHATWOOT_BASE_URL, CHATWOOT_ACCOUNT_ID, CHATWOOT_API_TOKEN, profilesStamp(env)];
  const name = createHash("sha256").update(JSON.stringify(identity)).digest("hex").slice(0, 16);
  return join(parent, "wootkit", "completion", `${name}-${source}.json`);
}

/** Changes when the user signs in or switches the profile. */
function profilesStamp(env: Environment): number | undefined {
  const path = profilePath(env);
  try {
    return path === undefined ? undefined : fs.statSync(path).mtimeMs;
  } catch {
    return undefined;
  }
}

/** Reads live values from a file. Undefined without a usable file. */
export function readCache(file: string): Cached | undefined {
  try {
    // Only `writeCache` writes it.
    return JSON.parse(fs.readFileSync(file, "utf8")) as Cached;
  } catch {
    return undefined;
  }
}

/** Writes live values to a file that only its owner can read. After a failure, the next key press asks again. */
export function writeCache(file: string, cached: Cached): void {
  try {
    fs.mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const own = `${file}.${process.pid}`;
    fs.writeFileSync(own, JSON.stringify(cached), { mode: 0o600 });
    fs.renameSync(own, file);
  } catch {
    // See above.
  }
}
