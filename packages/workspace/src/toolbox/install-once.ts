import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { cacheFolder } from "./cache-folder.ts";

/** The folder for a manifest. Each manifest has its own, so the content of a folder never changes. */
export function installFolder(name: string, manifest: object, cache: string = cacheFolder()): string {
  const content = JSON.stringify([manifest, process.platform, process.arch]);
  return join(cache, `${name}-${createHash("sha256").update(content).digest("hex").slice(0, 12)}`);
}

/**
 * Installs the packages of a manifest from the registry, once for all checkouts, and returns the folder. The folder is
 * complete as soon as it exists, so several processes can call this at the same time.
 *
 * @param expected - Paths of files that the folder must have afterwards.
 * @param cache - The folder to install in. Defaults to the user's cache.
 * @throws Error when npm fails or an expected file is missing.
 */
export async function installOnce(
  name: string,
  manifest: object,
  expected: readonly string[] = [],
  cache: string = cacheFolder(),
): Promise<string> {
  const folder = installFolder(name, manifest, cache);
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-unfinished-`);
  try {
    await writeFile(join(unfinished, "package.json"), JSON.stringify({ private: true, ...manifest }));
    const options = ["install", "--no-audit", "--no-fund", "--ignore-scripts"];
    await promisify(execFile)("npm", options, { cwd: unfinished, shell: process.platform === "win32" });
    const missing = expected.filter((file) => !existsSync(join(unfinished, file)));
    if (missing.length > 0) throw new Error(`npm did not install ${missing.join(", ")}`);
    await rename(unfinished, folder).catch((error: unknown) => {
      // Another process was faster and may already use its folder, which stays.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}
