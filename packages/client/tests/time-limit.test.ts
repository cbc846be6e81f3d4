import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { type ClientOptions, ConnectionError, TimeoutError } from "../src/index.ts";
import { systemClock } from "../src/transport/clock.ts";
import { expireInBody, instantClock, json, localServer, noon20, rejection } from "./local-server.ts";

const stalls: readonly (readonly [string, (response: ServerResponse) => void])[] = [
  ["before the headers", () => {}],
  ["within the body", (response) => response.writeHead(200).write('{"payload":[')],
  ["within the body of an error", (response) => response.writeHead(404).write('{"error":')],
];

/** Servers that stall, with clients whose next time limit ends meanwhile. */
function stalling(where: string, stall: (response: ServerResponse) => void, options: Partial<ClientOptions>) {
  const clock = instantClock();
  const inBody = where !== "before the headers";
  const respond = (response: ServerResponse) => {
    stall(response);
    if (!inBody) clock.expire();
  };
  return localServer(respond, { ...options, ...(inBody && expireInBody(clock)) }, clock);
}

describe.each(stalls)("a server that stalls %s", (where, stall) => {
  test("exceeds the timeout of an attempt", async () => {
    const { chatwoot, requests, url } = await stalling(where, stall, { timeout: 250, maxRetries: 1 });
    const error = await rejection(chatwoot.contacts.listConversations(42));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      name: "TimeoutError",
      timeout: 250,
      attempts: 2,
      request: `GET ${url}/api/v1/accounts/1/contacts/42/conversations`,
    });
    expect(String(error)).toMatch(/: GET .+\/conversations took longer than 250 ms, in attempt 2\. .*timeout/);
    expect(requests).toHaveLength(2);
  });

  test("exceeds the total timeout of the call", async () => {
    const { chatwoot, requests } = await stalling(where, stall, { totalTimeout: 300, maxRetries: 5 });
    const error = await rejection(chatwoot.contacts.listConversations(42));
    expect(error).toMatchObject({ name: "TimeoutError", timeout: 300, attempts: 1 });
    expect(String(error)).toMatch(/longer than 300 ms, in attempt 1\. Allow a longer total timeout\.$/);
    expect(requests).toHaveLength(1);
  });
});

test("the total timeout covers all attempts", async () => {
  const clock = instantClock(noon20, 0);
  const { chatwoot, requests } = await localServer(
    clock.expire,
    { timeout: 160, totalTimeout: 400, maxRetries: 9 },
    clock,
  );
  const error = await rejection(chatwoot.contacts.listConversations(42));
  // The third would end at 480 ms.
  expect(error).toMatchObject({ name: "TimeoutError", timeout: 400, attempts: 3 });
  expect(clock.now()).toBe(noon20 + 400);
  expect(requests).toHaveLength(3);
});

test("the time limits of a call override the client's", async () => {
  const clock = instantClock();
  const { chatwoot } = await localServer(clock.expire, { timeout: 60_000, totalTimeout: 60_000 }, clock);
  const one = rejection(chatwoot.contacts.listConversations(42, { timeout: 160 }));
  const other = rejection(chatwoot.contacts.listConversations(42, { totalTimeout: 200 }));
  expect(await one).toMatchObject({ timeout: 160 });
  expect(await other).toMatchObject({ timeout: 200 });
});

test("each page of an iteration has its own time limit", async () => {
  const clock = instantClock();
  const { chatwoot } = await localServer(
    (response, _, number) => {
      if (number === 2) clock.expire();
      else json(response, 200, { data: { payload: [{ id: number }] } });
    },
    {},
    clock,
  );
  const pages = chatwoot.conversations.list({ timeout: 300 }).pages();
  expect((await pages.next()).value?.items).toHaveLength(1);
  expect(clock.alarms()).toBe(0);
  expect(await rejection(pages.next())).toBeInstanceOf(TimeoutError);
});

