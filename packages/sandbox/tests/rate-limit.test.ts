import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { ask } from "./exchange.ts";

describe("requestsPerMinute", () => {
  test("is off by default", async () => {
    const sandbox = createSandbox();
    const statuses = await Promise.all(
      Array.from({ length: 50 }, async () => (await ask(sandbox, { contact: 2 })).status),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  test("responds with 429 over the limit until the next minute of the clock", async () => {
    let now = Date.UTC(2026, 10, 22, 12, 0, 59);
    const sandbox = createSandbox({ now: () => now, requestsPerMinute: 2 });
    const status = async () => (await ask(sandbox, { contact: 2 })).status;
    expect([await status(), await status(), await status()]).toEqual([200, 200, 429]);
    now += 1000;
    expect([await status(), await status(), await status()]).toEqual([200, 200, 429]);
  });

  test("sends no Retry-After", async () => {
    const sandbox = createSandbox({ requestsPerMinute: 1 });
    await ask(sandbox, { contact: 2, token: null });
    const response = await ask(sandbox, { contact: 2 });
    expect([response.status, await response.text()]).toEqual([429, "Retry later\n"]);
    expect(response.headers.get("content-type")).toBe("text/plain");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("retry-after")).toBeNull();
    expect((await sandbox.fetch("https://chatwoot.test/health")).status).toBe(200);
  });

  test.each([0, -1, 1.5, Number.NaN])("refuses %d", (requestsPerMinute) => {
    expect(() => createSandbox({ requestsPerMinute })).toThrow(
      `requestsPerMinute must be a positive integer, got ${requestsPerMinute}.`,
    );
  });
});
