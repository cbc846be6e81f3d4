/** `node measure.ts BASE FILE`: compares the checkout with its base in BASE, and writes the result to FILE. */
import { execFileSync } from "node:child_process";
import { readFileSync, realpathSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleSize } from "../../../client/bench/bundle.ts";
import { quietEnvironment, root } from "../root.ts";
import { compareCheckouts } from "./compare-checkouts.ts";
import type { Measured } from "./measured.ts";

const [base, file] = process.argv.slice(2);
if (!base || !file) throw new Error("measure.ts needs two arguments: the folder of the base and the file to write");
const folder = realpathSync(base);

build(folder, "@wootkit/client");
build(root, "@wootkit/client", "@wootkit/spec-release");
const measured: Measured = {
  size: { before: await clientSize(folder), after: await clientSize(root) },
  changes: await compareCheckouts(folder),
};
await writeFile(file, JSON.stringify(measured));

/** Builds with the exact pnpm version that the checkout names, and with its installed Turbo. */
function build(cwd: string, ...names: string[]): void {
  const { packageManager } = JSON.parse(readFileSync(join(cwd, "package.json"), "utf8"));
  const filters = names.map((name) => `--filter=${name}`);
  const command = ["-y", packageManager, "exec", "turbo", "run", "build", ...filters, "--output-logs=errors-only"];
  execFileSync("npx", command, { cwd, env: quietEnvironment, stdio: "inherit", shell: process.platform === "win32" });
}

function clientSize(checkout: string): Promise<number> {
  return bundleSize(`export { createClient } from "@wootkit/client";`, join(checkout, "packages/client"));
}
