import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";

import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Outcome, runProcess } from "./run-command.ts";

const mainModule = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const recorderModule = fileURLToPath(new URL("record-opened-files.ts", import.meta.url));
/** Nothing may be written that another run would find. */
const quietEnvironment = { NODE_DISABLE_COMPILE_CACHE: "1" };

/** What a command opened: paths and addresses, each once. Names of temporary folders are the same in every run. */
export interface Opened extends Outcome {
  readonly opened: ReadonlySet<string>;
}

/** Whether this machine can trace the system calls of a process. */
export const canTrace: boolean = await promisify(execFile)("strace", ["-V"]).then(
  () => true,
  () => false,
);

/** Runs `spec-release` and all that it starts, and lists what the system was asked to open. */
export function traced(args: readonly string[], cwd: string): Promise<Opened> {
  return recorded(cwd, async (log) => {
    const calls = "trace=open,openat,openat2,connect";
    const options = ["-f", "-qq", "--seccomp-bpf", "-s", "4096", "-e", calls, "-o", log];
    const outcome = await runProcess(
      "strace",
      [...options, process.execPath, mainModule, ...args],
      cwd,
      quietEnvironment,
    );
    return { outcome, pattern: /^\d+ +(?:open\w*\((?:AT_FDCWD, )?"(.*?)", |connect\(\d+, (.*)\) =)/gm };
  });
}

/** Runs `spec-release` in a Node that lists what its own `node:fs` is asked to open, in every thread. */
export function hooked(args: readonly string[], cwd: string): Promise<Opened> {
  return recorded(cwd, async (log) => {
    const environment = { ...quietEnvironment, OPENED_FILES_LOG: log };
    const outcome = await runProcess(
      process.execPath,
      ["--import", recorderModule, mainModule, ...args],
      cwd,
      environment,
    );
    return { outcome, pattern: /^(.*)$/gm };
  });
}

async function recorded(
  cwd: string,
  run: (log: string) => Promise<{ readonly outcome: Outcome; readonly pattern: RegExp }>,
): Promise<Opened> {
  const folder = await mkdtemp(path.join(tmpdir(), "opened-paths-"));
  try {
    const log = path.join(folder, "log");
    const { outcome, pattern } = await run(log);
    const text = await readFile(log, "utf8");
    const names = [...text.matchAll(pattern)].map(([, file, address]) => path.resolve(cwd, file ?? address ?? ""));
    return {
      ...outcome,
      opened: new Set(names.map((name) => name.replaceAll(/spec-release-\w{6}|\/proc\/\d+/g, "…"))),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A server on loopback that counts who connects. */
export interface CanaryServer extends AsyncDisposable {
  readonly port: number;
  readonly connections: () => number;
}

/** Starts a server that should never be asked for anything. */
export async function canaryServer(): Promise<CanaryServer> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    port,
    connections: () => connections,
    [Symbol.asyncDispose]: async () => {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
