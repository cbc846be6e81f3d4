import { expect, test } from "vitest";
import { relativeTime, shortRelativeTime } from "../src/output/relative-time.ts";

const now = Date.UTC(2026, 10, 22, 9);

test.each([
  [-300, "just now"],
  [0, "just now"],
  [59, "just now"],
  [60, "1 min ago"],
  [3599, "59 min ago"],
  [3600, "1 h ago"],
  [86_399, "23 h ago"],
  [86_400, "1 day ago"],
  [3 * 86_400, "3 days ago"],
  [30 * 86_400, "30 days ago"],
  [31 * 86_400, "1 month ago"],
  [365 * 86_400 - 1, "11 months ago"],
  [365 * 86_400, "1 year ago"],
  [800 * 86_400, "2 years ago"],
])("%i seconds ago is %s", (seconds, text) => {
  expect(relativeTime(now / 1000 - seconds, now)).toBe(text);
});

test.each([
  [59, "now"],
  [3599, "59 min"],
  [3600, "1 h"],
  [3 * 86_400, "3 d"],
  [31 * 86_400, "1 mo"],
  [800 * 86_400, "2 y"],
])("%i seconds ago is %s in short", (seconds, text) => {
  expect(shortRelativeTime(now / 1000 - seconds, now)).toBe(text);
});
