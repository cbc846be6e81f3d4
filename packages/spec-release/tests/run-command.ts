import { execFile } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { run } from "../src/cli/run.ts";

/** The output and exit code of a command. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/** The environment of a user's shell, without the variables that pnpm sets for the tests. */
const SHELL: Environment = { npm_config_user_agent: "npm/11.0.0", NO_COLOR: "1" };
const BUILT = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** Runs `spec-release` in this process. */
export async function runCommand(args: readonly string[], cwd: string): Promise<Outcome> {
  const printed = { stdout: "", stderr: "" };
  const code = await run(args, {
    cwd,
    env: { ...process.env, ...SHELL },
    stdout: (text) => {
      printed.stdout += text;
    },
    stderr: (text) => {
      printed.stderr += text;
    },
  });
  return { code, ...printed };
}

/** Runs the built `spec-release` in its own process. */
export function runBuiltCommand(args: readonly string[], cwd: string): Promise<Outcome> {
  return runProcess(process.execPath, [BUILT, ...args], cwd);
}

/**
 * Runs a program, whether it succeeds or not.
 *
 * @param environment - Variables besides those of this process.
 */
export function runProcess(
  file: string,
  args: readonly string[],
  cwd: string,
  environment: Environment = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(file, args, { cwd, env: { ...process.env, ...SHELL, ...environment } }, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : error ? 1 : 0;
      resolve({ code, stdout, stderr });
    });
  });
}

/**
 * Runs a program that must succeed.
 *
 * @returns Its output on stdout.
 */
export async function runSuccessfully(file: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await runProcess(file, args, cwd);
  if (code !== 0) throw new Error(`${file} ${args.join(" ")}: ${stderr}`);
  return stdout;
}
