import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runUpstream } from "../../upstream/run-upstream.ts";
import { type Outcome, root, upstream } from "./command.ts";

const main = join(root, "openapi/upstream/main.ts");

function started(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [main, ...args], { cwd: root }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

test.each([
  [["--format", "markdown"], 0],
  [["none.json"], 2],
])("the program has the output and the exit code of the function: %j", async (args, code) => {
  const outcome = await started(...args);
  expect(outcome).toEqual(await upstream(root, ...args));
  expect(outcome.code).toBe(code);
});

test("a bug ends with exit code 2, because 1 means new differences", async () => {
  let stderr = "";
  const code = await runUpstream(["--help"], {
    cwd: root,
    stdout: () => {
      throw new Error("the screen is gone");
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Error: the screen is gone\n {4}at /);
});
