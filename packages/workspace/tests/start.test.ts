import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Outcome, outcome } from "../src/copy-checkout.ts";
import { root } from "../src/root.ts";

const built = { WOOTKIT_SKIP_BUILD: "1" };
let started: Outcome;

beforeAll(async () => {
  started = await outcome(process.execPath, [join(root, "packages/workspace/src/start.ts")], root, built);
});

describe("pnpm start", () => {
  test("succeeds and prints nothing on standard error", () => {
    expect(started).toMatchObject({ code: 0, stderr: "" });
  });

  test("prints a contact's conversations, read over HTTP", () => {
    expect(started.stdout).toMatch(
      /^A Chatwoot sandbox listens at http:\/\/127\.0\.0\.1:\d+ until this command ends\. The conversations of contact 1:\n/,
    );
    expect(tableIn(started.stdout).length).toBeGreaterThan(4);
  });

  test("prints a command that lists the same conversations", async () => {
    const [command = "", ...args] = (/npx .*--sandbox/.exec(started.stdout)?.[0] ?? "").split(" ");
    const { code, stdout } = await outcome(command, args, root, built);
    expect(code).toBe(0);
    expect(tableIn(stdout)).toEqual(tableIn(started.stdout));
  });

  test("says how to read from a real Chatwoot, and shows no token", () => {
    for (const name of ["CHATWOOT_BASE_URL", "CHATWOOT_ACCOUNT_ID", "CHATWOOT_API_TOKEN"])
      expect(started.stdout).toContain(name);
    expect(started.stdout).not.toContain("sandbox-admin-token");
  });

  test("leaves nothing running", async () => {
    const [, url] = /listens at (\S+)/.exec(started.stdout) ?? [];
    await expect(fetch(`${url}/api`)).rejects.toThrow("fetch failed");
  });
});

/** The rows of the table of conversations. */
function tableIn(text: string): string[] {
  return text.split("\n").filter((line) => /\b(open|pending|snoozed|resolved)\b/.test(line));
}
