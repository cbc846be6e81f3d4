import { enableCompileCache } from "node:module";
import process from "node:process";
import { type GivenFiles, loadDiff } from "./load-diff.ts";
import { serveTasks } from "./serve-tasks.ts";

/** Two documents that were read. */
export interface DiffTask {
  /** Absolute paths of their first files. */
  readonly before: string;
  readonly after: string;
  /** All files of both. */
  readonly files: GivenFiles;
}

/** The output of Redocly for two documents. */
export interface DiffOutput {
  /** Its report; undefined if it couldn't compare them. */
  readonly report?: string;
  /** Its warnings and errors. */
  readonly problems: string;
}

// Most of Redocly's loading time is Node compiling it.
enableCompileCache();
const output = { stdout: "", stderr: "" };
// The thread prints nothing itself, so all output belongs to the running comparison.
process.stdout.write = (text) => append("stdout", text);
process.stderr.write = (text) => append("stderr", text);
const diffDocuments = await loadDiff();

serveTasks(async ({ before, after, files }: DiffTask): Promise<DiffOutput> => {
  Object.assign(output, { stdout: "", stderr: "" });
  try {
    await diffDocuments(before, after, files);
    return { report: output.stdout, problems: output.stderr };
  } catch (error) {
    // As on the command line, an error that was already printed has no further message.
    const problems = output.stderr || (error instanceof Error ? error.message : String(error));
    return { problems };
  }
});

function append(stream: keyof typeof output, text: string | Uint8Array): boolean {
  output[stream] += typeof text === "string" ? text : Buffer.from(text).toString();
  return true;
}
