import { readFile } from "node:fs/promises";
import path from "node:path";
import { isJsonObject } from "../spec/json.ts";
import { exists, foldersUpwards } from "./installed-package.ts";

/** How a package manager is told to install something, by the lockfile that it keeps. */
const MANAGERS = [
  { lockfiles: ["pnpm-lock.yaml"], install: "pnpm add", dev: "-D" },
  { lockfiles: ["yarn.lock"], install: "yarn add", dev: "-D" },
  { lockfiles: ["bun.lock", "bun.lockb"], install: "bun add", dev: "-d" },
  { lockfiles: ["package-lock.json", "npm-shrinkwrap.json"], install: "npm install", dev: "-D" },
] as const;
const NPM = MANAGERS[3];

/**
 * The command that installs another version of a package, for the package manager whose lockfile is nearest (npm where
 * there is none). A development dependency stays one.
 *
 * @param what What is installed: `NAME@VERSION`, or a tarball's path.
 */
export async function installCommand(name: string, what: string, from: string): Promise<string> {
  const { install, dev } = await nearestManager(from);
  const word = /^[\w@./:+~-]+$/.test(what) ? what : `'${what.replaceAll("'", String.raw`'\''`)}'`;
  return [install, ...((await isDevDependency(name, from)) ? [dev] : []), word].join(" ");
}

async function nearestManager(from: string): Promise<(typeof MANAGERS)[number]> {
  for (const folder of foldersUpwards(from)) {
    for (const manager of MANAGERS) {
      for (const lockfile of manager.lockfiles) if (await exists(path.join(folder, lockfile))) return manager;
    }
  }
  return NPM;
}

/** What the nearest package.json that names the package says. */
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
