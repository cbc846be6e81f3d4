import { describe, expect, test } from "vitest";
import { type Task, totalsOf } from "../src/totals.ts";

const task = (taskId: string, exitCode: number | undefined, real = true): Task => ({
  taskId,
  task: taskId.split("#")[1] ?? "",
  directory: taskId,
  exitCode,
  real,
});

describe("the totals", () => {
  test("count each test, and every other check once", () => {
    const tasks = [
      task("a#test", 0),
      task("a#typecheck", 0),
      task("//#lint", 0),
      task("a#build", 0),
      task("b#lint", 0, false),
    ];
    expect(totalsOf(tasks, () => ({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 2 }))).toEqual({
      rows: ["a#test          7 passed, 2 skipped", "a#typecheck     1 passed", "//#lint         1 passed"],
      passed: 9,
      failed: 0,
      skipped: 2,
    });
  });

  test.each<[string, number | undefined, unknown, number]>([
    ["fails tests", 1, { numPassedTests: 5, numFailedTests: 2 }, 2],
    ["breaks outside its tests", 1, { numPassedTests: 5, numFailedTests: 0 }, 1],
    ["writes no report", 1, undefined, 1],
    ["has no test", 0, { numPassedTests: 0, numFailedTests: 0 }, 1],
    ["did not get its turn", undefined, { numPassedTests: 5 }, 1],
  ])("count a suite that %s as failed", (_, exitCode, report, failed) => {
    expect(totalsOf([task("a#test", exitCode)], () => report).failed).toBe(failed);
  });

  test("count a check that fails or does not run as failed", () => {
    expect(totalsOf([task("a#typecheck", 2), task("b#typecheck", undefined)], () => undefined)).toMatchObject({
      passed: 0,
      failed: 2,
    });
  });
});
