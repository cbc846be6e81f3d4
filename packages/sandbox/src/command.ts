import { helpText, readCommandLine } from "./command-line.ts";
import { greeting } from "./greeting.ts";
import { createSandbox } from "./sandbox.ts";
import { type SandboxServer, serve } from "./serve.ts";

/** The parts of a process that the command uses. */
export interface CommandProcess {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** Registers what happens when the process is asked to end. */
  once(signal: "SIGINT" | "SIGTERM", listener: () => void): unknown;
}

/**
 * Runs `wootkit-sandbox`. Returns its exit code as soon as the server listens, or has failed to; the server stops on
 * SIGINT or SIGTERM.
 */
export async function runCommand(args: readonly string[], io: CommandProcess): Promise<0 | 1 | 2> {
  const instruction = readCommandLine(args);
  switch (instruction.kind) {
    case "help":
      io.stdout.write(helpText);
      return 0;
    case "wrong usage":
      io.stderr.write(`${instruction.reason}\nSee wootkit-sandbox --help.\n`);
      return 2;
    case "serve":
      return start(instruction.port, instruction.host, io);
  }
}

async function start(port: number, host: string, io: CommandProcess): Promise<0 | 1> {
  const sandbox = createSandbox();
  let server: SandboxServer;
  try {
    server = await serve(sandbox, { port, host });
  } catch (error) {
    io.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) io.once(signal, () => server.close());
  io.stdout.write(greeting(sandbox, server.url));
  return 0;
}
