import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/**
 * Whether tests can open a pseudo-terminal. It needs Python 3 with its module `pty`, which Linux and macOS have. The
 * packages for Node bring native code, and Python comes with most machines.
 */
export const hasTerminal = spawnSync("python3", ["-c", "import pty"]).status === 0;
if (!hasTerminal) console.warn("python3 with the module pty is missing: tests of the terminal are skipped.");

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/**
 * Starts a program on a new pseudo-terminal, copies standard input to it and its output to standard output, and ends
 * with its exit code: 128 plus the number of the signal that ended it, as in a shell.
 */
const bridge = `
import fcntl, os, pty, select, struct, sys, termios
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", int(sys.argv[2]), int(sys.argv[1]), 0, 0))
    os.execvp(sys.argv[3], sys.argv[3:])
sources = [terminal, 0]
while terminal in sources:
    for source in select.select(sources, [], [])[0]:
        try:
            data = os.read(source, 65536)
        except OSError:
            data = b""
        if not data:
            sources.remove(source)
        elif source == terminal:
            os.write(1, data)
        else:
            os.write(terminal, data)
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
sys.exit(128 - code if code < 0 else code)
`;

/** A program on a pseudo-terminal. */
export interface Terminal {
  /** Waits until the output since the last call has a text. Returns the output up to and with the text. */
  readonly waitFor: (text: string) => Promise<string>;
  /** Types characters: `\r` is Enter, and `\u0003` is Ctrl-C. */
  readonly type: (characters: string) => void;
  /** Returns all output so far. Line breaks are `\n`. */
  readonly output: () => string;
  /** Waits until the program ends, and returns its exit code. */
  readonly exitCode: () => Promise<number>;
}

/** The size and the environment of a terminal. */
export interface TerminalOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly columns?: number;
  readonly rows?: number;
}

/** Runs the built `wootkit` on a pseudo-terminal for one test, without the environment of the test run. */
export function wootkitOnTerminal(inputs: readonly string[], options: TerminalOptions = {}): Terminal {
  return openTerminal([process.execPath, main, ...inputs], options);
}

/** Runs any program on a pseudo-terminal for one test. */
export function openTerminal(program: readonly string[], options: TerminalOptions = {}): Terminal {
  const { env = {}, cwd, columns = 80, rows = 24 } = options;
  const child = spawn("python3", ["-c", bridge, String(columns), String(rows), ...program], {
    cwd,
    env: { PATH: process.env.PATH, TERM: "xterm-256color", ...env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let output = "";
  let seen = 0;
  const closed = once(child, "close");
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text.replaceAll("\r\n", "\n")));
  return {
    async waitFor(text) {
      for (;;) {
        const at = output.indexOf(text, seen);
        if (at >= 0) {
          const shown = output.slice(seen, at + text.length);
          seen = at + text.length;
          return shown;
        }
        // A program that a signal ended has no exit code.
        if ((child.exitCode ?? child.signalCode) !== null && child.stdout.readableEnded) {
          throw new Error(`The program ended without ${JSON.stringify(text)}:\n${output.slice(seen)}`);
        }
        await Promise.race([once(child.stdout, "data"), closed]);
      }
    },
    type: (characters) => child.stdin.write(characters),
    output: () => output,
    async exitCode() {
      const [code] = await closed;
      return code;
    },
  };
}
