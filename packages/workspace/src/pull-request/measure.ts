/** `node measure.ts BASE FILE`: holds the checkout against its base, in the folder BASE, and writes what it found to FILE. */
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { bundleSize } from "../../../client/bench/bundle.ts";
import { quietEnvironment, root } from "../root.ts";
import type { Measured } from "./measured.ts";

const [base, file] = process.argv.slice(2);
if (!base || !file) throw new Error("measure.ts needs the folder of the base and a file to write to");
const folder = resolve(base);

build(folder, "@wootkit/client");
build(root, "@wootkit/client", "@wootkit/spec-release");
const measured: Measured = {
  size: { before: await clientSize(folder), after: await clientSize(root) },
  changes: changes(),
};
await writeFile(file, JSON.stringify(measured));

function build(cwd: string, ...names: string[]): void {
  const filters = names.map((name) => `--filter=${name}`);
  const options = { cwd, env: quietEnvironment, stdio: "inherit", shell: process.platform === "win32" } as const;
  execFileSync(
    "npx",
    ["-y", "pnpm@12", "exec", "turbo", "run", "build", ...filters, "--output-logs=errors-only"],
    options,
  );
}

async function clientSize(checkout: string): Promise<number> {
  const program = `export { createClient } from "@wootkit/client";`;
  return (await bundleSize(program, join(checkout, "packages/client"))).entry;
}

function changes(): Measured["changes"] {
  const command = join(root, "packages/spec-release/dist/main.js");
  const documents = [join(folder, "openapi/openapi.yaml"), join(root, "openapi/openapi.yaml")];
  const options = { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 } as const;
  const diff = JSON.parse(execFileSync(process.execPath, [command, "diff", ...documents, "--format", "json"], options));
  return diff.changes.map(({ level, message }: Measured["changes"][number]) => ({ level, message }));
}
