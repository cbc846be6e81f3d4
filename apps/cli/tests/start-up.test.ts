import { expect, test } from "vitest";
import { measureStarts } from "../bench/measure-start.ts";

test("each start stays within its budget of processor time, relative to Node alone", async () => {
  const starts = await measureStarts(12);
  const over = starts.filter(({ ratio, budget }) => ratio > budget);
  expect(over).toEqual([]);
});
