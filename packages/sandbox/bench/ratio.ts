import { spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** The processor times of two pieces of work. */
export interface Ratio {
  /** In milliseconds. */
  readonly own: number;
  readonly reference: number;
  readonly ratio: number;
}

/** A piece of work to measure. */
export interface Work {
  /** Does the work. A returned number is its processor time in another process, in milliseconds. */
  readonly run: () => unknown;
  /** Runs before each measurement. */
  readonly prepare?: () => unknown;
}

/** Returns work that runs Node, from start to exit. */
export function node(...args: readonly string[]): Work {
  return { run: () => run(args) };
}

/** Returns work that runs a program in a separate process, from start to exit. */
export function program(source: string): Work {
  return node("--input-type=module", "--eval", source);
}

/** Returns work that starts the command, sends a request, and stops it. */
export function server(path: string, headers: Readonly<Record<string, string>>): Work {
  return {
    async run() {
      const { child, stdout, time } = measured([main, "--port", "0"]);
      let output = "";
      for await (const text of stdout.setEncoding("utf8")) {
        output += text;
        if (output.includes("\n")) break;
      }
      const url = /http:\S+/.exec(output)?.[0] ?? "";
      const response = await fetch(url + path, { headers });
      if (!response.ok) throw new Error(`${path} failed with ${response.status}.`);
      await response.text();
      child.kill();
      return time;
    },
  };
}

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const report = fileURLToPath(new URL("report-processor-time.cjs", import.meta.url));

/** Runs Node, and returns its processor time in milliseconds. */
function run(args: readonly string[]): Promise<number> {
  const { stdout, time } = measured(args);
  stdout.resume();
  return time;
}

/** Starts Node. `time` is its processor time in milliseconds, when it exits. */
function measured(args: readonly string[]) {
  const child = spawn(process.execPath, ["--require", report, ...args], {
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  // `stdio` above makes these two streams.
  const [stdout, reported] = [child.stdout, child.stdio[3]] as [Readable, Readable];
  const time = text(reported).then((microseconds) => {
    if (microseconds === "") throw new Error(`node ${args.join(" ")} failed. Build the package first.`);
    return Number(microseconds) / 1000;
  });
  return { child, stdout, time };
}

const rounds = 20;

/** Measures two pieces of work in turns. Returns the minimum of each, because other load only adds time. */
export async function ratioOf(own: Work, reference: Work): Promise<Ratio> {
  const times: { own: number; reference: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push({ own: await processorTime(own), reference: await processorTime(reference) });
  }
  const least = (of: "own" | "reference") => Math.min(...times.map((time) => time[of]));
  return { own: least("own"), reference: least("reference"), ratio: least("own") / least("reference") };
}

async function processorTime({ run, prepare }: Work): Promise<number> {
  await prepare?.();
  const before = process.cpuUsage();
  const elsewhere = await run();
  if (typeof elsewhere === "number") return elsewhere;
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
