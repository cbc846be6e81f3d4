import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { CommandError } from "./command-error.ts";
import { exitCodes } from "./exit-codes.ts";

/** Asks a question on the terminal, and returns the reply. Ctrl-C ends the process, as everywhere. */
export async function ask(question: string): Promise<string> {
  return answered(question, process.stderr);
}

/** Asks for a secret, which stays hidden while it is typed. */
export async function askSecret(question: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  // The terminal must hide input before the question appears: a program can reply at once.
  const reply = await answered("", nowhere, () => process.stderr.write(question));
  process.stderr.write("\n");
  return reply;
}

/**
 * Lists options, and returns the index of the chosen one. It asks until the reply is one of the numbers. A single
 * option needs a "yes", and is not chosen otherwise.
 */
export async function choose(question: string, options: readonly string[]): Promise<number | undefined> {
  if (options.length === 1) {
    const reply = await ask(`${question}\n  ${options[0]}\nUse it? [y/N] `);
    return /^y(?:es)?$/i.test(reply.trim()) ? 0 : undefined;
  }
  const lines = options.map((option, index) => `  ${index + 1}. ${option}\n`);
  process.stderr.write(`${question}\n${lines.join("")}`);
  for (;;) {
    const reply = await ask(`A number from 1 to ${options.length}: `);
    const index = /^\d+$/.test(reply.trim()) ? Number(reply) - 1 : -1;
    if (index in options) return index;
  }
}

/**
 * Reads one line. The output shows the typed characters, unless it drops them.
 *
 * @throws {CommandError} if the input ends, as with Ctrl-D.
 */
async function answered(
  question: string,
  output: NodeJS.WritableStream,
  onReady: () => void = () => {},
): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output, terminal: true });
  onReady();
  let end = new CommandError(exitCodes.usage, ["The input ended before the reply.", "Nothing was done."]);
  const ended = new Promise<never>((_resolve, reject) => terminal.once("close", () => reject(end)));
  // readline receives Ctrl-C as a character. Passed on as a signal, it ends the process or aborts a long command.
  terminal.once("SIGINT", () => {
    end = new CommandError(exitCodes.interrupted, ["Interrupted."]);
    terminal.close();
    process.stderr.write("\n");
    process.kill(process.pid, "SIGINT");
  });
  try {
    return await Promise.race([terminal.question(question), ended]);
  } finally {
    terminal.close();
    // The race is over: this only keeps the rejection from being unhandled.
    ended.catch(() => {});
  }
}
