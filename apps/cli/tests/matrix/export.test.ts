import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  killAtRandom,
  randomNumbers,
  sortedLines,
  startWootkit,
  type WatchedServer,
  watchedServer,
} from "../killed-exports.ts";
import { testFolder } from "../rich-desk.ts";

/** The requests of an undisturbed export, about. */
const requests = { contacts: 45, conversations: 45, messages: 300 } as const;

/** Runs an export until it has been killed a number of times. Each time that it ends, it is compared with another. */
async function killed(server: WatchedServer, cwd: string, kind: keyof typeof requests, times: number): Promise<void> {
  const random = randomNumbers(`fifty ${kind}`);
  const inputs = ["export", kind, "--out", "parts", "--resume"];
  for (let kills = 0; kills < times; ) {
    if (await killAtRandom(server, cwd, inputs, { random, among: requests[kind] })) {
      kills++;
      if (kills < times) continue;
      expect(await startWootkit(server, cwd, inputs).ended).toMatchObject({ exitCode: 0 });
    }
    expect(sortedLines(cwd, "parts")).toEqual(sortedLines(cwd, kind));
    expect(existsSync(join(cwd, "parts.state.json"))).toBe(false);
    rmSync(join(cwd, "parts"));
    rmSync(join(cwd, "parts.summary.json"));
  }
}

test("exports that are killed at 50 random moments equal undisturbed ones", async () => {
  const server = await watchedServer();
  for (let index = 0; index < 500; index++) server.sandbox.add.contact({ email: `many${index}@many.example` });
  const cwd = testFolder();
  for (const [kind, times] of [
    ["contacts", 17],
    ["conversations", 17],
    ["messages", 16],
  ] as const) {
    expect((await startWootkit(server, cwd, ["export", kind, "--out", kind]).ended).exitCode).toBe(0);
    await killed(server, cwd, kind, times);
  }
});

/** Collects garbage after every few requests, and prints the sizes of the heap when the program ends. */
const measureHeap = "data:text/javascript,".concat(
  encodeURIComponent(`
    import { subscribe } from "node:diagnostics_channel";
    const sizes = [];
    let count = 0;
    subscribe("undici:request:create", () => {
      if (++count % 50 !== 0) return;
      setImmediate(() => {
        gc();
        const { heapUsed, arrayBuffers } = process.memoryUsage();
        sizes.push(heapUsed + arrayBuffers);
      });
    });
    process.on("exit", () => process.stdout.write(JSON.stringify(sizes)));
  `),
);

/** Returns the sizes of the heap during an export, in bytes. */
async function heapSizes(server: WatchedServer, cwd: string, inputs: readonly string[]): Promise<readonly number[]> {
  const limit = ["--requests-per-minute", "1000000"];
  const node = ["--expose-gc", "--import", measureHeap];
  const { stdout, stderr, exitCode } = await startWootkit(server, cwd, [...inputs, ...limit], node).ended;
  expect({ stderr, exitCode }).toMatchObject({ exitCode: 0 });
  return JSON.parse(stdout);
}

/** A response that is being read makes some sizes larger, so the middle one counts. */
const median = (sizes: readonly number[]) => sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;

/** Checks that the memory does not grow with the number of records. */
function expectConstant(sizes: readonly number[]): void {
  const third = Math.floor(sizes.length / 3);
  expect(third).toBeGreaterThan(8);
  expect(median(sizes.slice(-third)) / median(sizes.slice(0, third))).toBeLessThan(1.15);
}

test("50,000 conversations, and the messages of a part of them, are exported in constant memory", async () => {
  const server = await watchedServer({ seed: "large" });
  const cwd = testFolder();
  expectConstant(await heapSizes(server, cwd, ["export", "conversations", "--out", "conversations"]));
  const { records } = JSON.parse(readFileSync(join(cwd, "conversations.summary.json"), "utf8"));
  expect(records).toBe(50_000);
  expectConstant(await heapSizes(server, cwd, ["export", "messages", "--out", "messages", "--shard", "3/40"]));
  const ids = new Set(sortedLines(cwd, "messages").flatMap((line) => (line === "" ? [] : [JSON.parse(line).id])));
  expect(ids.size).toBe(JSON.parse(readFileSync(join(cwd, "messages.summary.json"), "utf8")).records);
});
