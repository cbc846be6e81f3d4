/**
 * Measures the work of a call for each client, compared with bare `fetch`: `node bench/overhead.ts ROUNDS FOLDER`,
 * where FOLDER has the other clients.
 */
import { contenders, loadContenders } from "./contenders.ts";
import { type Call, loopback, repeat, viaClient, viaFetch } from "./loopback.ts";

/** The processor time of a call. */
export interface Overhead {
  readonly client: string;
  readonly concurrency: number;
  /** In microseconds. */
  readonly time: number;
  /** Compared with bare fetch. */
  readonly ratio: number;
}

/** Few enough for short rounds, and many enough for a garbage collection in each. */
const callsPerRound = 200;

/**
 * Measures in rounds, one client after another. Only the processor time of this process counts, not the work of the
 * server or other programs. The lower quartile leaves out rounds in which the engine compiled or another process
 * emptied the caches.
 */
async function measure(calls: ReadonlyMap<string, Call>, concurrency: number, rounds: number): Promise<Overhead[]> {
  const times = new Map([...calls.keys()].map((client): [string, number[]] => [client, []]));
  for (const call of calls.values()) await repeat(call, 2000, concurrency);
  for (let round = 0; round < rounds; round++) {
    for (const [client, call] of calls) times.get(client)?.push(await cost(call, concurrency));
  }
  const usual = (client: string) => lowerQuartile(times.get(client) ?? []);
  const bare = usual("fetch");
  return [...calls.keys()].map((client) => {
    const time = usual(client);
    return { client, concurrency, time, ratio: time / bare };
  });
}

async function cost(call: Call, concurrency: number): Promise<number> {
  const before = process.cpuUsage();
  await repeat(call, callsPerRound, concurrency);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / callsPerRound;
}

function lowerQuartile(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 4)] ?? Number.NaN;
}

const [rounds = "40", folder = ""] = process.argv.slice(2);
const server = await loopback();
const calls = new Map<string, Call>([
  ["fetch", viaFetch(server)],
  ["@wootkit/client", viaClient(server)],
]);
const modules = await loadContenders(folder);
for (const [index, { name, connect }] of contenders.entries()) calls.set(name, connect(modules[index], server));
for (const concurrency of [1, 50]) {
  for (const line of await measure(calls, concurrency, Number(rounds))) console.log(JSON.stringify(line));
}
server.close();
