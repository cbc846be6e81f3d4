import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { sampleText } from "./samples/sample-files.ts";

/** Returns the output of a sample with one command, such as `wootkit contacts conversations 1 --sandbox`. */
export async function commandOutput(file: string): Promise<string> {
  const [command = "", ...args] = sampleText(file).split(" ");
  const manifestFile = new URL(import.meta.resolve("@wootkit/cli/package.json"));
  const manifest: { bin: Readonly<Record<string, string>> } = JSON.parse(await readFile(manifestFile, "utf8"));
  const path = manifest.bin[command];
  if (path === undefined) throw new Error(`samples/${file} runs ${command}, which @wootkit/cli does not have.`);
  const { stdout } = await promisify(execFile)(process.execPath, [
    fileURLToPath(new URL(path, manifestFile)),
    ...args,
    // Pages show what a reader sees on a terminal.
    "--format",
    "table",
  ]);
  return stdout.trimEnd();
}