test("a call does not wait for a fetch that ignores its signal", async () => {
  const clock = instantClock();
  const deaf = () => {
    setImmediate(clock.expire);
    return new Promise<Response>(() => {});
  };
  const { chatwoot } = await localServer(() => {}, { timeout: 160, fetch: deaf }, clock);
  expect(await rejection(chatwoot.contacts.listConversations(42))).toBeInstanceOf(TimeoutError);
});

test("the real clock ends a call", async () => {
  const clock = { ...instantClock(), alarm: systemClock.alarm };
  const { chatwoot } = await localServer(() => {}, { timeout: 1 }, clock);
  expect(await rejection(chatwoot.contacts.listConversations(42))).toMatchObject({ name: "TimeoutError", timeout: 1 });
});

test("no time limit keeps running after its call succeeds or fails", async () => {
  const clock = instantClock();
  const { chatwoot } = await localServer(
    (response, _, number) => json(response, number % 2 ? 200 : 404, { payload: [] }),
    { totalTimeout: 90_000 },
    clock,
  );
  for (let call = 0; call < 4; call++) await chatwoot.contacts.listConversations(1).catch(() => {});
  expect(clock.alarms()).toBe(0);
});

describe("an abort", () => {
  test.each(stalls)("an abort ends a call to a server that stalls %s, with the caller's reason", async (_, stall) => {
    const reason = { mine: true };
    const controller = new AbortController();
    const { chatwoot, requests } = await localServer((response) => {
      stall(response);
      controller.abort(reason);
    });
    const call = chatwoot.contacts.listConversations(42, { signal: controller.signal, maxRetries: 3 });
    expect(await rejection(call)).toBe(reason);
    expect(requests).toHaveLength(1);
  });

  test("an abort of the client's signal ends all its calls, now and later", async () => {
    const controller = new AbortController();
    const { chatwoot, requests } = await localServer(
      (_, __, number) => {
        if (number === 2) controller.abort("closing");
      },
      { signal: controller.signal },
    );
    const calls = [1, 2].map((id) => rejection(chatwoot.contacts.listConversations(id)));
    expect(await Promise.all(calls)).toEqual(["closing", "closing"]);
    expect(await rejection(chatwoot.contacts.get(3))).toBe("closing");
    expect(requests).toHaveLength(2);
  });

  test("an abort before the call sends nothing, even through a fetch that ignores the signal", async () => {
    let sent = 0;
    const { chatwoot } = await localServer(() => {}, {
      fetch: () => {
        sent++;
        return Promise.resolve(Response.json({ payload: [] }));
      },
    });
    const signal = AbortSignal.abort("too late");
    expect(await rejection(chatwoot.contacts.listConversations(42, { signal }))).toBe("too late");
    expect(sent).toBe(0);
  });

  test("Node does not warn about many calls or retries with one signal", async () => {
    const warnings: string[] = [];
    const note = ({ name }: Error) => void warnings.push(name);
    process.on("warning", note);
    onTestFinished(() => void process.off("warning", note));
    const { signal } = new AbortController();
    const many = await localServer((response) => json(response, 200, { payload: [] }), { signal });
    await Promise.all(Array.from({ length: 30 }, (_, id) => many.chatwoot.contacts.listConversations(id + 1)));
    const failing = await localServer((response) => response.writeHead(503).end(), { signal, maxRetries: 20 });
    await rejection(failing.chatwoot.contacts.listConversations(1));
    expect(failing.requests).toHaveLength(21);
    expect(warnings).toEqual([]);
  });

  test("nothing listens to a signal after its calls succeed or fail", async () => {
    const { signal } = new AbortController();
    const { chatwoot } = await localServer((response, _, number) => {
      json(response, number % 2 ? 200 : 404, { payload: [] });
    });
    for (let call = 0; call < 10; call++) await chatwoot.contacts.get(1, { signal }).catch(() => {});
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
