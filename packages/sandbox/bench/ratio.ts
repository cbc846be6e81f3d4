/** What two ways to do something take. */
export interface Ratio {
  /** Milliseconds of a processor. */
  readonly own: number;
  readonly reference: number;
  readonly ratio: number;
}

/** A way to do something. */
export interface Work {
  readonly run: () => unknown;
  /** Done before each time, and not measured. */
  readonly prepare?: () => unknown;
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
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
