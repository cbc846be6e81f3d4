import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, test } from "vitest";
import { type Outcome, outcome } from "../src/copy-checkout.ts";
import { quietEnvironment, root } from "../src/root.ts";

const built = { WOOTKIT_SKIP_BUILD: "1" };
let started: Outcome;
let processGroup: number;

beforeAll(async () => {
  const file = join(root, "packages/workspace/src/start.ts");
  // Detached, it leads a process group, which has every process that it starts.
  const child = spawn(process.execPath, [file], { cwd: root, env: { ...quietEnvironment, ...built }, detached: true });
  processGroup = child.pid ?? 0;
  const [[code], stdout, stderr] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
  started = { code, stdout, stderr };
});

describe("pnpm start", () => {
  test("succeeds and prints nothing on standard error", () => {
    expect(started).toMatchObject({ code: 0, stderr: "" });
  });

  test("prints a contact's conversations, read over HTTP", () => {
    expect(started.stdout).toMatch(
      /^The conversations of contact 1, from a Chatwoot sandbox that this command runs:\n/,
    );
    expect(tableIn(started.stdout).length).toBeGreaterThan(4);
  });

  test("prints a command that lists the same conversations", async () => {
    const [command = "", ...args] = (/npx .*--sandbox/.exec(started.stdout)?.[0] ?? "").split(" ");
    // The test is no terminal, for which the table would be made.
    const { code, stdout } = await outcome(command, [...args, "--format", "table"], root, built);
    expect(code).toBe(0);
    expect(tableIn(stdout)).toEqual(tableIn(started.stdout));
  });

  test("says how to read from a real Chatwoot, and shows no token", () => {
    for (const name of ["CHATWOOT_BASE_URL", "CHATWOOT_ACCOUNT_ID", "CHATWOOT_API_TOKEN"])
      expect(started.stdout).toContain(name);
    expect(started.stdout).not.toContain("sandbox-admin-token");
  });

  test("names no address that no longer works, and the command for a server that does", () => {
    expect(started.stdout).not.toContain("127.0.0.1");
    expect(started.stdout).toContain("\n  npx -y pnpm@12 sandbox\n");
  });

  test("fits in 80 columns", () => {
    expect(started.stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test("leaves nothing running", () => {
    expect(() => process.kill(-processGroup, 0)).toThrow("ESRCH");
  });
});

/** The rows of the table of conversations. */
function tableIn(text: string): string[] {
  return text.split("\n").filter((line) => /\b(open|pending|snoozed|resolved)\b/.test(line));
}
