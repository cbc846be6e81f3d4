import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
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

/** A copy of the checkout as git sees it, uncommitted changes included, with its packages installed. */
export interface Copy {
  readonly folder: string;
  /** Runs `pnpm` with arguments, from the top of the copy. */
  pnpm(...args: string[]): Promise<Outcome>;
  remove(): Promise<void>;
}

/** Makes a copy. What an earlier install fetched is used again. */
export async function copyCheckout(): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), "wootkit-copy-"));
  const listed = await outcome("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], root);
  for (const file of listed.stdout.split("\0").filter(Boolean)) {
    // A file that was deleted but not yet committed is still listed.
    await cp(join(root, file), join(folder, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
  }
  const pnpm = (...args: string[]) => outcome("npx", ["-y", "pnpm@12", ...args], folder);
  const installed = await pnpm("install", "--frozen-lockfile", "--prefer-offline");
  if (installed.code !== 0) throw new Error(`pnpm install failed in the copy:\n${installed.stdout}${installed.stderr}`);
  return { folder, pnpm, remove: () => rm(folder, { recursive: true, force: true }) };
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
