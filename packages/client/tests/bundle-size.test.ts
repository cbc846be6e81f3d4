import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { bundleSize } from "../bench/bundle.ts";

const here = fileURLToPath(new URL("..", import.meta.url));

describe("bundled into one file for a browser", async () => {
  const budgets = JSON.parse(await readFile(new URL("../bench/budgets.json", import.meta.url), "utf8"));

  test("the bundled client stays within its budget", async () => {
    const size = await bundleSize(`export { createClient } from "@wootkit/client";`, here);
    expect(size).toBeLessThanOrEqual(budgets.bundleBytes);
  });

  test("an unused import adds no code", async () => {
    expect(await bundleSize(`import "@wootkit/client";`, here)).toBeLessThanOrEqual(budgets.unusedBytes);
  });

  test("an error class alone does not pull in the client", async () => {
    expect(await bundleSize(`export { NotFoundError } from "@wootkit/client";`, here)).toBeLessThan(800);
  });
});
