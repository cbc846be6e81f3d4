import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A folder for PATH with our commands, as after an installation. */
export interface Shims {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Makes our packages' commands, and an `npx` that takes these packages from the workspace instead of the registry. */
export async function makeShims(): Promise<Shims> {
  const folder = await mkdtemp(join(tmpdir(), "wootkit-shims-"));
  const cases: string[] = [];
  for (const name of ["@wootkit/cli", "@wootkit/sandbox"]) {
    const file = fileURLToPath(import.meta.resolve(`${name}/package.json`));
    const manifest: { bin: Readonly<Record<string, string>> } = JSON.parse(await readFile(file, "utf8"));
    for (const [command, path] of Object.entries(manifest.bin)) {
      const run = `exec "${process.execPath}" "${join(dirname(file), path)}" "$@"`;
      await writeFile(join(folder, command), `#!/bin/sh\n${run}\n`, { mode: 0o755 });
      cases.push(`${name}) ${run} ;;`);
    }
  }
  const npx = ["#!/bin/sh", `[ "$1" = -y ] && shift`, "package=$1", "shift", `case "$package" in`, ...cases, "esac"];
  await writeFile(join(folder, "npx"), `${npx.join("\n")}\nexit 127\n`, { mode: 0o755 });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
