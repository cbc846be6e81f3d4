import { execFile } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { run } from "../src/cli/run.ts";

/** The output of a command and its exit code. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/** Environment variables as in a user's shell, in place of those that pnpm sets for the test process. */
const shellVariables: Environment = { npm_config_user_agent: "npm/11.0.0", NO_COLOR: "1" };
const builtCommand = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** Runs `spec-release` in this process. */
export async function runCommand(args: readonly string[], cwd: string): Promise<Outcome> {
  const printed = { stdout: "", stderr: "" };
  const code = await run(args, {
    cwd,
    env: { ...process.env, ...shellVariables },
    stdout: (text) => {
      printed.stdout += text;
    },
    stderr: (text) => {
      printed.stderr += text;
    },
  });
  return { code, ...printed };
}

/** Runs the built `spec-release` in a separate process, as a user does. */
export function runBuiltCommand(args: readonly string[], cwd: string): Promise<Outcome> {
  return runProcess(process.execPath, [builtCommand, ...args], cwd);
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
    execFile(
      file,
      args,
      { cwd, env: { ...process.env, ...shellVariables, ...environment } },
      (error, stdout, stderr) => {
        const code = typeof error?.code === "number" ? error.code : error ? 1 : 0;
        resolve({ code, stdout, stderr });
      },
    );
  });
}

/**
 * Runs a program that must succeed.
 *
 * @returns Its standard output.
 */
export async function runSuccessfully(file: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await runProcess(file, args, cwd);
  if (code !== 0) throw new Error(`${file} ${args.join(" ")}: ${stderr}`);
  return stdout;
}
