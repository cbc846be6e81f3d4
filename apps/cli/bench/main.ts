/** `pnpm --filter @wootkit/cli bench`: measures the processor time of a start, relative to Node alone. Build first. */
import process from "node:process";
import { measureStarts } from "./measure-start.ts";

const starts = await measureStarts(20);
console.table(
  starts.map(({ line, milliseconds, ratio, budget }) => ({
    command: `wootkit ${line}`,
    "ms of processor time": milliseconds.toFixed(1),
    "times node -e 0": Number(ratio.toFixed(2)),
    budget,
  })),
);
const over = starts.filter(({ ratio, budget }) => ratio > budget);
for (const { line } of over) console.error(`wootkit ${line} is over its budget (bench/budgets.json).`);
process.exitCode = over.length > 0 ? 1 : 0;
