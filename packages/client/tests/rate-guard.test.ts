import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { instantClock, json, localServer, noon20, rejection } from "./local-server.ts";

const empty = (response: ServerResponse) => json(response, 200, { payload: [] });
const ids = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("maxConcurrent", () => {
  test("maxConcurrent limits the requests in progress, first come, first served", async () => {
    const open: ServerResponse[] = [];
    let most = 0;
    const { chatwoot, requests } = await localServer(
      (response) => {
        most = Math.max(most, open.push(response));
        // Responds only when no more requests can arrive, so that all possible ones are here.
        if (open.length === 3 || requests.length === 8) for (const waiting of open.splice(0)) empty(waiting);
      },
      { maxConcurrent: 3 },
    );
    await Promise.all(ids(8).map((id) => chatwoot.contacts.listConversations(id)));
    expect(most).toBe(3);
    const order = requests.map(({ url }) => Number(/contacts\/(\d+)/.exec(url)?.[1]));
    expect(order.slice(0, 3).sort()).toEqual([1, 2, 3]);
    expect(order.slice(3, 6).sort()).toEqual([4, 5, 6]);
    expect(order.slice(6).sort()).toEqual([7, 8]);
  });

  test("a place is free again after an error, a timeout and an abort", async () => {
    const clock = instantClock();
    const { chatwoot, requests } = await localServer(
      (response, { url = "" }) => {
        if (url.includes("/1/conversations")) json(response, 404, { error: "no" });
        else if (url.includes("/2/conversations")) response.destroy();
        else if (url.includes("/3/conversations")) clock.expire();
        else if (url.includes("/9/conversations")) empty(response);
      },
      { maxConcurrent: 1 },
      clock,
    );
    const controller = new AbortController();
    const failing = [
      chatwoot.contacts.listConversations(1),
      chatwoot.contacts.listConversations(2),
      chatwoot.contacts.listConversations(3, { timeout: 160 }),
      chatwoot.contacts.listConversations(4, { signal: controller.signal }),
    ].map(rejection);
    const last = chatwoot.contacts.listConversations(9);
    controller.abort("gave up waiting");
    expect((await Promise.all(failing)).map((error) => Object(error).name ?? error)).toEqual([
      "NotFoundError",
      "ConnectionError",
      "TimeoutError",
      "gave up waiting",
    ]);
    expect((await last).items).toEqual([]);
    expect(requests).toHaveLength(4);
  });

  test("the timeout of an attempt starts when it has a place", async () => {
    const clock = instantClock();
    const { chatwoot } = await localServer(
      (response, { url = "" }) => {
        if (url.includes("/9/")) empty(response);
        // A running time limit of the waiting call would end first.
        else clock.expire();
      },
      { maxConcurrent: 1 },
      clock,
    );
    const stalling = rejection(chatwoot.contacts.listConversations(1, { timeout: 400 }));
    const patient = chatwoot.contacts.listConversations(9, { timeout: 360 });
    expect(await stalling).toMatchObject({ name: "TimeoutError" });
    expect((await patient).items).toEqual([]);
  });

  test("the total timeout includes the wait for a place", async () => {
    const clock = instantClock();
    const { chatwoot, requests } = await localServer(clock.expire, { maxConcurrent: 1, timeout: 400 }, clock);
    const stalling = rejection(chatwoot.contacts.listConversations(1));
    const error = await rejection(chatwoot.contacts.listConversations(2, { totalTimeout: 160 }));
    expect(error).toMatchObject({ name: "TimeoutError", timeout: 160 });
    clock.expire();
    expect(await stalling).toMatchObject({ name: "TimeoutError", timeout: 400 });
    expect(requests).toHaveLength(1);
  });

  test("a place is free during the wait between two attempts", async () => {
    const { chatwoot, requests } = await localServer(
      (response, { url = "" }, number) => {
        if (url.includes("/1/") && number === 1) json(response, 503, {});
        else empty(response);
      },
      { maxConcurrent: 1, maxRetries: 1 },
    );
    await Promise.all([chatwoot.contacts.listConversations(1), chatwoot.contacts.listConversations(2)]);
    expect(requests.map(({ url }) => /contacts\/(\d+)/.exec(url)?.[1])).toEqual(["1", "2", "1"]);
  });
});

