/** What two ways to do something take. */
export interface Ratio {
  /** Milliseconds of a processor. */
  readonly own: number;
  readonly reference: number;
  readonly ratio: number;
}

const rounds = 3;

/** Measures two things by turns and takes the least time of each: other work on the machine only makes it longer. */
export async function ratioOf(own: () => Promise<number>, reference: () => Promise<number>): Promise<Ratio> {
  const times: { own: number; reference: number }[] = [];
  for (let round = 0; round < rounds; round += 1) times.push({ own: await own(), reference: await reference() });
  const least = (of: "own" | "reference"): number => Math.min(...times.map((time) => time[of]));
  return { own: least("own"), reference: least("reference"), ratio: least("own") / least("reference") };
}
