import { once } from "node:events";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { version } from "../src/generated/version.ts";
import type { ClientOptions, RequestEvent, ResponseEvent, RetryEvent } from "../src/index.ts";
import { instantClock, json, localServer, rejection } from "./local-server.ts";

/** Collects everything that a client reports to hooks and the logger. */
function watcher() {
  const events: (readonly [string, RequestEvent | ResponseEvent | RetryEvent])[] = [];
  const lines: string[] = [];
  const options: Partial<ClientOptions> = {
    hooks: {
      onRequest: (event) => void events.push(["onRequest", event]),
      onResponse: (event) => void events.push(["onResponse", event]),
      onRetry: (event) => void events.push(["onRetry", event]),
    },
    logger: (line) => void lines.push(line),
  };
  return { events, lines, options };
}

const secret = "secret-token";

describe("hooks", () => {
  test("hooks get each attempt, response and retry in order", async () => {
    const { events, options } = watcher();
    const { chatwoot, url } = await localServer(
      (response, _, number) => {
        if (number === 1) json(response, 503, { error: "busy" });
        else json(response, 200, { payload: [] });
      },
      { ...options, maxRetries: 1, headers: { "X-Desk": "4" } },
    );
    await chatwoot.contacts.listConversations(42);
    const request = {
      operation: "GET /api/v1/accounts/{account_id}/contacts/{id}/conversations",
      method: "GET",
      url: `${url}/api/v1/accounts/1/contacts/42/conversations`,
      headers: {
        accept: "application/json",
        "api-access-token": "[token]",
        "user-agent": `wootkit-client/${version}`,
        "x-desk": "4",
      },
    };
    const responseHeaders = expect.objectContaining({
      "content-type": "application/json; charset=utf-8",
      "x-request-id": "request-7",
    });
    const response = { requestId: "request-7", responseHeaders, duration: 0 };
    expect(events).toEqual([
      ["onRequest", { ...request, attempt: 1 }],
      ["onResponse", { ...request, ...response, attempt: 1, status: 503 }],
      ["onRetry", { ...request, attempt: 1, delay: 250, error: expect.objectContaining({ status: 503 }) }],
      ["onRequest", { ...request, attempt: 2 }],
      ["onResponse", { ...request, ...response, attempt: 2, status: 200 }],
    ]);
  });

  test("a hook that throws ends the call and discards the rest of the response", async () => {
    let closed: Promise<unknown> | undefined;
    const { chatwoot } = await localServer(
      (response) => {
        closed = once(response, "close");
        // Endless: only its reader can end it.
        response.writeHead(200, { "content-type": "application/json" }).write("[");
      },
      {
        hooks: {
          onResponse: () => {
            throw new Error("mine");
          },
        },
      },
    );
    expect(await rejection(chatwoot.contacts.get(1))).toMatchObject({ message: "mine" });
    // Never settles if the client keeps the connection open.
    await closed;
    expect(closed).toBeDefined();
  });

  test("a call waits for the promise of a hook, and rejects when it rejects", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, { payload: [] }), {
      hooks: { onRequest: () => Promise.reject(new Error("mine")) },
    });
    expect(await rejection(chatwoot.contacts.listConversations(1))).toMatchObject({ message: "mine" });
    expect(requests).toEqual([]);
  });

  test("hooks get the duration of a response by the clock", async () => {
    const clock = instantClock();
    const { events, options } = watcher();
    let time = clock.now();
    const { chatwoot } = await localServer(
      (response) => {
        time += 1234;
        response.writeHead(200).end('{"payload":[]}');
      },
      options,
      { ...clock, now: () => time },
    );
    await chatwoot.contacts.listConversations(42);
    expect(events[1]?.[1]).toMatchObject({ duration: 1234, requestId: undefined });
  });

  test("hooks get no response event when the connection breaks", async () => {
    const { events, options } = watcher();
    const { chatwoot } = await localServer((response) => response.destroy(), { ...options, maxRetries: 1 });
    await rejection(chatwoot.contacts.listConversations(42));
    expect(events.map(([name]) => name)).toEqual(["onRequest", "onRetry", "onRequest"]);
  });

  test("hooks name a request without a method by its path, and get each page of an iteration", async () => {
    const { events, options } = watcher();
    const { chatwoot } = await localServer((response, _, number) => {
      json(response, 200, { data: { payload: number === 3 ? [{ id: 1 }] : [] } });
    }, options);
    await chatwoot.fetch("/api/v1/profile", { method: "PATCH", body: {} });
    await chatwoot.api.GET("/api/v1/accounts/{account_id}/contacts", { params: { query: { page: 2 } } });
    for await (const _ of chatwoot.conversations.list());
    const seen = events.filter(([name]) => name === "onRequest").map(([, event]) => event.operation);
    const typed = "GET /api/v1/accounts/{account_id}/contacts";
    const listed = "GET /api/v1/accounts/{account_id}/conversations";
    expect(seen).toEqual(["PATCH /api/v1/profile", typed, listed, listed]);
  });

  test.each(["onRequest", "onResponse", "onRetry"] as const)(
    "a call rejects with the exact error that %s throws",
    async (hook) => {
      const mine = new Error("stop");
      const stop = () => {
        throw mine;
      };
      const { chatwoot, requests } = await localServer((response) => json(response, 503, {}), {
        maxRetries: 3,
        hooks: { [hook]: stop },
      });
      expect(await rejection(chatwoot.contacts.listConversations(42))).toBe(mine);
      expect(requests).toHaveLength(hook === "onRequest" ? 0 : 1);
    },
  );

  test.each(["onRequest", "onResponse", "onRetry"] as const)(
    "a call waits for %s, and rejects with its error",
    async (hook) => {
      const mine = new Error("stop");
      let finished = false;
      const { chatwoot, requests } = await localServer((response) => json(response, 503, {}), {
        maxRetries: 1,
        hooks: {
          [hook]: async ({ attempt }: RequestEvent) => {
            await new Promise((resolve) => setImmediate(resolve));
            finished = true;
            if (attempt === 1) throw mine;
          },
        },
      });
      expect(await rejection(chatwoot.contacts.listConversations(42))).toBe(mine);
      expect(finished).toBe(true);
      expect(requests).toHaveLength(hook === "onRequest" ? 0 : 1);
    },
  );

  test("hooks get no event for a call that is refused before it is sent", async () => {
    const { events, lines, options } = watcher();
    const { chatwoot } = await localServer(() => {}, options);
    await rejection(chatwoot.contacts.listConversations(0));
    await rejection(chatwoot.contacts.listConversations(1, { signal: AbortSignal.abort() }));
    expect([events, lines]).toEqual([[], []]);
  });
});