describe("maxRequestsPerMinute", () => {
  test("maxRequestsPerMinute sends the next request when the first is a minute old", async () => {
    const clock = instantClock();
    const { chatwoot, requests, sleeps } = await localServer(empty, { maxRequestsPerMinute: 3 }, clock);
    for (const id of ids(3)) await chatwoot.contacts.listConversations(id);
    expect(sleeps).toEqual([]);
    await chatwoot.contacts.listConversations(4);
    expect(sleeps).toEqual([60_000]);
    expect(clock.now()).toBe(noon20 + 60_000);
    for (const id of ids(2)) await chatwoot.contacts.listConversations(id);
    expect(sleeps).toEqual([60_000]);
    await chatwoot.contacts.listConversations(7);
    expect(sleeps).toEqual([60_000, 60_000]);
    expect(requests).toHaveLength(7);
  });

  test("maxRequestsPerMinute holds in any 60 seconds, for any arrival times", async () => {
    const clock = instantClock();
    const sent: number[] = [];
    const { chatwoot } = await localServer(
      empty,
      {
        maxRequestsPerMinute: 5,
        hooks: { onRequest: () => void sent.push(clock.now()) },
      },
      clock,
    );
    await Promise.all(ids(23).map((id) => chatwoot.contacts.listConversations(id)));
    expect(sent).toHaveLength(23);
    for (const [index, time] of sent.entries()) {
      const later = sent[index + 5];
      if (later !== undefined) expect(later - time).toBeGreaterThanOrEqual(60_000);
    }
    expect(clock.now()).toBe(noon20 + 4 * 60_000);
  });

  test("maxRequestsPerMinute counts retries and pages", async () => {
    const { chatwoot, sleeps } = await localServer(
      (response, _, number) => {
        if (number === 1) json(response, 503, {});
        else json(response, 200, { data: { payload: number === 2 ? [{ id: 1 }] : [] } });
      },
      { maxRequestsPerMinute: 2, maxRetries: 1 },
      instantClock(noon20, 0),
    );
    for await (const _ of chatwoot.conversations.list());
    expect(sleeps).toEqual([0, 60_000]);
  });

  test("an aborted call stops waiting immediately, and takes no other call's place", async () => {
    const clock = instantClock();
    const controller = new AbortController();
    const sleeps: number[] = [];
    const { chatwoot, requests } = await localServer(
      empty,
      { maxRequestsPerMinute: 1 },
      {
        ...clock,
        sleeps,
        sleep: async (milliseconds, signal) => {
          sleeps.push(milliseconds);
          controller.abort("enough");
          await clock.sleep(milliseconds, signal);
        },
      },
    );
    await chatwoot.contacts.listConversations(1);
    expect(await rejection(chatwoot.contacts.listConversations(2, { signal: controller.signal }))).toBe("enough");
    expect(requests).toHaveLength(1);
    await chatwoot.contacts.listConversations(3);
    expect(sleeps).toEqual([60_000, 60_000]);
  });
});

describe("the line for maxRequestsPerMinute", () => {
  const called = ({ url = "" }: { readonly url?: string | undefined }) => Number(/contacts\/(\d+)/.exec(url)?.[1]);

  test("the line is first come, first served, even for a call that comes when a place becomes free", async () => {
    const clock = instantClock();
    let late: Promise<unknown> | undefined;
    const { chatwoot, requests } = await localServer(
      empty,
      { maxRequestsPerMinute: 3, maxConcurrent: 20 },
      {
        ...clock,
        async sleep(milliseconds, signal) {
          await clock.sleep(milliseconds, signal);
          late ??= chatwoot.contacts.listConversations(6);
          // The new call asks before the waiting calls see that the time has passed.
          await new Promise((resolve) => setImmediate(resolve));
        },
      },
    );
    for (const id of ids(3)) await chatwoot.contacts.listConversations(id);
    await Promise.all([4, 5].map((id) => chatwoot.contacts.listConversations(id)));
    await Promise.all([7, 8].map((id) => chatwoot.contacts.listConversations(id)));
    await late;
    expect(requests.slice(3, 5).map(called).sort()).toEqual([4, 5]);
    expect(requests.slice(5).map(called).sort()).toEqual([6, 7, 8]);
  });

  test("the line moves up when a call leaves", async () => {
    const clock = instantClock();
    const controller = new AbortController();
    const { chatwoot, requests } = await localServer(empty, { maxRequestsPerMinute: 2 }, clock);
    for (const id of ids(2)) await chatwoot.contacts.listConversations(id);
    const { signal } = controller;
    const leaving = [3, 4, 5].map((id) => rejection(chatwoot.contacts.listConversations(id, { signal })));
    const staying = [6, 7].map((id) => chatwoot.contacts.listConversations(id));
    controller.abort("enough");
    expect(await Promise.all(leaving)).toEqual(["enough", "enough", "enough"]);
    await Promise.all(staying);
    expect(clock.now()).toBe(noon20 + 60_000);
    expect(requests.map(called).sort()).toEqual([1, 2, 6, 7]);
  });

  test.each(["before the wait", "during the wait"])(
    "the line waits at most a minute when the clock is set back %s",
    async (when) => {
      const clock = instantClock();
      let back = 0;
      const { chatwoot, sleeps } = await localServer(
        empty,
        { maxRequestsPerMinute: 1 },
        {
          ...clock,
          now: () => clock.now() - back,
          async sleep(milliseconds, signal) {
            await clock.sleep(milliseconds, signal);
            back = 3_600_000;
          },
        },
      );
      await chatwoot.contacts.listConversations(1);
      if (when === "before the wait") back = 3_600_000;
      await chatwoot.contacts.listConversations(2);
      await chatwoot.contacts.listConversations(3);
      expect(sleeps).toEqual([60_000, 60_000]);
    },
  );
});

test("no call waits without a limit", async () => {
  const { chatwoot, requests, sleeps } = await localServer(empty);
  await Promise.all(ids(40).map((id) => chatwoot.contacts.listConversations(id)));
  expect(requests).toHaveLength(40);
  expect(sleeps).toEqual([]);
});
