import { homedir } from "node:os";
import { join } from "node:path";

/** The environment variables for caches. */
export type CacheEnvironment = Readonly<Partial<Record<"WOOTKIT_CACHE" | "XDG_CACHE_HOME" | "LOCALAPPDATA", string>>>;

/** The cache folder that all checkouts share: `WOOTKIT_CACHE`, or `wootkit` in the system's usual place. */
export function cacheFolder(env: CacheEnvironment = process.env, platform: string = process.platform): string {
  const { WOOTKIT_CACHE: own, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  if (own) return own;
  if (xdg) return join(xdg, "wootkit");
  if (platform === "win32" && local) return join(local, "wootkit", "cache");
  return join(homedir(), platform === "darwin" ? "Library/Caches" : ".cache", "wootkit");
}
