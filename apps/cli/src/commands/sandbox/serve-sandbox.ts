import type { RunningServer } from "@wootkit/sandbox/node";
import { CommandError, usageError } from "../../command-error.ts";
import { settings } from "../../configuration.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import { fullPath } from "../../operations/read-data.ts";
import type { SandboxFlags } from "../sandbox.ts";
import { settingsForShell, shellOf } from "./settings-for-shell.ts";

/** Serves a sandbox until Ctrl-C. */
export async function serveSandbox(this: Context, flags: SandboxFlags): Promise<void> {
  const port = portOf(flags.port);
  const { startServer, startProblem } = await import("@wootkit/sandbox/node");
  const { host, seed, "platform-token": platformToken } = flags;
  const data = flags.data === undefined ? undefined : fullPath(this, flags.data);
  const report = (problem: string) => this.process.stderr.write(`${problem}\n`);
  const signal = this.signal?.();
  const server = await startServer({ port, host, data, seed, platformToken }, report).catch((error: unknown) => {
    throw new CommandError(exitCodes.failure, startProblem(error), error);
  });
  // They are no secrets: all sandboxes have the same ones.
  for (const token of Object.values(server.sandbox.tokens)) this.reveal?.(token);
  this.process.stdout.write(greeting(this, flags, server));
  if (signal?.aborted === false) {
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  }
  await server.stop();
}

function portOf(text: string): number {
  if (/^\d+$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw usageError(`--port must be a number from 0 to 65535, got ${JSON.stringify(text)}.`);
}

function greeting(context: Context, flags: SandboxFlags, { sandbox, url }: RunningServer): string {
  const shell = flags.shell ?? shellOf(context.env);
  const isEmpty = flags.seed === "empty";
  const variables = {
    [settings.baseUrl.variable]: url,
    ...(!isEmpty && {
      [settings.accountId.variable]: String(sandbox.accountId),
      [settings.token.variable]: sandbox.tokens.admin,
    }),
    [settings.platformToken.variable]: sandbox.tokens.platform,
  };
  const first = isEmpty ? "wootkit platform accounts create --name Northwind" : "wootkit contacts list";
  return [
    `A sandbox is at ${url}. ${isEmpty ? "It has no accounts yet." : "Its data is made up."}`,
    "",
    `Paste this into another terminal (${shell}):`,
    ...settingsForShell(shell, variables).map((line) => `  ${line}`),
    "",
    "Then try:",
    `  ${first}`,
    "",
    "Ctrl-C stops it. --shell prints the settings for another shell.",
    "",
  ].join("\n");
}
