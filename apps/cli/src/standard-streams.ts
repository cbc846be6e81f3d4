import type { Output } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { fs } from "./file-system.ts";
import { reportLines } from "./report.ts";

const isWindows = process.platform === "win32";

/**
 * Whether a standard stream is a terminal. It does not create the stream, which would load `net` and `stream`.
 *
 * @param descriptor - 0, 1 or 2.
 */
export async function isTerminal(descriptor: number): Promise<boolean> {
  return isDevice(descriptor) && (await import("node:tty")).isatty(descriptor);
}

/** Returns the width of standard error in columns, or undefined if it is not a terminal or its size is unknown. */
export function errorColumns(): number | undefined {
  return isDevice(2) && process.stderr.isTTY ? process.stderr.columns || undefined : undefined;
}

function isDevice(descriptor: number): boolean {
  const stats = fs.fstatSync(descriptor);
  return stats.isCharacterDevice() && (isWindows || stats.rdev !== fs.statSync("/dev/null").rdev);
}

/** Standard output. A failed write ends the program. */
export const stdout: Output = outputTo(1, (error) => {
  // The reader has closed the pipe, such as `| head -1`.
  if (error.code === "EPIPE") process.exit(exitCodes.success);
  stderr.write(`${reportLines([`The output could not be written: ${error.message}.`])}\n`);
  process.exit(exitCodes.failure);
});

/** Standard error. Failed writes are ignored: the exit code still reports the error. */
export const stderr: Output = outputTo(2, () => {});

/**
 * Writes to the descriptor itself, because Node's streams are slow to load. They take over when the descriptor would
 * block.
 */
function outputTo(descriptor: 1 | 2, onError: (error: NodeJS.ErrnoException) => void): Output {
  let stream: NodeJS.WriteStream | undefined;
  const takeOver = () => {
    stream = descriptor === 1 ? process.stdout : process.stderr;
    return stream.on("error", onError);
  };
  const writeTo = (target: NodeJS.WriteStream, chunk: string | Uint8Array): Promise<void> | undefined =>
    target.write(chunk) ? undefined : new Promise((resolve) => target.once("drain", resolve));
  return {
    write(chunk) {
      // On Windows, only Node's stream can write more than ASCII to a console.
      if (stream || isWindows) return writeTo(stream ?? takeOver(), chunk);
      let rest: Uint8Array = Buffer.from(chunk);
      try {
        while (rest.length > 0) rest = rest.subarray(fs.writeSync(descriptor, rest));
      } catch (error) {
        // `fs` only throws errors of this type.
        const failure = error as NodeJS.ErrnoException;
        if (failure.code === "EAGAIN") return writeTo(takeOver(), rest);
        onError(failure);
      }
      return undefined;
    },
  };
}
