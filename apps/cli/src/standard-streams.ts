import type { Output } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { fs } from "./file-system.ts";
import { reportLines } from "./report.ts";

const isWindows = process.platform === "win32";

/**
 * Whether a standard stream is a terminal. Making the stream just to ask it costs more than most of a command.
 *
 * @param descriptor - 0, 1 or 2.
 */
export async function isTerminal(descriptor: number): Promise<boolean> {
  const stats = fs.fstatSync(descriptor);
  const isDevice = stats.isCharacterDevice() && (isWindows || stats.rdev !== fs.statSync("/dev/null").rdev);
  return isDevice && (await import("node:tty")).isatty(descriptor);
}

/** Standard output. It ends the program where nothing more can be written. */
export const stdout: Output = outputTo(1, (error) => {
  // The reader has seen enough, such as `| head -1`.
  if (error.code === "EPIPE") process.exit(exitCodes.success);
  stderr.write(`${reportLines([`The output could not be written: ${error.message}.`])}\n`);
  process.exit(exitCodes.failure);
});

/** Standard error. If it can't be written, only the exit code says what went wrong. */
export const stderr: Output = outputTo(2, () => {});

/** Writes directly, as the streams of Node take a while to load. They take over where a descriptor accepts no more for now. */
function outputTo(descriptor: 1 | 2, onError: (error: NodeJS.ErrnoException) => void): Output {
  let stream: NodeJS.WriteStream | undefined;
  const takeOver = () => {
    stream = descriptor === 1 ? process.stdout : process.stderr;
    return stream.on("error", onError);
  };
  return {
    write(chunk) {
      // Only the stream of Node writes more than ASCII to a console of Windows.
      if (stream || isWindows) {
        (stream ?? takeOver()).write(chunk);
        return;
      }
      let rest: Uint8Array = Buffer.from(chunk);
      try {
        while (rest.length > 0) rest = rest.subarray(fs.writeSync(descriptor, rest));
      } catch (error) {
        // `fs` throws nothing else.
        const failure = error as NodeJS.ErrnoException;
        if (failure.code === "EAGAIN") takeOver().write(rest);
        else onError(failure);
      }
    },
  };
}
