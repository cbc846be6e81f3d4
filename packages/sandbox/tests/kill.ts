import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { Random } from "../fuzz/random.ts";
import { tokens } from "../src/seed/sandbox-tokens.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const headers = { "api-access-token": tokens.admin, "content-type": "application/json" };

/** Starts `wootkit-sandbox` with a data file, and returns its process and the URL of its labels. */
export async function startWith(data: string): Promise<{ child: ChildProcess; labels: string }> {
  const child = spawn(process.execPath, [main, "--port", "0", "--data", data], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = /^Chatwoot sandbox: (\S+)$/.exec(line) ?? [];
    if (url !== undefined) return { child, labels: `${url}/api/v1/accounts/1/labels` };
  }
  throw new Error("The sandbox didn't start.");
}

export async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  await once(child, "exit");
}

/**
 * Kills a sandbox many times while it writes its data. After each crash, the file must contain all writes up to one of
 * them: those that it had before, and some of the new ones.
 */
export async function killRepeatedly(times: number, seed: number): Promise<void> {
  const random = new Random(seed);
  const folder = mkdtempSync(join(tmpdir(), "sandbox-kill-"));
  try {
    let before: string[] = [];
    for (let round = 0; round < times; round++) {
      const { child, labels } = await startWith(join(folder, "desk.json"));
      const found = await titlesAt(labels);
      expect(found.slice(0, before.length)).toEqual(before);
      const ours = found.filter((title) => title.startsWith("kill-"));
      expect(ours).toEqual(ours.map((_, index) => `kill-${String(index).padStart(6, "0")}`));
      before = found;
      const count = 1 + random.below(20);
      const answered = random.below(count);
      const writes: Promise<unknown>[] = [];
      for (let number = 0; number < count; number++) {
        const title = `kill-${String(ours.length + number).padStart(6, "0")}`;
        const write = fetch(labels, { method: "POST", headers, body: JSON.stringify({ title }) });
        if (number < answered) await (await write).arrayBuffer();
        else writes.push(write.catch(() => {}));
      }
      await kill(child, "SIGKILL");
      await Promise.all(writes);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the titles of the labels, oldest first. */
async function titlesAt(labels: string): Promise<string[]> {
  const body: unknown = await (await fetch(labels, { headers })).json();
  const { payload } = Object(body);
  const rows: { id: number; title: string }[] = payload;
  return rows.toSorted((a, b) => a.id - b.id).map(({ title }) => title);
}
