import { describe, expect, test } from "vitest";
import { memory, overheads } from "../bench/measurements.ts";

// Short, and beside other suites on the same cores: this finds a client that has become slow. `pnpm bench` holds it to its budgets.
describe("beside bare fetch", { retry: 2, timeout: 120_000 }, () => {
  test("a call takes less than half as long again", async () => {
    const measured = await overheads(100);
    expect(measured.map(({ concurrency }) => concurrency)).toEqual([1, 50]);
    for (const { ratio } of measured) expect(ratio).toBeLessThan(1.5);
  });

  test("memory is flat", async () => {
    const { early, late } = await memory(10_000);
    expect(late - early).toBeLessThan(2_000_000);
  });
});
