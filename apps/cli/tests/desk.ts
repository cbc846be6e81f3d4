import { createSandbox, type Sandbox, type SandboxOptions, type SandboxTokens, serve } from "@wootkit/sandbox";
import { onTestFinished } from "vitest";
import type { Context } from "../src/context.ts";
import { shellWords } from "../table/shell-words.ts";
import { environment, now, type Outcome, runWootkit } from "./run-wootkit.ts";

/** How to run a command line at the desk. */
export interface AtDesk extends Partial<Omit<Context, "process">> {
  /** Whose token is sent. @default "admin" */
  readonly as?: keyof SandboxTokens;
}

/** A desk that is served over HTTP for one test. */
export interface Desk {
  readonly sandbox: Sandbox;
  readonly url: string;
  /** Runs a command line, which is split into words as a shell does. */
  run(line: string | readonly string[], given?: AtDesk): Promise<Outcome>;
  /** Runs a command line with `--json`, and returns what it prints. */
  json(line: string, given?: AtDesk): Promise<unknown>;
  /** Returns the operations that the server has performed since the last call, without those that only read. */
  writes(): readonly string[];
}

/** Starts the sandbox on loopback. Its clock stands still, unless an option says otherwise. */
export async function desk(options: SandboxOptions = {}): Promise<Desk> {
  const sandbox = createSandbox({ now: () => now, ...options });
  const server = await serve(sandbox, { port: 0 });
  onTestFinished(() => server.close());
  const run: Desk["run"] = (line, { as = "admin", env = {}, ...given } = {}) =>
    runWootkit(typeof line === "string" ? shellWords(line) : line, {
      env: { ...environment(server.url), CHATWOOT_API_TOKEN: sandbox.tokens[as], ...env },
      ...given,
    });
  let seen = 0;
  return {
    sandbox,
    url: server.url,
    run,
    json: async (line, given) => JSON.parse((await run(`${line} --json`, given)).stdout),
    writes() {
      const fresh = sandbox.requests.slice(seen);
      seen = sandbox.requests.length;
      return fresh
        .filter(({ method, path }) => method !== "GET" && !/\/filter(?:\?|$)/.test(path))
        .map(({ operation }) => `${operation}`);
    },
  };
}
