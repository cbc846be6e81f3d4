import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** The limit for each command line, as a multiple of the processor time of `node -e 0`. */
export const budgets: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(new URL("budgets.json", import.meta.url), "utf8"),
);

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const report = fileURLToPath(new URL("report-processor-time.cjs", import.meta.url));

const serve = fileURLToPath(new URL("serve-conversations.ts", import.meta.url));

/** A measured command line. */
export interface Start {
  readonly line: string;
  readonly budget: number;
  readonly milliseconds: number;
  /** A multiple of the processor time of `node -e 0`. */
  readonly ratio: number;
}

/**
 * Measures each command line of the budgets, and `node -e 0`. They run alternately, and the minimum of all rounds
 * counts: other programs on the machine can only add to a measurement.
 */
export async function measureStarts(rounds: number): Promise<readonly Start[]> {
  // Another process, because measuring blocks this one.
  const server = spawn(process.execPath, [serve], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [url] = await once(server.stdout, "data");
    return measured(rounds, String(url).trim());
  } finally {
    server.kill();
  }
}

function measured(rounds: number, url: string): readonly Start[] {
  const lines = Object.keys(budgets);
  const programs = [["-e", "0"], ...lines.map((line) => [main, ...line.split(" ")])];
  const least = programs.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [index, args] of programs.entries())
      least[index] = Math.min(least[index] ?? Infinity, costOf(args, url));
  }
  const [node = Infinity, ...costs] = least;
  return lines.map((line, index) => {
    const cost = costs[index] ?? Infinity;
    return { line, budget: budgets[line] ?? 0, milliseconds: cost / 1000, ratio: cost / node };
  });
}

/** Returns the processor time of one run in microseconds. */
function costOf(args: readonly string[], url: string): number {
  const { output, stderr, status } = spawnSync(process.execPath, ["--require", report, ...args], {
    encoding: "utf8",
    env: {
      ...process.env,
      CHATWOOT_BASE_URL: url,
      CHATWOOT_ACCOUNT_ID: "1",
      CHATWOOT_API_TOKEN: "the-token-of-a-bench",
    },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const microseconds = Number(output[3]);
  if (microseconds > 0 && status === 0) return microseconds;
  throw new Error(`node ${args.join(" ")} failed. Run \`pnpm build\` first.\n${stderr}`);
}
