import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { modulesIn } from "./modules.ts";

const root = new URL("../", import.meta.url);

test("a plain resource takes at most 40 lines", () => {
  const lines = modulesIn("src/resources/canned-responses").flatMap((module) => {
    return readFileSync(new URL(module, root), "utf8").trimEnd().split("\n");
  });
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length).toBeLessThanOrEqual(40);
});
