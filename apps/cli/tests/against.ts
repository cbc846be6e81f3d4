import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Context } from "../src/context.ts";
import { type Reply, recordingServer } from "./recording-server.ts";
import { environment, runWootkit } from "./run-wootkit.ts";

/** Runs a command line against a server that sends one response. Returns the output and the requests. */
export async function against(
  commandLine: string | readonly string[],
  reply: Reply = {},
  given: Partial<Omit<Context, "process">> = {},
) {
  const { url, received } = await recordingServer(reply);
  const env = { ...environment(url), CHATWOOT_PLATFORM_TOKEN: "platform-secret" };
  const outcome = await runWootkit(commandLine, { env, ...given });
  return {
    ...outcome,
    received,
    sent: received.map(({ body }) => (body.startsWith("{") ? JSON.parse(body) : body))[0],
  };
}

/** Makes a folder with files for one test. */
export async function folder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "wootkit-command-"));
  onTestFinished(() => rm(path, { recursive: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content);
  return path;
}
