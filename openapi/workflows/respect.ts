import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** A Chatwoot server, and an administrator of one of its accounts. */
export interface Desk {
  readonly baseUrl: string;
  readonly accountId: number;
  readonly token: string;
}

/** The workflow of a day at the desk. */
export const deskDay: string = fileURLToPath(new URL("desk-day.arazzo.yaml", import.meta.url));

const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

/** The Redocly command that runs a workflow on a server. The token is in the environment, hidden from other users. */
export function respectCommand(workflow: string, { baseUrl, accountId, token }: Desk, options: readonly string[] = []) {
  return {
    program: process.execPath,
    args: [redocly, "respect", workflow, "--server", `chatwoot=${baseUrl.replace(/\/+$/, "")}`, ...options],
    env: {
      ...process.env,
      REDOCLY_CLI_RESPECT_INPUT: JSON.stringify({ account_id: accountId, token }),
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
      REDOCLY_TELEMETRY: "off",
    },
  };
}

/** Reads the desk from the variables that the client and the command line read too. */
export function deskOf(environment: NodeJS.ProcessEnv): Desk {
  const { CHATWOOT_BASE_URL: baseUrl, CHATWOOT_ACCOUNT_ID: account, CHATWOOT_API_TOKEN: token } = environment;
  const settings = { CHATWOOT_BASE_URL: baseUrl, CHATWOOT_ACCOUNT_ID: account, CHATWOOT_API_TOKEN: token };
  const missing = Object.entries(settings).flatMap(([name, value]) => (value ? [] : [name]));
  if (!baseUrl || !account || !token) throw new Error(`Set ${missing.join(", ")}.`);
  if (!/^[1-9]\d*$/.test(account)) throw new Error(`CHATWOOT_ACCOUNT_ID is not a number: ${account}.`);
  return { baseUrl, accountId: Number(account), token };
}

/** Runs the day at the desk, shows its steps, and returns the exit code: 1 if a step failed. */
export function respect(desk: Desk, options: readonly string[]): number {
  const { program, args, env } = respectCommand(deskDay, desk, options);
  return spawnSync(program, args, { env, stdio: "inherit" }).status ?? 1;
}
