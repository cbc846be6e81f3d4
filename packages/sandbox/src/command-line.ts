import { parseArgs } from "node:util";

/** What the command was asked to do. */
export type Instruction =
  | { kind: "help" }
  | { kind: "serve"; port: number; host: string; data: string | undefined }
  | { kind: "wrong usage"; reason: string };

/** The text of `--help`. */
export const helpText = `Usage: wootkit-sandbox [options]

Serves a Chatwoot sandbox with seeded data until Ctrl+C.

Options:
  --port <number>  port to listen on, 0 for any that is free (default 4010)
  --host <name>    name or address to listen on (default 127.0.0.1)
  --data <file>    keep the data in a file, and go on with what it has (default in memory only)
  --help           show this text
`;

/** Reads the arguments of `wootkit-sandbox`. */
export function readCommandLine(args: readonly string[]): Instruction {
  const options = {
    port: { type: "string" },
    host: { type: "string" },
    data: { type: "string" },
    help: { type: "boolean" },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (values.help === true) return { kind: "help" };
    const { port = "4010", host = "127.0.0.1", data } = values;
    if (!/^\d+$/.test(port) || Number(port) > 65_535) {
      return { kind: "wrong usage", reason: `--port must be a number from 0 to 65535, not "${port}".` };
    }
    if (data === "") return { kind: "wrong usage", reason: "--data needs the name of a file." };
    return { kind: "serve", port: Number(port), host, data };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node adds advice on `--` to some of its messages, which is of no use here.
    return { kind: "wrong usage", reason: `${error.message.split(". ")[0]?.replace(/\.$/, "")}.` };
  }
}
