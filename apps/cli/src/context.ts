import type { CommandContext } from "@stricli/core";
import type { Fetch } from "@wootkit/client";
import type { CommandTable } from "./operations/command-table.ts";

/** Where output goes: a stream of Node, or what a test collects. */
export interface Output {
  write(chunk: string | Uint8Array): unknown;
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything outside the program that a command may touch. Only `main.ts` knows the real process. */
export interface Context extends CommandContext {
  readonly process: {
    readonly stdout: Output;
    readonly stderr: Output;
    /** What a command ends with that ends neither well nor by an error. */
    exitCode?: number | string | null;
  };
  readonly env: Environment;
  /**
   * The folder that the program was started in.
   * @default that of the process
   */
  readonly cwd?: string;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** How many columns a line of standard output has. */
  readonly columns: number;
  /** Whether standard output is a terminal. */
  readonly isTTY: boolean;
  /**
   * Sends the requests.
   * @default the `fetch` of the runtime
   */
  readonly fetch?: Fetch;
  /**
   * Milliseconds that an answer may take.
   * @default that of the client
   */
  readonly timeout?: number;
  /** Reads everything on standard input. */
  readonly stdin?: () => Promise<Uint8Array>;
  /** Asks a question and returns the line that the person types; undefined if there is no terminal to ask on. */
  readonly ask?: (question: string) => Promise<string | undefined>;
  /**
   * Called before a command that only talks to the built-in sandbox and sends no form, so that it starts faster. It changes the globals of the
   * process, so a program that shares them leaves it out.
   */
  readonly lightenFetch?: () => void;
  /**
   * The commands made from the document.
   * @default those that the build made
   */
  readonly table?: CommandTable;
}
