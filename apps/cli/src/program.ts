import { isatty } from "node:tty";
import { run } from "./app.ts";
import { exitCodes } from "./exit-codes.ts";
import { reportLines } from "./report.ts";

/** Where the size of the terminal is unknown, and where there is none. */
const usualColumns = 80;

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader has seen enough, such as `| head -1`.
  if (error.code === "EPIPE") process.exit(exitCodes.success);
  process.stderr.write(`${reportLines([`The output could not be written: ${error.message}.`])}\n`);
  process.exit(exitCodes.failure);
});
// Nobody reads what goes wrong: then only the exit code tells it.
process.stderr.on("error", () => {});

/** Asks on the terminal, where standard input and what a person sees of it are one. */
async function ask(question: string): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

async function stdin(): Promise<Uint8Array> {
  const { buffer } = await import("node:stream/consumers");
  return buffer(process.stdin);
}

process.exitCode = await run(process.argv.slice(2), {
  process: { stdout: process.stdout, stderr: process.stderr },
  env: process.env,
  now: Date.now,
  columns: process.stdout.columns || usualColumns,
  isTTY: process.stdout.isTTY === true,
  stdin,
  // Not of the streams themselves: to make one for standard input takes longer than most else.
  ...(isatty(0) && isatty(2) && { ask }),
});
