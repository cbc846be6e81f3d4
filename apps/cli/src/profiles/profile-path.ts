import { join } from "node:path";
import { usageError } from "../command-error.ts";
import type { Environment } from "../context.ts";

const fileName = "profiles.json";

/** The variable that names another folder for the file. */
export const folderVariable = "WOOTKIT_CONFIG_DIR";

/**
 * Returns the path of the file with the profiles: in `$WOOTKIT_CONFIG_DIR`, or in `wootkit` below `$XDG_CONFIG_HOME`,
 * `%APPDATA%` on Windows, or `~/.config`. Undefined if the environment names no folder, not even a home.
 */
export function profilePath(env: Environment, isWindows = process.platform === "win32"): string | undefined {
  const own = env[folderVariable];
  if (own) return join(own, fileName);
  const parent = env.XDG_CONFIG_HOME || (isWindows ? env.APPDATA : env.HOME && join(env.HOME, ".config"));
  return parent ? join(parent, "wootkit", fileName) : undefined;
}

/**
 * Returns the path of the file for a command that needs it.
 *
 * @throws {CommandError} if the environment names no folder.
 */
export function requiredProfilePath(env: Environment): string {
  const path = profilePath(env);
  if (path !== undefined) return path;
  throw usageError("There is no folder for the profiles: HOME is not set.", `Set ${folderVariable} to a folder.`);
}
