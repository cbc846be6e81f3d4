import { createServer } from "node:http";
import { inspect } from "node:util";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientWith } from "../src/create-client.ts";
import {
  type Client,
  type ClientOptions,
  ConnectionError,
  InvalidArgumentError,
  isApiError,
  isWootkitError,
  Page,
  RateLimitError,
} from "../src/index.ts";
import { retryAfterOf, retryDelay } from "../src/transport/retry.ts";
import { responseCheck } from "../src/validate.ts";
import { instantClock, lasting, listening, rejection } from "./local-server.ts";

/**
 * The number of tries. The values are the same each time; the matrix tries more, with other values, and prints the seed
 * of a failure.
 */
const runs = (times: number) =>
  process.env.MODE === "matrix" ? { numRuns: 8 * times } : { numRuns: times, seed: 20_261_130 };

/** A response, with `{token}` in place of the token. */
interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

const token = fc.stringMatching(/^[\w.~-]{12,24}$/);
const word = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), fc.constant("{token}"));
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(""));
const visible = fc.oneof(fc.string({ unit: "grapheme-ascii" }), fc.constant("{token}"));
const headerText = fc.array(visible, { maxLength: 3 }).map((parts) => parts.join("").trim());
const value = fc.jsonValue({ maxDepth: 4 }).map((tree) => JSON.stringify(tree));
const refusal = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    text,
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.dictionary(text, tie("tree"), { maxKeys: 3 }),
  ),
}));
const inErrorKey = fc
  .tuple(fc.constantFrom("error", "errors", "message", "payload"), refusal.tree)
  .map(([key, tree]) => JSON.stringify({ [key]: tree }));
const list = fc.array(fc.record({ id: fc.integer() }), { maxLength: 25 }).map((payload) => JSON.stringify({ payload }));

const replies: fc.Arbitrary<Reply> = fc.record({
  status: fc.oneof(
    fc.constantFrom(200, 200, 204, 304, 401, 404, 422, 429, 500, 503),
    fc.integer({ min: 200, max: 599 }),
  ),
  headers: fc.dictionary(
    fc.constantFrom(
      "content-type",
      "retry-after",
      "location",
      "x-request-id",
      "date",
      "x-echo",
      "set-cookie",
      "content-encoding",
    ),
    fc.oneof(headerText, fc.constantFrom("gzip", "br", "deflate", "zstd", "text/html", "application/json")),
  ),
  body: fc.oneof(
    text,
    value,
    inErrorKey,
    list,
    list.chain((whole) => fc.nat({ max: whole.length }).map((end) => whole.slice(0, end))),
    text.map((inner) => `<!DOCTYPE html><html>${inner}</html>`),
    fc.uint8Array({ maxLength: 200 }),
    fc.nat({ max: 300 }).map((depth) => `{"error":${"[".repeat(depth)}${"]".repeat(depth)}}`),
  ),
});

/** A real server with programmed responses, and clients that report everything. */
async function obedientServer() {
  let next: Reply | undefined;
  const server = createServer(lasting, (request, response) => {
    request.resume();
    for (const [name, said] of Object.entries(next?.headers ?? {})) response.setHeader(name, said);
    response.statusCode = next?.status ?? 500;
    response.end(next?.body);
  });
  const baseUrl = await listening(server);
  return {
    client(secret: string, { status, headers, body }: Reply, options: Partial<ClientOptions>): Client {
      const put = (place: string) => place.replaceAll("{token}", secret);
      next = {
        status,
        headers: Object.fromEntries(Object.entries(headers).map(([name, said]) => [name, put(said)])),
        body: typeof body === "string" ? put(body) : body,
      };
      const given = { baseUrl, accountId: 1, token: secret, maxRetries: 1, timeout: 5000 };
      return clientWith({ ...given, ...options }, instantClock());
    },
  };
}

/** Returns everything visible of an error and of reported events. */
function seen(caught: unknown, told: readonly unknown[]): string {
  const error = Object(caught);
  const headers = error.headers instanceof Headers ? [...error.headers] : [];
  const all = { depth: 30, showHidden: true, maxStringLength: null, maxArrayLength: null };
  const parts = [inspect([error, error.cause, headers, told], all), error.message, error.stack, String(caught)];
  return parts.join("\n") + JSON.stringify([error, headers]);
}