describe("the logger", () => {
  test("the logger gets one line for each response and each retry", async () => {
    const { lines, options } = watcher();
    const { chatwoot, url } = await localServer(
      (response, _, number) => {
        if (number === 1) json(response, 503, { error: "busy" });
        else response.writeHead(200).end('{"payload":[]}');
      },
      { logger: options.logger, maxRetries: 1 },
    );
    await chatwoot.contacts.listConversations(42);
    const request = `GET ${url}/api/v1/accounts/1/contacts/42/conversations`;
    expect(lines).toEqual([
      `${request} 503 in 0 ms, request id request-7`,
      expect.stringMatching(/^503 busy \(GET .*\)\. .* Attempt 2 in 250 ms\.$/),
      `${request} 200 in 0 ms`,
    ]);
    expect(lines[1]).toContain(request);
  });

  test("the logger gets one line even if the server's message has several lines and moves the cursor", async () => {
    const { lines, options } = watcher();
    const said = "one\ntwo\r\n\u001b[2Jthree\u0000\u009b1A\u2028four";
    const { chatwoot } = await localServer((response) => json(response, 503, { error: said }), {
      ...options,
      maxRetries: 1,
    });
    await rejection(chatwoot.contacts.listConversations(42));
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect(lines[1]).toContain("503 one two [2Jthree 1A four");
  });
});

