import { run } from "./app.ts";
import { installLightFetch } from "./light-fetch.ts";
import { errorColumns, isTerminal, stderr, stdout } from "./standard-streams.ts";

/** The width of the output if there is no terminal, or if its size is unknown. */
const usualColumns = 80;

async function edit(text: () => Promise<string>): Promise<string | undefined> {
  if (!((await isTerminal(0)) && (await isTerminal(1)))) return undefined;
  return (await import("./editor.ts")).edit(await text(), process.env);
}

async function stdin(): Promise<Uint8Array> {
  const { buffer } = await import("node:stream/consumers");
  return buffer(process.stdin);
}

/** Imports what asks on the terminal, if both standard input and standard error are one. */
async function questions(): Promise<typeof import("./terminal-questions.ts") | undefined> {
  return (await isTerminal(0)) && (await isTerminal(2)) ? import("./terminal-questions.ts") : undefined;
}

/** Makes Ctrl-C, and SIGTERM of a scheduler, abort a signal once. After that, they end the process again. */
function signal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => controller.abort());
  return controller.signal;
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
    ask: async (question) => (await questions())?.ask(question),
    askSecret: async (question) => (await questions())?.askSecret(question),
    choose: async (question, options) => (await questions())?.choose(question, options),
    edit,
    signal,
    openBrowser: async (url) => (await import("./open-browser.ts")).openBrowser(url),
    lightenFetch: installLightFetch,
  });
}
