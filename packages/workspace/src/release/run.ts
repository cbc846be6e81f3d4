import { spawn } from "node:child_process";
import { quietEnvironment, root } from "../root.ts";
import { ReleaseError } from "./release-error.ts";

/**
 * Runs a program at the top of the checkout; what it prints is seen.
 *
 * @throws ReleaseError when it ends with another code than 0.
 */
export async function run(program: string, ...args: string[]): Promise<void> {
  const child = spawn(program, args, { cwd: root, env: quietEnvironment, stdio: "inherit" });
  const code = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve(status ?? 1));
  });
  if (code !== 0) throw new ReleaseError(`\`${[program, ...args].join(" ")}\` ended with code ${code}.`);
}
