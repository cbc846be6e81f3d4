import { readFile } from "node:fs/promises";
import path from "node:path";
import { type AgentName, detect } from "package-manager-detector";
import { isJsonObject } from "../spec/json.ts";
import { foldersUpwards } from "./installed-package.ts";

const managers: Readonly<Partial<Record<AgentName, { readonly install: string; readonly dev: string }>>> = {
  pnpm: { install: "pnpm add", dev: "-D" },
  yarn: { install: "yarn add", dev: "-D" },
  bun: { install: "bun add", dev: "-d" },
};
const npm = { install: "npm install", dev: "-D" };

/**
 * Returns the command that installs another version of a package with the project's package manager. The nearest
 * lockfile or `packageManager` field decides which; the default is npm. A development dependency stays one.
 *
 * @param what - The thing to install: `NAME@VERSION`, or a tarball's path.
 */
export async function installCommand(name: string, what: string, from: string): Promise<string> {
  const detected = await detect({ cwd: from, strategies: ["lockfile", "packageManager-field", "devEngines-field"] });
  const { install, dev } = (detected && managers[detected.name]) ?? npm;
  const word = /^[\w@./:+~-]+$/.test(what) ? what : `'${what.replaceAll("'", String.raw`'\''`)}'`;
  return [install, ...((await isDevDependency(name, from)) ? [dev] : []), word].join(" ");
}

/** Whether the nearest package.json that names the package has it as a development dependency. */
async function isDevDependency(name: string, from: string): Promise<boolean> {
  for (const folder of foldersUpwards(from)) {
    const text = await readFile(path.join(folder, "package.json"), "utf8").catch(() => "{}");
    const manifest: unknown = parsed(text);
    if (!isJsonObject(manifest)) continue;
    const lists = (key: string): boolean => isJsonObject(manifest[key]) && Object.hasOwn(manifest[key], name);
    if (lists("dependencies") || lists("optionalDependencies") || lists("peerDependencies")) return false;
    if (lists("devDependencies")) return true;
  }
  return false;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
