import { describe, expect, test } from "vitest";
import { futureTime, pastTime } from "../src/commands/conversations/given-time.ts";

/** A Sunday at 10:00 of this computer's clock, whatever its time zone. */
const now = new Date(2026, 10, 22, 10).getTime();
const hour = 3_600_000;

/** Returns a time of this computer's clock, so many days after that Sunday. */
function clock(days: number, hours: number, minutes = 0): number {
  return new Date(2026, 10, 22 + days, hours, minutes).getTime();
}

describe("a time in the future", () => {
  test.each([
    ["30m", now + hour / 2],
    ["90 minutes", now + 1.5 * hour],
    ["2h", now + 2 * hour],
    ["2 hours", now + 2 * hour],
    ["1.5h", now + 1.5 * hour],
    ["3d", now + 72 * hour],
    ["1w", now + 168 * hour],
    ["tomorrow", clock(1, 9)],
    ["Tomorrow 9:00", clock(1, 9)],
    ["tomorrow at 14:30", clock(1, 14, 30)],
    ["tomorrow 17", clock(1, 17)],
    ["today 17:00", clock(0, 17)],
    ["23:15", clock(0, 23, 15)],
    ["monday", clock(1, 9)],
    ["mon 8:00", clock(1, 8)],
    ["Sunday", clock(7, 9)],
    ["saturday", clock(6, 9)],
    ["2026-12-24", clock(32, 9)],
    ["2026-12-24 14:30", clock(32, 14, 30)],
    ["2026-12-24T14:30", clock(32, 14, 30)],
    ["2026-12-24T14:30:00Z", Date.UTC(2026, 11, 24, 14, 30)],
    ["2026-12-24T14:30:00.000+02:00", Date.UTC(2026, 11, 24, 12, 30)],
  ])("can be %j", (text, expected) => {
    expect(futureTime("--until", text, now)).toBe(expected);
  });

  test.each([
    "",
    "soon",
    "2",
    "2x",
    "-2h",
    "tomorrow 25:00",
    "tomorrow 9:75",
    "2026-02-30",
    "2026-13-01",
    "24-12-2026",
    "constructor",
  ])("cannot be %j", (text) => {
    expect(() => futureTime("--until", text, now)).toThrow(`--until must be a time such as 2h`);
  });

  test.each(["today 9:00", "yesterday", "2026-11-21", "0h", "2026-11-21T00:00:00Z"])(
    "must not have passed, as %j has",
    (text) => {
      expect(() => futureTime("--until", text, now)).toThrow(
        `--until must be in the future, got ${JSON.stringify(text)}`,
      );
    },
  );
});

describe("a time in the past", () => {
  test.each([
    ["24h", now - 24 * hour],
    ["7d", now - 168 * hour],
    ["7 days ago", now - 168 * hour],
    ["2w", now - 336 * hour],
    ["yesterday", clock(-1, 0)],
    ["monday", clock(-6, 0)],
    ["sat 12:00", clock(-1, 12)],
    ["sunday", clock(-7, 0)],
    ["today", clock(0, 0)],
    ["today 9:30", clock(0, 9, 30)],
    ["2026-11-01", clock(-21, 0)],
    ["2026-11-01 14:30", clock(-21, 14, 30)],
    ["2026-11-01T00:00:00Z", Date.UTC(2026, 10, 1)],
  ])("can be %j", (text, expected) => {
    expect(pastTime("--since", text, now)).toBe(expected);
  });

  test.each(["", "long ago", "7", "2026-11-31"])("cannot be %j", (text) => {
    expect(() => pastTime("--since", text, now)).toThrow("--since must be a time such as 24h, 7d, yesterday");
  });
});
