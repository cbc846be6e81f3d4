import { run } from "../src/app.ts";
import type { Context } from "../src/context.ts";

/** The outcome of one run. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** The time in the tests: 22 November 2026, 09:00 UTC. */
export const now = Date.UTC(2026, 10, 22, 9);

/** The token of the tests. */
export const token = "t0ken-that-must-stay-hidden";

/** Runs the whole program in this process. A string is split at spaces. */
export async function runWootkit(
  commandLine: string | readonly string[],
  given: Partial<Omit<Context, "process">> = {},
): Promise<Outcome> {
  const stdout = collector();
  const stderr = collector();
  const inputs = typeof commandLine === "string" ? commandLine.split(" ").filter(Boolean) : commandLine;
  const exitCode = await run(inputs, {
    process: { stdout, stderr },
    env: {},
    now: () => now,
    columns: 80,
    isTTY: false,
    ...given,
  });
  return { stdout: stdout.text(), stderr: stderr.text(), exitCode };
}

/** Returns an environment with all settings. */
export function environment(baseUrl: string): Record<string, string> {
  return { CHATWOOT_BASE_URL: baseUrl, CHATWOOT_ACCOUNT_ID: "1", CHATWOOT_API_TOKEN: token };
}

function collector() {
  const chunks: Buffer[] = [];
  return {
    write: (chunk: string | Uint8Array) => chunks.push(Buffer.from(chunk)),
    text: () => Buffer.concat(chunks).toString("utf8"),
  };
}
