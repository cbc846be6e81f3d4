import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bundle } from "../bundle.ts";

test("dist/openapi.json is what the source says", async () => {
  const committed = readFileSync(new URL("../dist/openapi.json", import.meta.url), "utf8");
  expect(committed === (await bundle()), "openapi/dist/openapi.json is out of date: run `pnpm generate`").toBe(true);
});