test("a log line has no control characters from a request ID", async () => {
  const { lines, options } = watcher();
  const { chatwoot } = await localServer(
    (response) => response.writeHead(200, { "x-request-id": "a\u009b2Jb\u0085c" }).end('{"payload":[]}'),
    options,
  );
  await chatwoot.contacts.listConversations(42);
  expect(lines).toEqual([expect.stringMatching(/, request id a 2Jb c$/)]);
});

describe("secrets other than the token", () => {
  const secrets = {
    Authorization: "Bearer other-secret",
    "Proxy-Authorization": "Basic other-secret",
    Cookie: "_chatwoot_session=other-secret",
    "access-token": "other-secret",
    "X-Api-Key": "other-secret",
    "X-Client-Secret": "other-secret",
    "X-Session-Id": "other-secret",
  };

  test("hooks get other secrets as [hidden], in requests and responses", async () => {
    const { events, options } = watcher();
    const { chatwoot, requests } = await localServer(
      (response, _, number) => {
        response.setHeader("set-cookie", ["a=other-secret", "b=other-secret"]);
        response.setHeader("access-token", "other-secret");
        json(response, number === 1 ? 503 : 200, { payload: [] });
      },
      { ...options, maxRetries: 1, headers: { ...secrets, "X-Desk": "4" } },
    );
    await chatwoot.contacts.listConversations(42);
    expect(requests[0]?.headers).toMatchObject({ authorization: "Bearer other-secret", "x-api-key": "other-secret" });
    expect(events.map(([name]) => name)).toEqual(["onRequest", "onResponse", "onRetry", "onRequest", "onResponse"]);
    for (const [, event] of events) {
      for (const name of Object.keys(secrets)) expect(event.headers[name.toLowerCase()]).toBe("[hidden]");
      expect(event.headers).toMatchObject({ "api-access-token": "[token]", "x-desk": "4" });
      if ("status" in event) {
        expect(event.responseHeaders).toMatchObject({ "set-cookie": "[hidden]", "access-token": "[hidden]" });
      }
    }
  });
});

