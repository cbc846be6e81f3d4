import { afterAll, beforeAll, describe, test } from "vitest";
import { Stage } from "../src/rehearsal/stage.ts";
import { steps } from "../src/rehearsal/steps.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
}, 120_000);
afterAll(() => stage?.[Symbol.asyncDispose]());

describe("a release, rehearsed on this machine", () => {
  let failed = false;
  test.each(steps.map((step) => [step.name, step] as const))("%s", { timeout: 180_000 }, async (_, step) => {
    // A step stands on those before it.
    if (failed) throw new Error("a step before it failed");
    failed = true;
    await step.run(stage);
    failed = false;
  });
});