function watcher() {
  const told: unknown[] = [];
  const tell = (event: unknown) => void told.push(event);
  const options: Partial<ClientOptions> = {
    hooks: { onRequest: tell, onResponse: tell, onRetry: tell },
    logger: tell,
    check: responseCheck(tell),
  };
  return { told, options };
}

const calls: readonly (readonly [string, (chatwoot: Client) => Promise<unknown>])[] = [
  ["a list", ({ contacts }) => contacts.listConversations(42)],
  ["one thing", ({ contacts }) => contacts.get(42)],
  ["a request that has no method", ({ fetch }) => fetch("/api/v1/profile")],
  ["a call of openapi-fetch", ({ api }) => api.GET("/api/v1/accounts/{account_id}/contacts")],
];

describe.each(calls)("any response to %s", (name, call) => {
  test("is data or a typed error, and never shows the token", async () => {
    const server = await obedientServer();
    const property = fc.asyncProperty(token, replies, async (secret, reply) => {
      const { told, options } = watcher();
      let data: unknown;
      let caught: unknown;
      try {
        data = await call(server.client(secret, reply, options));
      } catch (error) {
        caught = error;
        if (!isWootkitError(error)) throw error;
      }
      expect(seen(caught, told)).not.toContain(secret);
      for (const line of told) if (typeof line === "string") expect(line).not.toMatch(/[\r\n]/);
      const good = reply.status >= 200 && reply.status < 300;
      if (caught === undefined) {
        expect(good).toBe(true);
        if (name === "a list") expect(data).toBeInstanceOf(Page);
        if (name === "one thing") expect(data).toBeDefined();
      } else if (isApiError(caught)) {
        expect(good).toBe(false);
        expect(caught.status).toBe(reply.status);
        expect(caught.message.length).toBeLessThan(2000);
      }
    });
    await fc.assert(property, runs(250));
  });
});

test("anything that fetch throws becomes a ConnectionError that never shows the token", async () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
  });
  const errors = fc.letrec((tie) => ({
    error: fc
      .record({ said: text, more: anything, cause: fc.option(tie("error"), { nil: undefined }) })
      .map(({ said, more, cause }) => {
        return Object.assign(new TypeError(said, { cause }), { details: more, said: [said] });
      }),
  }));
  const thrown = fc.oneof(anything, errors.error, text);
  const property = fc.asyncProperty(token, thrown, fc.boolean(), async (secret, reason, late) => {
    const { told, options } = watcher();
    const withSecret = put(reason, secret);
    const given = { baseUrl: "http://127.0.0.1", accountId: 1, token: secret, maxRetries: 1 };
    const chatwoot = clientWith(
      {
        ...given,
        ...options,
        fetch: () => {
          if (late) return Promise.reject(withSecret);
          throw withSecret;
        },
      },
      instantClock(),
    );
    const caught = await rejection(chatwoot.contacts.get(1));
    expect(caught).toBeInstanceOf(ConnectionError);
    expect(caught).toMatchObject({ attempts: 2 });
    expect(seen(caught, told)).not.toContain(secret);
  });
  await fc.assert(property, runs(400));
});

/** Returns the same value with the token filled in: in strings, and in messages and lists of errors. */
function put(reason: unknown, secret: string): unknown {
  if (typeof reason === "string") return reason.replaceAll("{token}", secret);
  if (!(reason instanceof Error)) return reason;
  const { details, said } = Object(reason);
  const copy = new TypeError(reason.message.replaceAll("{token}", secret), { cause: put(reason.cause, secret) });
  return Object.assign(copy, { details, said: said.map((one: string) => put(one, secret)) });
}

