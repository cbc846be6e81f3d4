import { execFileSync } from "node:child_process";

/** What two ways to do something take. */
export interface Ratio {
  /** Milliseconds of a processor. */
  readonly own: number;
  readonly reference: number;
  readonly ratio: number;
}

/** A way to do something. */
export interface Work {
  /** Does it. A number that it returns is the time that it took elsewhere, in milliseconds of a processor. */
  readonly run: () => unknown;
  /** Done before each time, and not measured. */
  readonly prepare?: () => unknown;
}

/** A program in a process of its own, from its start to its exit. */
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

/** Measures two things by turns and takes the least time of each: other work on the machine only makes it longer. */
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
