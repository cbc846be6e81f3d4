import type { Sandbox, SandboxOptions } from "./api.ts";
import { helpText, type Instruction, readCommandLine } from "./command-line.ts";
import type { DataFile } from "./data-file.ts";
import { emptyGreeting, greeting } from "./greeting.ts";
import { ListenError } from "./listen-error.ts";
import { createSandbox } from "./sandbox.ts";
import { serve } from "./serve.ts";

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

async function start({ port, host, data, seed, platformToken }: Serve, io: CommandProcess): Promise<0 | 1> {
  // Loaded on demand: the modules for files would be a tenth of the time to start.
  const files = data === undefined ? undefined : await import("./data-file.ts");
  const lock = data === undefined ? undefined : new (await import("./file-lock.ts")).FileLock(data);
  try {
    await lock?.acquire();
    const file =
      data === undefined ? undefined : files && new files.DataFile(data, (problem) => io.stderr.write(`${problem}\n`));
    const options: SandboxOptions = { seed, ...(platformToken !== undefined && { platformToken }) };
    const sandbox = await keptIn(file, options);
    const server = await serve(sandbox, { port, host });
    const stop = async () => {
      await server.close();
      await file?.flush();
      await lock?.release();
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) io.once(signal, () => stop());
    io.stdout.write(seed === "empty" ? emptyGreeting(sandbox, server.url) : greeting(sandbox, server.url));
    return 0;
  } catch (error) {
    await lock?.release();
    io.stderr.write(`${messageOf(error)}\n`);
    return 1;
  }
}

function messageOf(error: unknown): string {
  if (error instanceof ListenError) return `${error.problem}\n${error.advice}, with --${error.option}.`;
  return error instanceof Error ? error.message : String(error);
}

/** Creates a sandbox with the data from a file, and saves each change to the file. */
async function keptIn(file: DataFile | undefined, options: SandboxOptions): Promise<Sandbox> {
  if (file === undefined) return createSandbox(options);
  const snapshot = await file.read();
  const save = () => file.save(sandbox.snapshot);
  const sandbox = createSandbox({ ...options, ...(snapshot && { snapshot }), onChange: save });
  if (snapshot === undefined) save();
  return sandbox;
}
