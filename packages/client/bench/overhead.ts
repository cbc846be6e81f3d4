/** How much more work a call of the client is than bare `fetch`, in one run, as a ratio. `node bench/overhead.ts [rounds]` */
import { loopback, repeat } from "./loopback.ts";

/** The processor time of a call, in microseconds, and the ratio of the two. */
export interface Overhead {
  readonly concurrency: number;
  readonly fetch: number;
  readonly client: number;
  readonly ratio: number;
}

/** Few enough for a round to be short, and many enough for garbage to be collected in each. */
const callsPerRound = 200;

/**
 * Measures in rounds, the two in turn. The time of this process alone counts, so that other work on the machine and the server take no part;
 * the median leaves out rounds in which the engine compiled.
 */
export async function measureOverhead(concurrency: number, rounds: number): Promise<Overhead> {
  const { viaFetch, viaClient, close } = await loopback();
  const cost = async (call: () => Promise<unknown>) => {
    const before = process.cpuUsage();
    await repeat(call, callsPerRound, concurrency);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / callsPerRound;
  };
  try {
    // Until the engine has compiled both.
    await repeat(viaFetch, 2000, concurrency);
    await repeat(viaClient, 2000, concurrency);
    const measured: { fetch: number; client: number; ratio: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      const fetch = await cost(viaFetch);
      const client = await cost(viaClient);
      measured.push({ fetch, client, ratio: client / fetch });
    }
    const middle = (of: "fetch" | "client" | "ratio") => median(measured.map((round) => round[of]));
    return { concurrency, fetch: middle("fetch"), client: middle("client"), ratio: middle("ratio") };
  } finally {
    close();
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

if (import.meta.main) {
  const rounds = Number(process.argv[2] ?? 50);
  for (const concurrency of [1, 50]) console.log(JSON.stringify(await measureOverhead(concurrency, rounds)));
}
