import { homedir } from "node:os";
import { join } from "node:path";

/** What the environment says about caches. */
export type CacheEnvironment = Readonly<Partial<Record<"WOOTKIT_CACHE" | "XDG_CACHE_HOME" | "LOCALAPPDATA", string>>>;

/** The folder for what all checkouts of this person share: `WOOTKIT_CACHE`, or `wootkit` in the usual place of caches. */
export function cacheFolder(env: CacheEnvironment = process.env, platform: string = process.platform): string {
  const { WOOTKIT_CACHE: own, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  if (own) return own;
  if (xdg) return join(xdg, "wootkit");
  if (platform === "win32" && local) return join(local, "wootkit", "cache");
  return join(homedir(), platform === "darwin" ? "Library/Caches" : ".cache", "wootkit");
}
