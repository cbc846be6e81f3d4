/**
 * `pnpm wootkit`, `pnpm sandbox` and `pnpm spec-release`: builds a command and runs it.
 * The build reports to standard error, so standard output belongs to the command.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "./build.ts";
import { root } from "./root.ts";

/** The file of each command, and the packages to build for it. */
const commands: Readonly<Record<string, { readonly file: string; readonly packages: readonly string[] }>> = {
  wootkit: { file: "apps/cli/dist/main.js", packages: ["@wootkit/cli"] },
  sandbox: { file: "packages/sandbox/dist/main.js", packages: ["@wootkit/sandbox"] },
  // It reads the built types of the client.
  "spec-release": {
    file: "packages/spec-release/dist/main.js",
    packages: ["@wootkit/spec-release", "@wootkit/client"],
  },
};

const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) throw new Error(`"${name}" is not one of these commands: ${Object.keys(commands).join(", ")}.`);
if (build(command.packages)) {
  const { status } = spawnSync(process.execPath, [join(root, command.file), ...args], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} else {
  process.exitCode = 1;
}
