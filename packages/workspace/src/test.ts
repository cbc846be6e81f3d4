/** `pnpm test` and `pnpm test:matrix`: runs the named tasks of Turbo. The last line has the totals of all suites. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { operationCosts, operationCostTable } from "./lines-per-operation.ts";
import { quietEnvironment, root } from "./root.ts";
import { latestRun, type Task, totalsOf } from "./totals.ts";

const runs = join(root, ".turbo/runs");
rmSync(runs, { recursive: true, force: true });
const names = process.argv.slice(2);
const code = await turbo(names);
const tasks = latestRun(runs);
const { rows, passed, failed, skipped } = totalsOf(tasks, readReport);
// A run that was interrupted must not look like one that passed.
const missing = code !== 0 && failed === 0 ? 1 : 0;
console.log(`\n${rows.join("\n")}\n`);
if (names.includes("test")) console.log(`${operationCostTable(operationCosts())}\n`);
console.log(`${passed} passed, ${failed + missing} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed + missing > 0 ? 1 : 0;

function turbo(names: readonly string[]): Promise<number> {
  const options = ["--continue=always", "--summarize", "--concurrency=3", "--output-logs=new-only"];
  const child = spawn(join(root, "node_modules/.bin/turbo"), ["run", ...names, ...options], {
    cwd: root,
    env: quietEnvironment,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve(status ?? 1));
  });
}

function readReport({ directory, task }: Task): unknown {
  const file = join(root, directory, `reports/${task.replace(":", "-")}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
