/** How much longer a call of the client takes than bare `fetch`, in one run, as a ratio. `node bench/overhead.ts [rounds]` */
import { loopback, repeat } from "./loopback.ts";

/** The time of a call, in microseconds, and the ratio of the two. */
export interface Overhead {
  readonly concurrency: number;
  readonly fetch: number;
  readonly client: number;
  readonly ratio: number;
}

/** Short, so that some rounds of each pass undisturbed on a busy machine. */
const callsPerRound = 50;

/** Measures in rounds, the two in turn. Other work on the machine only ever makes a round slower, so the fastest of each counts. */
export async function measureOverhead(concurrency: number, rounds: number): Promise<Overhead> {
  const { viaFetch, viaClient, close } = await loopback();
  const time = async (call: () => Promise<unknown>) => {
    const started = performance.now();
    await repeat(call, callsPerRound, concurrency);
    return ((performance.now() - started) / callsPerRound) * 1000;
  };
  try {
    // Until the engine has compiled both.
    await repeat(viaFetch, 2000, concurrency);
    await repeat(viaClient, 2000, concurrency);
    let fetch = Infinity;
    let client = Infinity;
    for (let round = 0; round < rounds; round++) {
      fetch = Math.min(fetch, await time(viaFetch));
      client = Math.min(client, await time(viaClient));
    }
    return { concurrency, fetch, client, ratio: client / fetch };
  } finally {
    close();
  }
}

if (import.meta.main) {
  const rounds = Number(process.argv[2] ?? 400);
  for (const concurrency of [1, 50]) console.log(JSON.stringify(await measureOverhead(concurrency, rounds)));
}
