import { spawn } from "node:child_process";
import { quietEnvironment, root } from "../root.ts";

/** A reason why a release cannot go on. Its message says what to do, and is printed without a stack. */
export class ReleaseError extends Error {}

/**
 * Runs a program at the top of the checkout and shows its output.
 *
 * @throws ReleaseError when the program ends with a code other than 0.
 */
export async function run(program: string, ...args: string[]): Promise<void> {
  const child = spawn(program, args, { cwd: root, env: quietEnvironment, stdio: "inherit" });
  const code = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve(status ?? 1));
  });
  if (code !== 0) throw new ReleaseError(`\`${[program, ...args].join(" ")}\` ended with code ${code}.`);
}
