import { expect, test } from "vitest";
import { measureStarts } from "../bench/measure-start.ts";

test("each start stays within its budget of processor time, relative to Node alone", () => {
  const over = measureStarts(12).filter(({ ratio, budget }) => ratio > budget);
  expect(over).toEqual([]);
});
