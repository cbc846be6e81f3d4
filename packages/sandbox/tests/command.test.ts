import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createSandbox, serve } from "../src/index.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const start = (...args: string[]) => spawn(process.execPath, [main, ...args], { stdio: ["ignore", "pipe", "pipe"] });

/** Runs the command to its end. */
async function run(...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const child = start(...args);
  const [[code], stdout, stderr] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

describe("wootkit-sandbox", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("serves, and its curl works, until %s", async (signal) => {
    const child = start("--port", "0");
    let greeting = "";
    for await (const chunk of child.stdout.setEncoding("utf8")) {
      greeting += chunk;
      if (greeting.includes("Ctrl+C")) break;
    }
    expect(greeting).toMatch(/^Chatwoot sandbox: http:\/\/127\.0\.0\.1:\d+\nAccount: +1\n/);
    const { tokens } = createSandbox();
    for (const [role, token] of Object.entries(tokens))
      expect(greeting).toMatch(new RegExp(`^  ${role} +${token}$`, "m"));

    const curl = /curl -H '([^:]+): ([^']+)' (http\S+)/.exec(greeting);
    const [, name = "", token = "", url = ""] = curl ?? [];
    const response = await fetch(url, { headers: { [name]: token } });
    expect([response.status, Object.keys(Object(await response.json()))]).toEqual([200, ["payload"]]);

    child.kill(signal);
    expect(await once(child, "close")).toEqual([0, null]);
  });

  test("explains itself", async () => {
    const { code, stdout, stderr } = await run("--help");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("--port <number>");
  });

  test.each([
    [["--prot", "1"], "Unknown option '--prot'."],
    [["serve"], "Unexpected argument 'serve'."],
    [["--port"], "Option '--port <value>' argument missing."],
    [["--port", "http"], '--port must be a number from 0 to 65535, not "http".'],
    [["--port", "65536"], '--port must be a number from 0 to 65535, not "65536".'],
  ])("refuses %j", async (args, reason) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout, stderr]).toEqual([2, "", `${reason}\nSee wootkit-sandbox --help.\n`]);
  });

  test("says which port is taken", async () => {
    const server = await serve(createSandbox(), { port: 0 });
    const { code, stdout, stderr } = await run("--port", `${server.port}`);
    await server.close();
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(`Port ${server.port} on 127.0.0.1 is taken. Give another one, or 0 for any that is free.\n`);
  });
});
