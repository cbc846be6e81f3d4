import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { bundleSize } from "../bench/bundle.ts";

const here = fileURLToPath(new URL("..", import.meta.url));

describe("bundled for a browser", async () => {
  const budgets = JSON.parse(await readFile(new URL("../bench/budgets.json", import.meta.url), "utf8"));

  test("the client is small, and what is opted in to is no part of it", async () => {
    const { entry, later } = await bundleSize(`export { createClient } from "@wootkit/client";`, here);
    expect(entry).toBeLessThanOrEqual(budgets.entryBytes);
    expect(Object.keys(later).sort()).toEqual([
      "hide-cause",
      "hints",
      "history-reader",
      "observer",
      "rate-guard",
      "report-drift",
      "send-raw",
    ]);
  });

  test("an import that uses nothing weighs nothing", async () => {
    const { entry } = await bundleSize(`import "@wootkit/client";`, here);
    expect(entry).toBeLessThanOrEqual(budgets.unusedBytes);
  });

  test("an error class alone does not bring the client along", async () => {
    const { entry } = await bundleSize(`export { NotFoundError } from "@wootkit/client";`, here);
    expect(entry).toBeLessThan(800);
  });
});
