import { describe, expect, test } from "vitest";
import { memory, overheads } from "../bench/measurements.ts";

// Short, and generous against what else the machine does; `pnpm bench` holds the client to its budgets.
describe("beside bare fetch", { retry: 2, timeout: 60_000 }, () => {
  test("a call takes at most half as long again", async () => {
    const measured = await overheads(12);
    expect(measured.map(({ concurrency }) => concurrency)).toEqual([1, 50]);
    for (const { ratio } of measured) expect(ratio).toBeLessThanOrEqual(1.5);
  });

  test("memory is flat", async () => {
    const { early, late } = await memory(10_000);
    expect(late - early).toBeLessThan(2_000_000);
  });
});