test("any value in a path stays in its segment, or is refused", async () => {
  const sent: string[] = [];
  const given = { baseUrl: "http://127.0.0.1/desk", accountId: 1, token: "secret-token" };
  const chatwoot = clientWith({
    ...given,
    fetch: async ({ url }) => {
      sent.push(new URL(url).pathname);
      return Response.json({});
    },
  });
  const piece = fc.constantFrom("..", ".", "/", "\\", "%2e", "%2F", "%5c", "?", "#", "a", " ", "\ud800");
  const risky = fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 6 });
  const property = fc.asyncProperty(
    fc.oneof(
      risky.map((parts) => parts.join("")),
      fc.double(),
    ),
    async (slug) => {
      sent.length = 0;
      try {
        await chatwoot.fetch("/api/v1/portals/{slug}/articles", { params: { path: { slug } } });
        const [, desk, api, v1, portals, place = "", articles, ...more] = sent[0]?.split("/") ?? [];
        expect([desk, api, v1, portals, articles, more]).toEqual(["desk", "api", "v1", "portals", "articles", []]);
        expect(decodeURIComponent(place)).toBe(String(slug));
      } catch (error) {
        if (!(error instanceof InvalidArgumentError)) throw error;
        expect(sent).toEqual([]);
      }
    },
  );
  await fc.assert(property, runs(1000));
});

test("any value in a query arrives, or is refused", async () => {
  const sent: URLSearchParams[] = [];
  const given = { baseUrl: "http://127.0.0.1", accountId: 1, token: "secret-token" };
  const chatwoot = clientWith({
    ...given,
    fetch: async ({ url }) => {
      sent.push(new URL(url).searchParams);
      return Response.json({});
    },
  });
  const plain = fc.oneof(fc.string({ unit: "binary" }), fc.integer(), fc.boolean(), fc.constant(undefined));
  const query = fc.dictionary(fc.string({ unit: "grapheme" }), fc.oneof(plain, fc.array(plain), fc.anything()));
  const property = fc.asyncProperty(query, async (values) => {
    sent.length = 0;
    const caught = await chatwoot.fetch("/api/v1/labels", { params: { query: values } }).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (caught !== undefined) {
      expect(caught).toBeInstanceOf(InvalidArgumentError);
      expect(sent).toEqual([]);
      return;
    }
    for (const [name, one] of Object.entries(values)) {
      if (typeof one === "string" || typeof one === "number") expect(sent[0]?.getAll(name)).toEqual([String(one)]);
      if (one === undefined || one === null) expect(sent[0]?.has(name)).toBe(false);
    }
  });
  await fc.assert(property, runs(1000));
});

test("for any Retry-After and Date, a wait is between 0 and 62 seconds", () => {
  const said = fc.oneof(
    headerText,
    fc.integer().map(String),
    fc.double().map(String),
    fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
  );
  const property = fc.property(
    said,
    said,
    fc.nat({ max: 9 }),
    fc.double({ min: 0, max: 0.999, noNaN: true }),
    (after, date, attempt, random) => {
      const clock = instantClock(undefined, random);
      const headers = new Headers({ "retry-after": after, date });
      const details = { request: "GET /", attempts: 1, status: 429, body: "", requestId: undefined, hint: undefined };
      const retryAfter = retryAfterOf(headers, clock.now());
      const error = new RateLimitError("busy", { ...details, headers, serverMessage: undefined, retryAfter });
      const delay = retryDelay(error, attempt + 1, clock) ?? -1;
      expect(delay).toBeGreaterThanOrEqual(0);
      expect(delay).toBeLessThanOrEqual(62_000);
    },
  );
  fc.assert(property, runs(2000));
});

test("an iteration returns exactly the existing items up to its limit, for any page size", async () => {
  const property = fc.asyncProperty(
    fc.nat({ max: 60 }),
    fc.integer({ min: 1, max: 30 }),
    fc.option(fc.integer({ min: 1, max: 70 })),
    async (count, size, limit) => {
      let asked = 0;
      const given = { baseUrl: "http://127.0.0.1", accountId: 1, token: "secret-token" };
      const chatwoot = clientWith({
        ...given,
        fetch: async ({ url }) => {
          asked++;
          const page = Number(new URL(url).searchParams.get("page") ?? 1);
          const all = Array.from({ length: count }, (_, id) => ({ id }));
          return Response.json({ data: { payload: all.slice((page - 1) * size, page * size) } });
        },
      });
      const found: number[] = [];
      for await (const { id } of chatwoot.conversations.list({ limit: limit ?? undefined })) found.push(id);
      const wanted = Math.min(count, limit ?? count);
      expect(found).toEqual(Array.from({ length: wanted }, (_, id) => id));
      expect(asked).toBeLessThanOrEqual(Math.ceil(Math.min(wanted + 1, limit ?? wanted + 1) / size) + 1);
    },
  );
  await fc.assert(property, runs(200));
});
