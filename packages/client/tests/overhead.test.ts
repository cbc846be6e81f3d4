import { createHook } from "node:async_hooks";
import { getEventListeners } from "node:events";
import { readFile } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { clientWith } from "../src/create-client.ts";
import { instantClock } from "./local-server.ts";

// Counts the cost of a call in addition to bare fetch. `pnpm bench` measures processor time and memory.
const body = JSON.stringify({ payload: Array.from({ length: 5 }, (_, id) => ({ id })) });
const given = { baseUrl: "https://chatwoot.example", accountId: 1, token: "secret-token" };
const budgets = JSON.parse(await readFile(new URL("../bench/budgets.json", import.meta.url), "utf8"));
let sent: { url: unknown; init: RequestInit | undefined }[];
let responses: WeakRef<Response>[];

beforeEach(() => {
  sent = [];
  responses = [];
  vi.stubGlobal("fetch", async (url: unknown, init?: RequestInit) => {
    sent.push({ url, init });
    const response = new Response(body, { headers: { "content-type": "application/json" } });
    responses.push(new WeakRef(response));
    return response;
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("a call", () => {
  test("a call uses the runtime's fetch once, without a Request, and starts one time limit", async () => {
    const clock = instantClock();
    let alarms = 0;
    const alarm = (milliseconds: number, ring: () => void) => {
      alarms++;
      return clock.alarm(milliseconds, ring);
    };
    const chatwoot = clientWith(given, { ...clock, alarm });
    await chatwoot.contacts.listConversations(42);
    expect(sent.map(({ url }) => typeof url)).toEqual(["string"]);
    expect([alarms, clock.alarms(), clock.sleeps]).toEqual([1, 0, []]);
  });

  test("a call listens once to the caller's signal, and not at all after it ends", async () => {
    const { signal } = new AbortController();
    const chatwoot = clientWith(given, instantClock());
    let listeners = 0;
    await chatwoot.contacts.listConversations(42, {
      signal,
      fetch: async () => {
        listeners = getEventListeners(signal, "abort").length;
        return new Response(body);
      },
    });
    expect(listeners).toBe(1);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("a call makes few promises in addition to those of fetch", async () => {
    const chatwoot = clientWith(given, instantClock());
    const bare = await promisesOf(async () => JSON.parse(await (await fetch("https://chatwoot.example")).text()));
    const client = await promisesOf(() => chatwoot.contacts.listConversations(42));
    expect(client - bare).toBeLessThanOrEqual(budgets.promisesPerCall);
  });
});

test("no memory of finished calls is kept, even by a lasting client and signal", async () => {
  const { signal } = new AbortController();
  const chatwoot = clientWith({ ...given, signal, maxConcurrent: 4 }, instantClock());
  const pages: WeakRef<object>[] = [];
  const call = async (id: number) => void pages.push(new WeakRef(await chatwoot.contacts.listConversations(id)));
  for (let id = 1; id <= 50; id++) await Promise.all([call(id), call(id), call(id), call(id)]);
  sent.length = 0;
  await collectGarbage();
  expect(pages).toHaveLength(200);
  const kept = [...pages, ...responses].filter((one) => one.deref() !== undefined);
  // The engine can still keep the last ones.
  expect(kept.length).toBeLessThanOrEqual(4);
});

/** Returns the average number of promises in one call. */
async function promisesOf(call: () => Promise<unknown>): Promise<number> {
  // The first call loads code, so it is not counted.
  await call();
  const times = 200;
  let made = 0;
  const hook = createHook({
    init(_, type) {
      if (type === "PROMISE") made++;
    },
  }).enable();
  for (let time = 0; time < times; time++) await call();
  hook.disable();
  return made / times;
}

/** Collects garbage. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const gc: NonNullable<typeof globalThis.gc> = runInNewContext("gc");
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setImmediate(resolve));
    await gc({ type: "major", execution: "async" });
  }
}
