import { execFile } from "node:child_process";
import { delimiter } from "node:path";
import { format, promisify } from "node:util";
import type { Sandbox } from "@wootkit/sandbox";
import { vi } from "vitest";
import type { Shims } from "./shims.ts";

/** The time of every process and the sandbox, so that all of them print the same ages. */
export const now: number = Date.UTC(2026, 10, 22, 9);

/** The variables that samples read, for a sandbox at an address. */
export function sampleEnvironment(
  { accountId, inboxIdentifier, tokens }: Pick<Sandbox, "accountId" | "inboxIdentifier" | "tokens">,
  url: string,
  shims: Shims,
): Readonly<Record<string, string>> {
  return {
    NODE_OPTIONS: `--import=data:text/javascript,Date.now=()=>${now}`,
    PATH: `${shims.folder}${delimiter}${process.env.PATH}`,
    CHATWOOT_BASE_URL: url,
    CHATWOOT_ACCOUNT_ID: String(accountId),
    CHATWOOT_API_TOKEN: tokens.admin,
    CHATWOOT_PLATFORM_TOKEN: tokens.platform,
    CHATWOOT_INBOX_IDENTIFIER: inboxIdentifier,
  };
}

/** Runs a program and returns its output. Rejects when it fails. */
export async function start(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, { env: { ...process.env, ...environment } });
  return stdout;
}

/** Runs a TypeScript file as a module of this process, as starting Node for each file would be slow. */
export async function evaluate(file: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...values) => lines.push(`${format(...values)}\n`));
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  try {
    await import(file);
  } finally {
    log.mockRestore();
    vi.unstubAllEnvs();
  }
  return lines.join("");
}
