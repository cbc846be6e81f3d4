import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { ApiError, type ClientOptions, ConnectionError, RateLimitError, ServerError } from "../src/index.ts";
import { systemClock } from "../src/transport/clock.ts";
import { instantClock, json, localServer, noon20, rejection } from "./local-server.ts";

const busy = (response: ServerResponse) => json(response, 503, { error: "busy" });
const defaults: Partial<ClientOptions> = { maxRetries: undefined };
const labels = "/api/v1/accounts/{account_id}/labels";

/** A server that refuses `times` times and then responds with an empty list. */
function refusing(
  times: number,
  refuse: (response: ServerResponse) => void,
  options = defaults,
  clock = instantClock(),
) {
  const respond = (response: ServerResponse, _: unknown, number: number) => {
    if (number <= times) refuse(response);
    else json(response, 200, { payload: [] });
  };
  return localServer(respond, options, clock);
}

describe("retries", () => {
  test.each([408, 425, 429, 500, 502, 503, 504])("retries a %i twice by default", async (status) => {
    const { chatwoot, requests } = await refusing(9, (response) => json(response, status, { error: "no" }));
    const error = await rejection(chatwoot.contacts.listConversations(1));
    expect(requests).toHaveLength(3);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status, attempts: 3 });
  });

  test.each([301, 302, 304, 400, 401, 402, 403, 404, 409, 410, 422, 501, 505])(
    "does not retry a %i",
    async (status) => {
      const { chatwoot, requests, sleeps } = await refusing(9, (response) => response.writeHead(status).end());
      expect(await rejection(chatwoot.contacts.listConversations(1))).toMatchObject({ status, attempts: 1 });
      expect(requests).toHaveLength(1);
      expect(sleeps).toEqual([]);
    },
  );

  test.each([0, 1, 2, 5])("retries exactly maxRetries %i times, set on the client or the call", async (maxRetries) => {
    const onClient = await refusing(99, busy, { maxRetries });
    await rejection(onClient.chatwoot.contacts.listConversations(1));
    expect(onClient.requests).toHaveLength(maxRetries + 1);
    const onCall = await refusing(99, busy, { maxRetries: 7 });
    await rejection(onCall.chatwoot.contacts.listConversations(1, { maxRetries }));
    expect(onCall.requests).toHaveLength(maxRetries + 1);
  });

  test("returns the first success", async () => {
    const { chatwoot, requests } = await refusing(2, busy);
    expect((await chatwoot.contacts.listConversations(1)).items).toEqual([]);
    expect(requests).toHaveLength(3);
  });

  test("retries when the connection is reset", async () => {
    const { chatwoot, requests } = await refusing(2, (response) => response.destroy());
    await chatwoot.contacts.listConversations(1);
    expect(requests).toHaveLength(3);
  });

  test("retries when the connection breaks within the body", async () => {
    const { chatwoot, requests } = await refusing(2, (response) => {
      response.writeHead(200, { "content-length": 100 }).write("{", () => response.destroy());
    });
    await chatwoot.contacts.listConversations(1);
    expect(requests).toHaveLength(3);
  });

  test("retries when a response takes too long", async () => {
    const clock = instantClock();
    const { chatwoot, requests } = await refusing(1, clock.expire, { maxRetries: 1, timeout: 300 }, clock);
    await chatwoot.contacts.listConversations(1);
    expect(requests).toHaveLength(2);
  });

  test("does not retry a web page, which would come again", async () => {
    const { chatwoot, requests } = await refusing(9, (response) => response.writeHead(200).end("<html>"));
    expect(await rejection(chatwoot.contacts.listConversations(1))).toMatchObject({ name: "ResponseFormatError" });
    expect(requests).toHaveLength(1);
  });

  test("retries when a custom fetch rejects or throws", async () => {
    for (const fail of [() => Promise.reject(new Error("no line")), () => fails()]) {
      let sent = 0;
      const { chatwoot } = await refusing(0, busy, {
        ...defaults,
        fetch: () => {
          sent++;
          return fail();
        },
      });
      const error = await rejection(chatwoot.contacts.listConversations(1));
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error).toMatchObject({ attempts: 3, cause: { message: "no line" } });
      expect(sent).toBe(3);
    }
  });
});

function fails(): never {
  throw new Error("no line");
}

