import { dirname, join } from "node:path";
import { fs } from "./file-system.ts";

/** How to start `spec-release`. */
export interface SpecReleaseProgram {
  readonly file: string;
  /** What comes before its own arguments. */
  readonly args: readonly string[];
  /** The package that npx fetches first, with a range of versions; undefined where it is installed. */
  readonly fetched?: string;
}

const packageName = "@wootkit/spec-release";

/**
 * The `spec-release` that a folder has, else the one beside this program, else one that npx fetches: it is large, and few
 * who use this program need it.
 */
export async function specReleaseProgram(cwd: string): Promise<SpecReleaseProgram> {
  // Loaded only here: no other command needs it.
  const { createRequire } = await import("node:module");
  for (const from of [join(cwd, "package.json"), import.meta.url]) {
    const main = installedMain(createRequire(from));
    if (main !== undefined) return { file: process.execPath, args: [main] };
  }
  const fetched = `${packageName}@${matchingRange()}`;
  const args = ["--yes", `--package=${fetched}`, "--", "spec-release"];
  // On Windows npx is a script, which only a shell can start; beside Node lies what that runs.
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

/** The versions that this one was tested with: those of the development dependency, whose range stays in the packed manifest. */
function matchingRange(): string {
  const text = fs.readFileSync(new URL("../package.json", import.meta.url), "utf8");
  const { devDependencies }: { devDependencies: Readonly<Record<string, string>> } = JSON.parse(text);
  return devDependencies[packageName] ?? "latest";
}
