import { run } from "./app.ts";
import { installLightFetch } from "./light-fetch.ts";
import { errorColumns, isTerminal, stderr, stdout } from "./standard-streams.ts";

/** The width of the output if there is no terminal, or if its size is unknown. */
const usualColumns = 80;

/** Asks on the terminal, if both standard input and standard error are one. */
async function ask(question: string): Promise<string | undefined> {
  if (!((await isTerminal(0)) && (await isTerminal(2)))) return undefined;
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

async function edit(text: () => Promise<string>): Promise<string | undefined> {
  if (!((await isTerminal(0)) && (await isTerminal(1)))) return undefined;
  return (await import("./editor.ts")).edit(await text(), process.env);
}

async function stdin(): Promise<Uint8Array> {
  const { buffer } = await import("node:stream/consumers");
  return buffer(process.stdin);
}

/** Runs the command line of this process, and sets its exit code. */
export async function runProgram(): Promise<void> {
  const isTTY = await isTerminal(1);
  process.exitCode = await run(process.argv.slice(2), {
    process: { stdout, stderr },
    env: process.env,
    now: Date.now,
    columns: (isTTY && process.stdout.columns) || usualColumns,
    errorColumns,
    isTTY,
    stdin,
    ask,
    edit,
    lightenFetch: installLightFetch,
  });
}
