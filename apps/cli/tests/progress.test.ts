import { describe, expect, test } from "vitest";
import { progress } from "../src/output/progress.ts";

/** Adds items at times in milliseconds, and returns the output. */
function drawn(
  steps: readonly (readonly [at: number, count: number])[],
  { total, columns = 80, env = {} }: { total?: number; columns?: number; env?: Record<string, string> } = {},
) {
  let time = 0;
  const lines: string[] = [];
  const stderr = { write: (text: string | Uint8Array) => void lines.push(String(text)) };
  const context = {
    process: { stdout: stderr, stderr },
    now: () => time,
    env,
    errorColumns: () => columns || undefined,
  };
  const line = progress(context, { what: "conversations", total });
  for (const [at, count] of steps) {
    time = at;
    line.add(count);
  }
  line.done();
  return lines.map((text) => text.replaceAll("\u001b[K", "").replaceAll("\r", ""));
}

describe("progress", () => {
  test("shows the count, the rate, and the time left if the total is known", () => {
    expect(drawn([[2000, 1234]])).toEqual(["1,234 conversations, 617/s", ""]);
    expect(drawn([[2000, 500]], { total: 20_000 })).toEqual([
      "500 of 20,000 conversations (2%), 250/s, 2 min left",
      "",
    ]);
    expect(drawn([[3000, 1]], { total: 30_000 })[0]).toBe("1 of 30,000 conversations (0%), 0.3/s, 25 h 0 min left");
    expect(drawn([[1000, 40]], { total: 40 })[0]).toBe("40 of 40 conversations (100%), 40/s");
  });

  test("is drawn at most ten times a second, and removed at the end", () => {
    const steps = Array.from({ length: 100 }, (_, index) => [index * 10, 1] as const);
    expect(drawn(steps).length).toBe(10);
    expect(drawn([[10, 5]])).toEqual([]);
  });

  test("is one line of the terminal", () => {
    expect(drawn([[1000, 40]], { columns: 20 })[0]).toBe("40 conversations, 4");
  });

  test("prints nothing without a terminal, or on one without control sequences", () => {
    expect(drawn([[2000, 500]], { columns: 0 })).toEqual([]);
    expect(drawn([[2000, 500]], { env: { TERM: "dumb" } })).toEqual([]);
  });
});
