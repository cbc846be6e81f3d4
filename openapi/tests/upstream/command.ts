import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runUpstream } from "../../upstream/run-upstream.ts";

/** The top folder of the repository. */
export const root: string = fileURLToPath(new URL("../../../", import.meta.url));
const kept = ["dist/openapi.json", "upstream/known-differences.yaml", "upstream/chatwoot.json"];

/** The result of running the command. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `upstream` at the top of a repository, in this process. */
export async function upstream(folder: string, ...args: readonly string[]): Promise<Outcome> {
  let stdout = "";
  let stderr = "";
  const code = await runUpstream(args, {
    cwd: folder,
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  return { code, stdout, stderr };
}

/**
 * Creates a folder with the files of this repository that the command reads, and with `files`, which replace them or
 * are added.
 */
export async function workspace(files: Readonly<Record<string, unknown>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "wootkit-upstream-"));
  for (const name of kept) await cp(join(root, "openapi", name), join(folder, "openapi", name));
  const write = async (name: string, content: unknown): Promise<void> => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  };
  for (const [name, content] of Object.entries(files)) await write(name, content);
  return {
    folder,
    write,
    read: (name: string) => readFile(join(folder, name), "utf8"),
    run: (...args: readonly string[]) => upstream(folder, ...args),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
