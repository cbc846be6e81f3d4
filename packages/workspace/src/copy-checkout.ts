import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { quietEnvironment, root } from "./root.ts";

/** The output and exit code of a command. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** A copy of the checkout's files, including uncommitted changes. */
export interface Copy {
  readonly folder: string;
  /** Runs `pnpm` with arguments at the top of the copy. */
  pnpm(...args: string[]): Promise<Outcome>;
  remove(): Promise<void>;
}

/** Makes a copy with its packages installed, as after `git clone`. Prefers packages from pnpm's store. */
export async function installedCopy(): Promise<Copy> {
  const folder = await copyFiles();
  const pnpm = (...args: string[]) => outcome("npx", ["-y", "pnpm@12", ...args], folder);
  const installed = await pnpm("install", "--frozen-lockfile", "--prefer-offline");
  if (installed.code !== 0) throw new Error(`pnpm install failed in the copy:\n${installed.stdout}${installed.stderr}`);
  return { folder, pnpm, remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * Makes a copy that shares the checkout's installed packages and Turbo's cache, which is fast. Links between packages
 * of the workspace point into the copy. The site can't be built in it, as Astro wants its packages below the copy.
 */
export async function linkedCopy(): Promise<Copy> {
  const folder = await copyFiles();
  for (const room of ["", ...(await rooms())]) {
    const [from = "", to = ""] = [root, folder].map((top) => join(top, room, "node_modules"));
    if (existsSync(from)) await cp(from, to, { recursive: true, verbatimSymlinks: true, filter: isLink });
  }
  // The links point into this folder.
  await symlink(join(root, "node_modules/.pnpm"), join(folder, "node_modules/.pnpm"), "junction");
  // Otherwise pnpm would notice that the packages belong to another folder, and install over them.
  const options = ["-y", "pnpm@12", "--config.verify-deps-before-run=false"];
  const env = { TURBO_CACHE_DIR: join(root, ".turbo/cache") };
  const pnpm = (...args: string[]) => outcome("npx", [...options, ...args], folder, env);
  return { folder, pnpm, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Whether a path in `node_modules` has links to packages and commands, not packages or caches of tools. */
function isLink(path: string): boolean {
  return !/node_modules[\\/]\.(?!bin)/.test(path);
}

async function copyFiles(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "wootkit-copy-"));
  const listed = await outcome("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], root);
  for (const file of listed.stdout.split("\0").filter(Boolean)) {
    // A deleted file is listed until the deletion is committed.
    await cp(join(root, file), join(folder, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
  }
  // Turbo takes file hashes from git. Without git, it would read every file, including `node_modules`.
  await outcome("git", ["init", "--quiet", "--initial-branch=main"], folder);
  await outcome("git", ["add", "--all"], folder);
  return folder;
}

/** The folders of all packages, relative to the top of the checkout. */
async function rooms(): Promise<string[]> {
  const parents = ["packages", "apps"].map(async (parent) =>
    (await readdir(join(root, parent))).map((name) => `${parent}/${name}`),
  );
  return ["openapi", ...(await Promise.all(parents)).flat()];
}

/** Runs a program and returns its output. Any exit code is fine. */
export async function outcome(program: string, args: readonly string[], cwd: string, env = {}): Promise<Outcome> {
  const options = { cwd, env: { ...quietEnvironment, ...env }, maxBuffer: 64 * 1024 * 1024 };
  try {
    return { ...(await promisify(execFile)(program, args, options)), code: 0 };
  } catch (error) {
    const { stdout = "", stderr = "", code } = Object(error);
    if (typeof code !== "number") throw error;
    return { stdout, stderr, code };
  }
}
