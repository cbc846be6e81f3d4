import { execFileSync } from "node:child_process";

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

/** Returns work that runs a program in a separate process, from start to exit. */
export function program(source: string): Work {
  const measured = `${source}\nprocess.on("exit", () => process.stdout.write(JSON.stringify(process.cpuUsage())));`;
  const args = ["--input-type=module", "--eval", measured];
  return {
    run() {
      const { user, system } = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
      return (user + system) / 1000;
    },
  };
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
