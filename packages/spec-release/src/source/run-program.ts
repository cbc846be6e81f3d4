import { execFile } from "node:child_process";
import { UsageError } from "../usage-error.ts";

/** The output and the exit code of a program. */
export interface ProgramResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

const maxOutputBytes = 512 * 1024 * 1024;

/**
 * Runs an installed program and waits until it ends.
 *
 * @param options.input - Standard input of the program; empty by default.
 * @throws {UsageError} when the program isn't installed.
 */
export function runProgram(
  name: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly input?: string },
): Promise<ProgramResult> {
  // On Windows npm is a script that only a shell can start. Its arguments contain no quotes or percent signs.
  const needsShell = process.platform === "win32" && name === "npm";
  const words = needsShell ? args.map((word) => `"${word}"`) : [...args];
  return new Promise((resolve, reject) => {
    const child = execFile(
      name,
      words,
      { cwd: options.cwd, encoding: "buffer", maxBuffer: maxOutputBytes, shell: needsShell, windowsHide: true },
      (error, stdout, stderr) => {
        if (error?.code === "ENOENT") reject(new UsageError(`${name} is not installed, or not on the PATH.`));
        else if (error && typeof error.code !== "number") reject(error);
        else resolve({ code: Number(error?.code ?? 0), stdout, stderr: stderr.toString() });
      },
    );
    // A program that ends before it has read its input reports the reason itself.
    child.stdin?.on("error", () => {});
    child.stdin?.end(options.input ?? "");
  });
}
