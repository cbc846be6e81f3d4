import { helpText, type Instruction, readCommandLine } from "./command-line.ts";
import { emptyGreeting, greeting } from "./greeting.ts";
import { startProblem, startServer } from "./start-server.ts";

type Serve = Extract<Instruction, { kind: "serve" }>;

/** The parts of a process that the command uses. */
export interface CommandProcess {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** Registers a listener for a signal to stop. */
  once(signal: "SIGINT" | "SIGTERM", listener: () => void): unknown;
}

/**
 * Runs `wootkit-sandbox`. Returns the exit code once the server listens or has failed to start. The server stops on
 * SIGINT or SIGTERM.
 */
export async function runCommand(args: readonly string[], io: CommandProcess): Promise<0 | 1 | 2> {
  const instruction = readCommandLine(args);
  switch (instruction.kind) {
    case "help":
      io.stdout.write(helpText);
      return 0;
    case "version":
      io.stdout.write(`${await packageVersion()}\n`);
      return 0;
    case "wrong usage":
      io.stderr.write(`${instruction.reason}\nRun wootkit-sandbox --help for the options.\n`);
      return 2;
    case "serve":
      return start(instruction, io);
  }
}

async function packageVersion(): Promise<string> {
  const { readFileSync } = await import("node:fs");
  // This path is right from src/ and from the bundle in dist/.
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  const { version }: { version: string } = JSON.parse(manifest);
  return version;
}

async function start(options: Serve, io: CommandProcess): Promise<0 | 1> {
  try {
    const { sandbox, url, stop } = await startServer(options, (problem) => io.stderr.write(`${problem}\n`));
    for (const signal of ["SIGINT", "SIGTERM"] as const) io.once(signal, () => stop());
    io.stdout.write(options.seed === "empty" ? emptyGreeting(sandbox, url) : greeting(sandbox, url));
    return 0;
  } catch (error) {
    io.stderr.write(`${startProblem(error).join("\n")}\n`);
    return 1;
  }
}
