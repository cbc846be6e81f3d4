/** The processor times of two programs. */
export interface Ratio {
  /** Milliseconds of processor time. */
  readonly own: number;
  readonly reference: number;
  readonly ratio: number;
}

const rounds = 3;

/** Measures two programs in turns. Returns the shortest time of each, as other work on the machine only adds time. */
export async function ratioOf(own: () => Promise<number>, reference: () => Promise<number>): Promise<Ratio> {
  const times: { own: number; reference: number }[] = [];
  for (let round = 0; round < rounds; round += 1) times.push({ own: await own(), reference: await reference() });
  const least = (of: "own" | "reference"): number => Math.min(...times.map((time) => time[of]));
  return { own: least("own"), reference: least("reference"), ratio: least("own") / least("reference") };
}
