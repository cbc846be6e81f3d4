import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Outcome, outcome } from "../src/copy-checkout.ts";
import { root } from "../src/root.ts";

let started: Outcome;

beforeAll(async () => {
  started = await outcome(process.execPath, [join(root, "packages/workspace/src/start.ts")], root);
});

describe("pnpm start", () => {
  test("ends well, without a word on stderr", () => {
    expect(started).toMatchObject({ code: 0, stderr: "" });
  });

  test("prints a contact's conversations, read over HTTP", () => {
    expect(started.stdout).toMatch(/^A Chatwoot sandbox answers at http:\/\/127\.0\.0\.1:\d+\n/);
    expect(started.stdout).toContain("$ wootkit contacts conversations 1\n");
    expect(
      started.stdout.split("\n").filter((line) => /\b(open|pending|snoozed|resolved)\b/.test(line)).length,
    ).toBeGreaterThan(4);
  });

  test("says how to point it at a real Chatwoot, and shows no token", () => {
    for (const name of ["CHATWOOT_BASE_URL", "CHATWOOT_ACCOUNT_ID", "CHATWOOT_API_TOKEN"])
      expect(started.stdout).toContain(name);
    expect(started.stdout).not.toContain("sandbox-admin-token");
  });

  test("leaves nothing running", async () => {
    const [, url] = /answers at (\S+)/.exec(started.stdout) ?? [];
    await expect(fetch(`${url}/api`)).rejects.toThrow("fetch failed");
  });
});