describe("the token is never shown", () => {
  const echo: readonly (readonly [string, Parameters<typeof localServer>[0]])[] = [
    ["in the words of an error", (response) => json(response, 401, { error: `unknown: ${secret}` })],
    ["in a key of an error", (response) => json(response, 422, { error: { [secret]: [`${secret} is odd`] } })],
    ["in the text of an error", (response) => response.writeHead(500).end(`you sent ${secret}`)],
    ["in headers", (response) => response.writeHead(503, { "x-request-id": secret, "x-echo": `a ${secret} b` }).end()],
    ["in the reason phrase", (response) => response.writeHead(502, `Bad ${secret}`).end()],
    ["in Retry-After", (response) => response.writeHead(429, { "retry-after": secret, "x-echo": secret }).end()],
    ["in where a redirect leads", (response) => response.writeHead(302, { location: `/?token=${secret}` }).end()],
    ["in a web page", (response) => response.writeHead(200, { "x-echo": secret }).end(`<html>${secret}</html>`)],
    ["in the content type", (response) => response.writeHead(200, { "content-type": `text/${secret}` }).end("no")],
    ["in truncated JSON", (response) => response.writeHead(200).end(`{"payload":["${secret}`)],
    ["in JSON of another shape", (response) => json(response, 200, { echo: secret })],
    ["in nothing but a header", (response) => response.writeHead(200, { "x-echo": secret }).end()],
  ];

  test.each(echo)("the token is not shown when the server echoes it %s", async (_, respond) => {
    const { events, lines, options } = watcher();
    const { chatwoot, requests } = await localServer(respond, { ...options, maxRetries: 1 });
    const error = await rejection(chatwoot.contacts.listConversations(42));
    expect(requests[0]?.headers["api-access-token"]).toBe(secret);
    expect(error).toMatchObject({ name: expect.stringMatching(/Error$/) });
    const headers = Object.fromEntries(Object(error).headers);
    const shown = [error, Object(error).cause, headers, events, lines];
    expect(inspect(shown, { depth: 20, showHidden: true, maxStringLength: null })).not.toContain(secret);
    expect(JSON.stringify([shown, String(error), Object(error).stack])).not.toContain(secret);
    expect(events.length).toBeGreaterThan(1);
  });

  class FetchError extends Error {
    override name = "FetchError";
    readonly request = { headers: { "api-access-token": secret } };
    readonly code = "E_FETCH";
  }
  const textless = {
    toString: () => {
      throw new Error(secret);
    },
  };
  const circular = new Error("round");
  circular.cause = circular;
  const thrown: readonly (readonly [string, unknown, RegExp])[] = [
    ["an Error that says it", new Error(`could not send ${secret}`), /could not send \[token\]/],
    ["an Error with a cause that says it", new Error("no", { cause: new Error(secret) }), /\[token\]/],
    ["a cause that says it and is a text", new Error("no", { cause: `with ${secret}` }), /with \[token\]/],
    ["an Error that contains the request", new FetchError("no line"), /no line/],
    ["an Error with another property of it", Object.assign(new Error("no"), { sent: secret }), /no/],
    ["several Errors", new AggregateError([new Error("a"), new Error(secret)], "all failed"), /all failed/],
    ["a text", `lost ${secret}`, /lost \[token\]/],
    ["an object", { headers: { token: secret } }, /failed before a complete response arrived/],
    [
      "an object without a prototype",
      Object.assign(Object.create(null), { secret }),
      /failed before a complete response arrived/,
    ],
    ["nothing", undefined, /failed before a complete response arrived/],
    ["null", null, /failed before a complete response arrived/],
    ["a symbol", Symbol("lost"), /lost/],
    ["an Error that is its own cause", circular, /round|failed before a complete response arrived/],
    ["an object that has no string form", { toString: secret }, /failed before a complete response arrived/],
    ["an object that refuses to be a text", textless, /failed before a complete response arrived/],
    [
      "an object with a message that has no string form",
      { message: { toString: null } },
      /failed before a complete response arrived/,
    ],
    [
      "an object with a code that has no string form",
      { code: { valueOf: null, toString: 1 } },
      /failed before a complete response arrived/,
    ],
    ["a list of things that have no text", [Object.create(null)], /failed before a complete response arrived/],
    [
      "an Error with a cause that has no string form",
      new Error("no", { cause: { toString: "" } }),
      /failed before a complete response arrived/,
    ],
    [
      "an Error with a name that has no string form",
      Object.assign(new Error(), { name: textless }),
      /failed before a complete response arrived/,
    ],
  ];

  test.each(thrown)("the token is not shown when fetch throws %s", async (_, reason, said) => {
    const { events, lines, options } = watcher();
    const { chatwoot } = await localServer(() => {}, {
      ...options,
      maxRetries: 1,
      fetch: () => Promise.reject(reason),
    });
    const error = await rejection(chatwoot.contacts.listConversations(42));
    expect(error).toMatchObject({ name: "ConnectionError", attempts: 2, message: expect.stringMatching(said) });
    const shown = [error, Object(error).cause, events, lines];
    expect(inspect(shown, { depth: 20, showHidden: true })).not.toContain(secret);
    expect(String(Object(error).stack) + lines.join()).not.toContain(secret);
  });

  test("the token is not shown when a caller sends it in a header, a parameter or the body", async () => {
    const { events, lines, options } = watcher();
    const { chatwoot } = await localServer((response) => json(response, 503, {}), { ...options, maxRetries: 1 });
    const error = await rejection(
      chatwoot.fetch("/api/v1/echo", {
        method: "POST",
        params: { query: { token: secret } },
        headers: { authorization: `Bearer ${secret}` },
        body: { secret },
        idempotent: true,
      }),
    );
    expect(inspect([error, events, lines], { depth: 20, showHidden: true })).not.toContain(secret);
    expect(events[0]?.[1].headers).toMatchObject({ authorization: "[hidden]", "api-access-token": "[token]" });
  });
});

test("an error keeps a cause without secrets unchanged", async () => {
  const cause = Object.assign(new Error("no line", { cause: new Error("cut") }), { code: "ECUT" });
  const { chatwoot } = await localServer(() => {}, { fetch: () => Promise.reject(cause) });
  expect(Object(await rejection(chatwoot.contacts.get(1))).cause).toBe(cause);
});
