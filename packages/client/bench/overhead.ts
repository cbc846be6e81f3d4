/** How much longer a call of the client takes than bare `fetch`, in one run, as a ratio. `node bench/overhead.ts [rounds]` */
import { loopback, repeat } from "./loopback.ts";

/** The time of a call, in microseconds, and the ratio of the two. */
export interface Overhead {
  readonly concurrency: number;
  readonly fetch: number;
  readonly client: number;
  readonly ratio: number;
}

const callsPerRound = 200;

/** Measures in rounds, the two in turn, so that what else the machine does falls on both; the median round counts. */
export async function measureOverhead(concurrency: number, rounds: number): Promise<Overhead> {
  const { viaFetch, viaClient, close } = await loopback();
  const time = async (call: () => Promise<unknown>) => {
    const started = performance.now();
    await repeat(call, callsPerRound, concurrency);
    return ((performance.now() - started) / callsPerRound) * 1000;
  };
  try {
    // Until the engine has compiled both.
    await repeat(viaFetch, 10 * callsPerRound, concurrency);
    await repeat(viaClient, 10 * callsPerRound, concurrency);
    const pairs: { fetch: number; client: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      // Who goes second may find the other's garbage.
      const first = round % 2 === 0 ? await time(viaFetch) : await time(viaClient);
      const second = round % 2 === 0 ? await time(viaClient) : await time(viaFetch);
      pairs.push(round % 2 === 0 ? { fetch: first, client: second } : { fetch: second, client: first });
    }
    return {
      concurrency,
      fetch: median(pairs.map(({ fetch }) => fetch)),
      client: median(pairs.map(({ client }) => client)),
      ratio: median(pairs.map(({ fetch, client }) => client / fetch)),
    };
  } finally {
    close();
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

if (import.meta.main) {
  const rounds = Number(process.argv[2] ?? 100);
  for (const concurrency of [1, 50]) console.log(JSON.stringify(await measureOverhead(concurrency, rounds)));
}
