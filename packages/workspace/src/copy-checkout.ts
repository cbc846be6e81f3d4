import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { quietEnvironment, root } from "./root.ts";

/** What a command printed, and how it ended. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** A copy of the checkout as git sees it, uncommitted changes included. */
export interface Copy {
  readonly folder: string;
  /** Runs `pnpm` with arguments, from the top of the copy. */
  pnpm(...args: string[]): Promise<Outcome>;
  remove(): Promise<void>;
}

/** Makes a copy with its packages installed, as after `git clone`. Packages come from pnpm's store where it has them. */
export async function installedCopy(): Promise<Copy> {
  const folder = await copyFiles();
  const pnpm = (...args: string[]) => outcome("npx", ["-y", "pnpm@12", ...args], folder);
  const installed = await pnpm("install", "--frozen-lockfile", "--prefer-offline");
  if (installed.code !== 0) throw new Error(`pnpm install failed in the copy:\n${installed.stdout}${installed.stderr}`);
  return { folder, pnpm, remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * Makes a copy that uses the checkout's installed packages and Turbo's cache: ready in a moment. The links between the
 * packages of the workspace lead to the copy's own. The site can't be built in it: Astro wants its packages below the copy.
 */
export async function linkedCopy(): Promise<Copy> {
  const folder = await copyFiles();
  for (const room of ["", ...(await rooms())]) {
    const [from = "", to = ""] = [root, folder].map((top) => join(top, room, "node_modules"));
    if (existsSync(from)) await cp(from, to, { recursive: true, verbatimSymlinks: true, filter: isLink });
  }
  // The one folder that the links lead to.
  await symlink(join(root, "node_modules/.pnpm"), join(folder, "node_modules/.pnpm"), "junction");
  // pnpm would install over the checkout's packages if it noticed that they belong to another folder.
  const options = ["-y", "pnpm@12", "--config.verify-deps-before-run=false"];
  const env = { TURBO_CACHE_DIR: join(root, ".turbo/cache") };
  const pnpm = (...args: string[]) => outcome("npx", [...options, ...args], folder, env);
  return { folder, pnpm, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Whether a path in `node_modules` holds the links to packages and commands, not the packages or what tools keep there. */
function isLink(path: string): boolean {
  return !/node_modules[\\/]\.(?!bin)/.test(path);
}

async function copyFiles(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "wootkit-copy-"));
  const listed = await outcome("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], root);
  for (const file of listed.stdout.split("\0").filter(Boolean)) {
    // A file that was deleted but not yet committed is still listed.
    await cp(join(root, file), join(folder, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
  }
  // Turbo takes the hashes of files from git; without it, it reads every file, `node_modules` included.
  await outcome("git", ["init", "--quiet", "--initial-branch=main"], folder);
  await outcome("git", ["add", "--all"], folder);
  return folder;
}

/** The folders of all packages, from the top of the checkout. */
async function rooms(): Promise<string[]> {
  const parents = ["packages", "apps"].map(async (parent) =>
    (await readdir(join(root, parent))).map((name) => `${parent}/${name}`),
  );
  return ["openapi", ...(await Promise.all(parents)).flat()];
}

/** Runs a program to its end, whatever its exit code. */
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
