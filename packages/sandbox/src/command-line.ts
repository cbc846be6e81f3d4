import type { SandboxOptions } from "./api.ts";
import { didYouMean } from "./check-names.ts";
import { versionChoice, versionNamed } from "./state/chatwoot-version.ts";

// An import would also load everything that Node exports from it on demand. Node has the other way since 22.3.
const { parseArgs } = process.getBuiltinModule?.("node:util") ?? (await import("node:util"));

/** The name of the initial data. */
type Seed = NonNullable<SandboxOptions["seed"]>;

/** A parsed command line. */
export type Instruction =
  | { kind: "help" }
  | { kind: "version" }
  | {
      kind: "serve";
      port: number;
      host: string;
      data: string | undefined;
      seed: Seed;
      platformToken: string | undefined;
      version: NonNullable<SandboxOptions["version"]>;
    }
  | { kind: "wrong usage"; reason: string };

/** The output of `--help`. */
export const helpText = `Usage: wootkit-sandbox [options]

Serves a Chatwoot sandbox with seeded data until Ctrl+C.

Options:
  --port <number>  port to listen on, 0 for any free port (default 4010)
  --host <name>    host name or address to listen on (default 127.0.0.1)
  --data <file>    load the data from a file and save changes to it
                   (default: keep it in memory)
  --seed <name>    northwind, large for 50,000 conversations, or
                   empty for nothing but a platform app
                   (default northwind)
  --platform-token <token>
                   access token of the platform app
  --chatwoot <version>
                   Chatwoot version to emulate: ${versionChoice}
                   (default 4.16)
  --version        show the version
  --help           show this help
`;

const options = {
  port: { type: "string" },
  host: { type: "string" },
  data: { type: "string" },
  seed: { type: "string" },
  "platform-token": { type: "string" },
  chatwoot: { type: "string" },
  version: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** Reads the arguments of `wootkit-sandbox`. */
export function readCommandLine(args: readonly string[]): Instruction {
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (values.help === true) return { kind: "help" };
    if (values.version === true) return { kind: "version" };
    const { port = "4010", host = "127.0.0.1", data, seed = "northwind", "platform-token": platformToken } = values;
    if (!/^\d+$/.test(port) || Number(port) > 65_535) {
      return { kind: "wrong usage", reason: `--port must be a number from 0 to 65535, got "${port}".` };
    }
    if (data === "") return { kind: "wrong usage", reason: "--data needs a file name." };
    if (seed !== "northwind" && seed !== "empty" && seed !== "large") {
      return { kind: "wrong usage", reason: `--seed must be northwind, empty, or large, got "${seed}".` };
    }
    if (platformToken?.trim() === "") return { kind: "wrong usage", reason: "--platform-token needs a token." };
    const version = versionNamed(values.chatwoot ?? "4.16");
    if (version === undefined) {
      return { kind: "wrong usage", reason: `--chatwoot must be ${versionChoice}, got "${values.chatwoot}".` };
    }
    return { kind: "serve", port: Number(port), host, data, seed, platformToken, version };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { kind: "wrong usage", reason: reasonOf(error) };
  }
}

function reasonOf({ message }: TypeError): string {
  const [, unknown] = /^Unknown option '([^']*)'/.exec(message) ?? [];
  const names = Object.keys(options).map((name) => `--${name}`);
  if (unknown !== undefined) return `There is no option ${unknown}.${didYouMean(unknown, names)}`;
  // Node adds advice about `--` to some messages, which doesn't apply here.
  return `${message.split(". ")[0]?.replace(/\.$/, "")}.`;
}
