import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Copy, linkedCopy, outcome } from "../src/copy-checkout.ts";
import { root } from "../src/root.ts";

test("a second build takes everything from the cache", async () => {
  // A dry run, as a build would rewrite files that other tests read at that moment.
  const args = ["-y", "pnpm@12", "exec", "turbo", "run", "build", "--dry=json"];
  const { stdout, stderr, code } = await outcome("npx", args, root);
  expect(code, stderr).toBe(0);
  const { tasks }: { tasks: { taskId: string; command: string; cache: { status: string } }[] } = JSON.parse(stdout);
  const real = tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  expect(real.length).toBeGreaterThan(3);
  expect(real.filter(({ cache }) => cache.status !== "HIT").map(({ taskId }) => taskId)).toEqual([]);
});

test("an edit in a package changes the hashes of its own checks and of dependent ones, and no others", async () => {
  const copy = await linkedCopy();
  try {
    const before = await hashes(copy);
    await appendFile(join(copy.folder, "apps/cli/src/main.ts"), "// One more line.\n");
    const after = await hashes(copy);
    const changed = [...after].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task);
    expect(changed.sort()).toEqual([
      "//#lint",
      "@wootkit/cli#test",
      "@wootkit/cli#typecheck",
      "@wootkit/docs#test",
      "@wootkit/docs#typecheck",
      "@wootkit/workspace#test",
      "@wootkit/workspace#typecheck",
    ]);
  } finally {
    await copy.remove();
  }
});

/** The hash of each check. Turbo runs a check when its hash has changed. */
async function hashes(copy: Copy): Promise<Map<string, string>> {
  const checks = ["lint", "typecheck", "test"];
  const { stdout } = await copy.pnpm("exec", "turbo", "run", ...checks, "--dry=json");
  const { tasks }: { tasks: { task: string; taskId: string; hash: string; command: string }[] } = JSON.parse(stdout);
  const real = tasks.filter(({ task, command }) => checks.includes(task) && command !== "<NONEXISTENT>");
  return new Map(real.map(({ taskId, hash }) => [taskId, hash]));
}
