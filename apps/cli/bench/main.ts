/** `pnpm --filter @wootkit/cli bench`: the processor time of a start, beside that of Node alone. Build first. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** For each command line, how many times the processor time of `node -e 0` it may take. */
const budgets: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(new URL("budgets.json", import.meta.url), "utf8"),
);
const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** Enough for one without a disturbance. */
const rounds = 20;

const report = `data:text/javascript,${encodeURIComponent(
  `process.on("exit", () => { const { user, system } = process.cpuUsage(); process.stderr.write("cpu " + (user + system)); });`,
)}`;

/** Processor time of one run, in microseconds, as the process itself knows it. */
function costOf(args: readonly string[]): number {
  const { stderr } = spawnSync(process.execPath, ["--import", report, ...args], { encoding: "utf8" });
  const [, microseconds] = /cpu (\d+)$/.exec(stderr) ?? [];
  if (microseconds === undefined)
    throw new Error(`node ${args.join(" ")} failed. Run \`pnpm build\` first.\n${stderr}`);
  return Number(microseconds);
}

/** What else the machine does only adds to a measurement. */
function least(values: readonly number[] = []): number {
  return Math.min(...values);
}

const lines = Object.keys(budgets);
const costs = new Map<string, number[]>([["", []], ...lines.map((line): [string, number[]] => [line, []])]);
// In turns, so that what else the machine does falls on all of them.
for (let round = 0; round < rounds; round++) {
  for (const [line, all] of costs) all.push(costOf(line === "" ? ["-e", "0"] : [main, ...line.split(" ")]));
}

const node = least(costs.get(""));
const rows = lines.map((line) => ({
  command: `wootkit ${line}`,
  "ms of processor": (least(costs.get(line)) / 1000).toFixed(1),
  "times node -e 0": Number((least(costs.get(line)) / node).toFixed(2)),
  budget: budgets[line],
}));
console.log(`node -e 0: ${(node / 1000).toFixed(1)} ms of processor time, the least of ${rounds}`);
console.table(rows);
const over = rows.filter((row) => !(row["times node -e 0"] <= (row.budget ?? 0)));
for (const { command } of over) console.error(`${command} is over its budget (bench/budgets.json).`);
process.exitCode = over.length > 0 ? 1 : 0;
