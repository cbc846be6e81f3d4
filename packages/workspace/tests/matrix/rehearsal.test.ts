import "./own-temporary-folder.ts";

import { readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Stage } from "../../src/rehearsal/stage.ts";
import { steps } from "../../src/rehearsal/steps.ts";

let stage: Stage | undefined;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
  await rm(tmpdir(), { recursive: true, force: true });
});

describe("a rehearsed release", () => {
  let failed = false;
  test.each(steps.map((step) => [step.name, step] as const))("%s", async (_, step) => {
    // Each step builds on those before it.
    if (failed || !stage) throw new Error("an earlier step failed");
    failed = true;
    await step.run(stage);
    failed = false;
  });

  test("leaves no temporary files behind", async () => {
    await stage?.[Symbol.asyncDispose]();
    stage = undefined;
    expect((await readdir(tmpdir())).filter((name) => /^(wootkit|spec-release)-/.test(name))).toEqual([]);
  });
});
