import { dirname, join } from "node:path";
import { fs } from "./file-system.ts";

/** How to start `spec-release`. */
export interface SpecReleaseProgram {
  readonly file: string;
  /** Arguments before those of `spec-release`. */
  readonly args: readonly string[];
  /** The package and version range that npx downloads. Undefined if `spec-release` is installed. */
  readonly fetched?: string;
}

const packageName = "@wootkit/spec-release";

/**
 * Finds `spec-release` in a project, then next to this program, and otherwise lets npx download it. It is large and
 * rarely used, so it is not a dependency.
 */
export async function specReleaseProgram(cwd: string): Promise<SpecReleaseProgram> {
  // Imported here because no other command needs it.
  const { createRequire } = await import("node:module");
  for (const from of [join(cwd, "package.json"), import.meta.url]) {
    const main = installedMain(createRequire(from));
    if (main !== undefined) return { file: process.execPath, args: [main] };
  }
  const fetched = `${packageName}@${matchingRange()}`;
  const args = ["--yes", `--package=${fetched}`, "--", "spec-release"];
  // On Windows, npx is a script that only a shell can start, so Node runs the file behind it.
  const npxProgram = join(dirname(process.execPath), "node_modules/npm/bin/npx-cli.js");
  return process.platform === "win32"
    ? { file: process.execPath, args: [npxProgram, ...args], fetched }
    : { file: "npx", args, fetched };
}

function installedMain(require: NodeJS.Require): string | undefined {
  try {
    return join(dirname(require.resolve(`${packageName}/package.json`)), "dist/main.js");
  } catch {
    return undefined;
  }
}

/** The range of the development dependency, which is in the published package.json: this version was tested with it. */
function matchingRange(): string {
  const text = fs.readFileSync(new URL("../package.json", import.meta.url), "utf8");
  const { devDependencies }: { devDependencies: Readonly<Record<string, string>> } = JSON.parse(text);
  return devDependencies[packageName] ?? "latest";
}
