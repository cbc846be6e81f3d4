import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Runs a program and answers what it printed; a failure carries the same. */
export const run = promisify(execFile);

/** The Nodes that the package promises to work in. */
export const nodes = ["20.20.2", "22.23.3", "24.21.0", "26.10.0"] as const;

/** The TypeScripts whose users can import it. */
export const typescripts = ["5.9.3", "6.0.3", "7.0.2"] as const;

// Under node_modules, so that an install that is done once serves all later runs and is never committed.
const folder = fileURLToPath(new URL("../../../node_modules/.cache/wootkit-toolbox", import.meta.url));

/** Installs the runtimes and compilers from the registry, once. They are no dependencies: only these tests pay for them. */
export async function openToolbox(): Promise<void> {
  const prefix = process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
  const platform = process.platform === "win32" ? "win" : process.platform;
  const packages = Object.fromEntries([
    ...nodes.map((version) => [`node-${version}`, `npm:${prefix}-${platform}-${process.arch}@${version}`]),
    ...typescripts.map((version) => [`typescript-${version}`, `npm:typescript@${version}`]),
  ]);
  const done = [...nodes.map(nodePath), ...typescripts.map(tscPath)].every(existsSync);
  if (done) return;
  const unfinished = `${folder}-${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  await writeFile(join(unfinished, "package.json"), JSON.stringify({ private: true, dependencies: packages }));
  await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: unfinished });
  await mkdir(dirname(folder), { recursive: true });
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
}

/** Where a Node of the toolbox is. */
export function nodePath(version: string): string {
  return join(folder, "node_modules", `node-${version}`, "bin", "node");
}

/** Where a TypeScript of the toolbox is. */
export function tscPath(version: string): string {
  return join(folder, "node_modules", `typescript-${version}`, "bin", "tsc");
}
