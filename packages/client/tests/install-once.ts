import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/**
 * Installs what a manifest names into a folder, unless the folder is there. It appears as a whole and never changes, so
 * that others can do the same at the same time: give each manifest a folder of its own.
 *
 * @throws Error when npm fails, or leaves out a file of `expected` (paths in the folder).
 */
export async function installOnce(folder: string, manifest: object, expected: readonly string[] = []): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-unfinished-`);
  try {
    await writeFile(join(unfinished, "package.json"), JSON.stringify({ private: true, ...manifest }));
    const options = ["install", "--no-audit", "--no-fund", "--ignore-scripts"];
    await promisify(execFile)("npm", options, { cwd: unfinished, shell: process.platform === "win32" });
    const missing = expected.filter((file) => !existsSync(join(unfinished, file)));
    if (missing.length > 0) throw new Error(`npm left out: ${missing.join(", ")}`);
    await rename(unfinished, folder).catch((error: unknown) => {
      // Another was faster, and may be using its own: that one stays.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