describe("methods", () => {
  test.each(["GET", "HEAD"] as const)("retries %s", async (method) => {
    const { chatwoot, requests } = await refusing(9, busy);
    await rejection(chatwoot.fetch(labels, { method }));
    expect(requests).toHaveLength(3);
  });

  test.each(["POST", "PUT", "PATCH", "DELETE"] as const)("retries %s only with idempotent", async (method) => {
    const { chatwoot, requests } = await refusing(99, busy);
    await rejection(chatwoot.fetch(labels, { method, body: { title: "a" } }));
    expect(requests).toHaveLength(1);
    await rejection(chatwoot.fetch(labels, { method, body: { title: "a" }, idempotent: true }));
    expect(requests).toHaveLength(4);
    expect(requests.map(({ body }) => body)).toEqual(Array(4).fill('{"title":"a"}'));
  });

  test("does not retry a POST whose connection broke, because the server may have performed it", async () => {
    const { chatwoot, requests } = await refusing(9, (response) => response.destroy());
    expect(await rejection(chatwoot.fetch(labels, { method: "POST", body: {} }))).toMatchObject({ attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  test("does not retry a GET with idempotent: false", async () => {
    const { chatwoot, requests } = await refusing(9, busy);
    await rejection(chatwoot.contacts.listConversations(1, { idempotent: false }));
    expect(requests).toHaveLength(1);
  });

  test("retries a POST that only reads, by its method and through openapi-fetch", async () => {
    const { chatwoot, requests } = await refusing(99, busy);
    await rejection(chatwoot.conversations.filter({ payload: [] }));
    expect(requests).toHaveLength(3);
    const filter = "/api/v1/accounts/{account_id}/conversations/filter";
    await rejection(chatwoot.api.POST(filter, { body: { payload: [] } }));
    expect(requests).toHaveLength(6);
    expect(new Set(requests.map(({ body }) => body))).toEqual(new Set(['{"payload":[]}']));
  });

  test("never repeats a stream, but repeats a whole form or Blob", async () => {
    const { chatwoot, requests } = await refusing(99, busy);
    const idempotent = true;
    const stream = new Blob(["streamed"]).stream();
    const error = await rejection(chatwoot.fetch(labels, { method: "POST", body: stream, idempotent }));
    expect(error).toMatchObject({ status: 503, attempts: 1 });
    expect(requests.map(({ body }) => body)).toEqual(["streamed"]);
    await rejection(chatwoot.fetch(labels, { method: "POST", body: new Blob(["blob"]), idempotent }));
    expect(requests.slice(1).map(({ body }) => body)).toEqual(["blob", "blob", "blob"]);
    const form = new FormData();
    form.set("title", "formed");
    await rejection(chatwoot.fetch(labels, { method: "POST", body: form, idempotent }));
    expect(requests.slice(4)).toHaveLength(3);
    for (const { body } of requests.slice(4)) expect(body).toContain("formed");
  });
});

describe("the wait", () => {
  const delays = async (random: number, maxRetries: number) => {
    const clock = instantClock(noon20, random);
    const { chatwoot, sleeps } = await localServer(busy, { maxRetries }, clock);
    await rejection(chatwoot.contacts.listConversations(1));
    return sleeps;
  };

  test("the wait is random, up to half a second and doubling to 8 seconds", async () => {
    expect(await delays(1, 7)).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
    expect(await delays(0.25, 3)).toEqual([125, 250, 500]);
    expect(await delays(0, 2)).toEqual([0, 0]);
  });

  test.each([
    ["seconds", "3", 3000],
    ["seconds with a fraction", "1.5", 1500],
    ["no time at all", "0", 0],
    ["the longest that is obeyed", "60", 60_000],
    ["a date", "Thu, 15 Jan 2026 12:00:25 GMT", 5000],
    ["a date that has passed", "Thu, 15 Jan 2026 11:00:00 GMT", 0],
    ["absurdly many seconds", "61", 250],
    ["an absurd date", "Fri, 16 Jan 2026 12:00:00 GMT", 250],
    ["a number below 0", "-5", 250],
    ["a number of another kind", "1e3", 250],
    ["words", "soon", 250],
    ["a date of another form", "2026-01-15T12:00:25Z", 250],
    ["nothing", "", 250],
  ])("the Retry-After of %s (%s) is a wait of %i ms", async (_, retryAfter, delay) => {
    const { chatwoot, sleeps } = await refusing(1, (response) => {
      response.writeHead(503, { "retry-after": retryAfter, date: new Date(noon20).toUTCString() }).end();
    });
    await chatwoot.contacts.listConversations(1);
    expect(sleeps).toEqual([delay]);
  });

  test("a Retry-After date is read by the server's clock", async () => {
    const { chatwoot, sleeps } = await refusing(1, (response) => {
      const headers = { "retry-after": "Sat, 29 Feb 2020 12:00:25 GMT", date: "Sat, 29 Feb 2020 12:00:20 GMT" };
      response.writeHead(503, headers).end();
    });
    await chatwoot.contacts.listConversations(1);
    expect(sleeps).toEqual([5000]);
  });

  test("an error has the seconds of Retry-After", async () => {
    const { chatwoot } = await localServer((response) => response.writeHead(429, { "retry-after": "90" }).end());
    const error = await rejection(chatwoot.contacts.listConversations(1));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfter: 90 });
  });

  test.each([
    ["at the start of a minute", "2026-01-15T12:00:00Z", 60_000],
    ["within one", "2026-01-15T12:00:47Z", 13_000],
    ["at its end", "2026-01-15T12:00:59Z", 1000],
    ["by the server's clock, which is another", "2020-02-29T23:59:30Z", 30_000],
  ])("a 429 %s waits for the next minute, and one to two seconds more", async (_, date, left) => {
    const { chatwoot, sleeps } = await refusing(1, (response) => {
      const headers = { "content-type": "text/plain", date: new Date(date).toUTCString() };
      response.writeHead(429, headers).end("Retry later\n");
    });
    await chatwoot.contacts.listConversations(1);
    expect(sleeps).toEqual([left + 1500]);
  });

  test("a 429 without a Date waits for the next minute of this machine's clock", async () => {
    const { chatwoot, sleeps } = await refusing(1, (response) => {
      response.sendDate = false;
      response.writeHead(429).end();
    });
    await chatwoot.contacts.listConversations(1);
    expect(sleeps).toEqual([40_000 + 1500]);
  });

  test("a 429 obeys a Retry-After unless it is absurd", async () => {
    for (const [retryAfter, delay] of [["2", 2000] as const, ["3600", undefined] as const]) {
      const { chatwoot, sleeps } = await refusing(1, (response) => {
        response.writeHead(429, { "retry-after": retryAfter }).end();
      });
      await chatwoot.contacts.listConversations(1);
      expect(sleeps).toHaveLength(1);
      if (delay === undefined) expect(sleeps[0]).toBeLessThanOrEqual(62_000);
      else expect(sleeps).toEqual([delay]);
    }
  });

  test("a wait that would exceed totalTimeout is not started", async () => {
    const refuse = (response: ServerResponse) => response.writeHead(503, { "retry-after": "20" }).end();
    const long = await refusing(9, refuse, { totalTimeout: 59_000, maxRetries: 9 });
    expect(await rejection(long.chatwoot.contacts.listConversations(1))).toBeInstanceOf(ServerError);
    expect(long.sleeps).toEqual([20_000, 20_000]);
    expect(long.requests).toHaveLength(3);
    const short = await refusing(9, refuse, { totalTimeout: 59_000, maxRetries: 9 });
    await rejection(short.chatwoot.contacts.listConversations(1, { totalTimeout: 10_000 }));
    expect(short.sleeps).toEqual([]);
  });

  test("an abort ends the wait immediately with the caller's reason", async () => {
    const controller = new AbortController();
    const reason = new Error("never mind");
    const options: Partial<ClientOptions> = {
      maxRetries: 2,
      // With the real clock: a wait that went on would take a minute.
      hooks: { onRetry: () => queueMicrotask(() => controller.abort(reason)) },
    };
    const refuse = (response: ServerResponse) => response.writeHead(503, { "retry-after": "60" }).end();
    let waiting: AbortSignal | undefined;
    const sleep = (milliseconds: number, signal: AbortSignal) => {
      waiting = signal;
      return systemClock.sleep(milliseconds, signal);
    };
    const clock = { ...instantClock(), sleep };
    const { chatwoot, requests } = await localServer(refuse, options, clock);
    const call = chatwoot.contacts.listConversations(1, { signal: controller.signal });
    expect(await rejection(call)).toBe(reason);
    expect(requests).toHaveLength(1);
    // The wait itself has ended: no timer keeps the process alive.
    expect(waiting?.aborted).toBe(true);
  });

  test("the wait of other calls goes on when one call is aborted", async () => {
    const { chatwoot, requests } = await refusing(2, busy);
    const controller = new AbortController();
    const other = chatwoot.contacts.listConversations(1);
    controller.abort();
    await rejection(chatwoot.contacts.listConversations(1, { signal: controller.signal }));
    await other;
    expect(requests).toHaveLength(3);
  });
});

test("an abandoned response is read completely, so that the next attempt reuses its connection", async () => {
  const { chatwoot, requests, connections } = await localServer(
    (response) => response.writeHead(503, { "content-type": "text/html" }).end("x".repeat(300_000)),
    { maxRetries: 5 },
  );
  await rejection(chatwoot.contacts.listConversations(1));
  expect(requests).toHaveLength(6);
  expect(connections()).toBe(1);
});

test("an invalid Date is ignored", async () => {
  const { chatwoot, sleeps } = await refusing(1, (response) => response.writeHead(429, { date: "no date" }).end());
  await chatwoot.contacts.listConversations(1);
  expect(sleeps).toEqual([41_500]);
});
