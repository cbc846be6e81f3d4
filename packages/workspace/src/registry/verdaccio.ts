import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../root.ts";

/** The part of Verdaccio that is used: a server that does not listen yet. */
export interface Verdaccio {
  runServer(settings: object): Promise<Server>;
}

const version = "6.10.4";
// Under node_modules, so that one install serves all later runs. It is no dependency: only who needs a registry pays for its 300 packages.
const folder = join(root, "node_modules/.cache", `wootkit-verdaccio-${version}`);

/** Loads Verdaccio, after installing it from the person's registry where no earlier run has. */
export async function loadVerdaccio(): Promise<Verdaccio> {
  if (!existsSync(folder)) await install();
  return createRequire(join(folder, "package.json"))("verdaccio");
}

async function install(): Promise<void> {
  const unfinished = `${folder}-${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  const manifest = {
    private: true,
    dependencies: { verdaccio: version },
    // It asks for a tag of node-fetch that some registries don't have.
    overrides: { "verdaccio-audit": { "node-fetch": "2.7.0" } },
  };
  await writeFile(join(unfinished, "package.json"), JSON.stringify(manifest));
  const options = ["install", "--no-audit", "--no-fund", "--ignore-scripts"];
  await promisify(execFile)("npm", options, { cwd: unfinished, shell: process.platform === "win32" });
  // Another process may have been faster: then its folder stands.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
}
