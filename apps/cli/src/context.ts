import type { CommandContext } from "@stricli/core";
import type { Fetch } from "@wootkit/client";
import type { CommandTable } from "./operations/command-table.ts";

/** A destination for output: one of Node's streams, or a buffer in a test. */
export interface Output {
  /**
   * Writes a chunk.
   *
   * @returns a promise if the reader is slow: it resolves when the reader has room again. A command that prints much
   * awaits it, so that the output doesn't pile up in memory.
   */
  write(chunk: string | Uint8Array): unknown;
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything outside the program that a command can use. Only `program.ts` knows the real process. */
export interface Context extends CommandContext {
  readonly process: {
    readonly stdout: Output;
    readonly stderr: Output;
    /** Set by a command that neither succeeds nor throws. */
    exitCode?: number | string | null;
  };
  readonly env: Environment;
  /**
   * The working directory.
   * @default that of the process
   */
  readonly cwd?: string;
  /** Returns the time in milliseconds since 1970. */
  readonly now: () => number;
  /** The width of standard output, in columns. */
  readonly columns: number;
  /**
   * Returns the width of standard error in columns if it is a terminal. Longer lines are broken between words.
   * @default no limit
   */
  readonly errorColumns?: () => number | undefined;
  /** Whether standard output is a terminal. */
  readonly isTTY: boolean;
  /**
   * Sends the requests.
   * @default the `fetch` of the runtime
   */
  readonly fetch?: Fetch;
  /**
   * How long a response can take, in milliseconds. `--timeout` overrides it.
   * @default that of the client
   */
  readonly timeout?: number;
  /** Reads standard input completely. */
  readonly stdin?: () => Promise<Uint8Array>;
  /** Asks a question on the terminal and returns the reply, or undefined if there is no terminal. */
  readonly ask?: (question: string) => Promise<string | undefined>;
  /** Asks for a secret, which stays hidden while it is typed. Undefined if there is no terminal. */
  readonly askSecret?: (question: string) => Promise<string | undefined>;
  /**
   * Lists options on the terminal, and returns the index of the chosen one. It asks again after any other reply.
   * Undefined if there is no terminal, or if the only option is declined.
   */
  readonly choose?: (question: string, options: readonly string[]) => Promise<number | undefined>;
  /**
   * Makes Ctrl-C and SIGTERM stop a long command cleanly: the signal is aborted, and the command then reports its
   * progress and how to go on, and exits with 130. A second Ctrl-C ends the process at once. Without this call, the
   * first one does.
   */
  readonly signal?: () => AbortSignal;
  /** Removes a secret, such as a token from a file, from everything that is written. */
  readonly hide?: (secret: string) => void;
  /** Opens a URL in the browser, and returns whether it could. Without it, the URL is printed. */
  readonly openBrowser?: (url: string) => Promise<boolean>;
  /** Writes a token again that is no secret, such as one of the sandbox, although it is in the environment. */
  readonly reveal?: (token: string) => void;
  /**
   * Lets the user edit a text in an editor on the terminal, and returns it. Undefined if there is no terminal.
   *
   * @param text - Makes the text at the start.
   */
  readonly edit?: (text: () => Promise<string>) => Promise<string | undefined>;
  /**
   * Waits. It returns early when the signal is aborted.
   * @default a timer
   */
  readonly sleep?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
  /**
   * Called before a command that sends no form. It makes the command start faster, but it replaces globals of
   * the process, so tests leave it out.
   */
  readonly lightenFetch?: () => void;
  /**
   * The commands generated from the document.
   * @default those that the build wrote
   */
  readonly table?: CommandTable;
}
