import type { Sandbox, SandboxOptions } from "./api.ts";
import type { DataFile } from "./data-file.ts";
import { ListenError } from "./listen-error.ts";
import { createSandbox } from "./sandbox.ts";
import { serve } from "./serve.ts";

/** How to serve a sandbox as a program does. */
export interface ServerOptions {
  /** The port, or `0` for any free port. */
  readonly port: number;
  readonly host: string;
  /** The file that keeps the data. Undefined to keep it in memory. */
  readonly data: string | undefined;
  readonly seed: NonNullable<SandboxOptions["seed"]>;
  /** The access token of the platform app. Undefined for the usual one. */
  readonly platformToken: string | undefined;
  /** The Chatwoot release to emulate. By default, the newest. */
  readonly version?: SandboxOptions["version"];
}

/** A sandbox that is served until it is stopped. */
export interface RunningServer {
  readonly sandbox: Sandbox;
  /** The address without a trailing slash. */
  readonly url: string;
  /** Stops listening, saves the data, and lets other programs use the file. */
  readonly stop: () => Promise<void>;
}

/**
 * Serves a sandbox, and keeps its data in a file if there is one.
 *
 * @param report - Called with a message if the file can't be written.
 * @throws Error if the port or the file can't be used. See {@link startProblem}.
 */
export async function startServer(options: ServerOptions, report: (problem: string) => void): Promise<RunningServer> {
  const { port, host, data, seed, platformToken, version = "4.16" } = options;
  // Loaded on demand: the modules for files would be a tenth of the time to start.
  const files = data === undefined ? undefined : await import("./data-file.ts");
  const lock = data === undefined ? undefined : new (await import("./file-lock.ts")).FileLock(data);
  try {
    await lock?.acquire();
    const file = data === undefined ? undefined : files && new files.DataFile(data, report);
    const sandbox = await keptIn(file, { seed, version, ...(platformToken !== undefined && { platformToken }) });
    const server = await serve(sandbox, { port, host });
    const stop = async () => {
      await server.close();
      await file?.flush();
      await lock?.release();
    };
    return { sandbox, url: server.url, stop };
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

/** Returns the reason why a server could not start, and the advice if there is any. */
export function startProblem(error: unknown): readonly string[] {
  if (error instanceof ListenError) return [error.problem, `${error.advice}, with --${error.option}.`];
  return [error instanceof Error ? error.message : String(error)];
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
