import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError } from "./command-error.ts";
import type { Environment } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";

const isWindows = process.platform === "win32";

/**
 * Opens a text in the user's editor, and returns the text when the editor has ended.
 *
 * @param text - The text at the start.
 * @param env - The editor is in `VISUAL` or `EDITOR`, with its options.
 * @throws {CommandError} if the editor does not start, or fails.
 */
export async function edit(text: string, env: Environment): Promise<string> {
  const editor = env.VISUAL || env.EDITOR || (isWindows ? "notepad" : "vi");
  // Only its owner can read the folder.
  const folder = await mkdtemp(join(tmpdir(), "wootkit-"));
  try {
    const file = join(folder, "message.md");
    await writeFile(file, text);
    await run(editor, file);
    return await readFile(file, "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(editor: string, file: string): Promise<void> {
  // A shell splits the options from the editor's name. The file's name has no special characters.
  const child = spawn(`${editor} "${file}"`, { stdio: "inherit", shell: true });
  const problem = await new Promise<string | undefined>((resolve) => {
    child.on("error", ({ message }) => resolve(message));
    child.on("exit", (code, signal) => resolve(code === 0 ? undefined : `it ended with ${code ?? signal}`));
  });
  if (problem === undefined) return;
  throw new CommandError(exitCodes.failure, [
    `The editor ${JSON.stringify(editor)} failed: ${problem}. Nothing was sent.`,
    "Set EDITOR to another one, or pass the text as an argument, with --file, or on standard input.",
  ]);
}
