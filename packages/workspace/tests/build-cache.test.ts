import { join } from "node:path";
import { expect, test } from "vitest";
import { outcome } from "../src/copy-checkout.ts";
import { root } from "../src/root.ts";

test("a second build takes everything from the cache", async () => {
  const build = () => outcome(join(root, "node_modules/.bin/turbo"), ["run", "build"], root);
  await build();
  const { stdout, code } = await build();
  expect(code, stdout).toBe(0);
  const [, cached, total] = /Cached:\s+(\d+) cached, (\d+) total/.exec(stdout) ?? [];
  expect(Number(total)).toBeGreaterThan(3);
  expect(cached, stdout).toBe(total);
});
