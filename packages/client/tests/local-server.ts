import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { onTestFinished } from "vitest";
import { clientWith } from "../src/create-client.ts";
import type { Client, ClientOptions } from "../src/index.ts";
import type { Clock } from "../src/transport/clock.ts";

/** What the server of a test saw. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** What a test has of its server. */
export interface LocalServer {
  readonly chatwoot: Client;
  readonly url: string;
  readonly requests: Seen[];
  /** How long the client waited between its attempts, each time: milliseconds. */
  readonly sleeps: number[];
  /** How many connections the server was asked for. */
  connections(): number;
}

/** A clock that is never waited for: it knows who would have. */
export interface InstantClock extends Clock {
  readonly sleeps: number[];
  /** How many time limits are running. */
  alarms(): number;
  /** Lets the time limit that is the next to end be over. */
  expire(): void;
}

/** 20 seconds past noon. */
export const noon20 = Date.UTC(2026, 0, 15, 12, 0, 20);

/**
 * A clock that goes on to the next end of a wait as soon as nothing else is left to do. A time limit is over only when
 * a test says so: no machine is too slow for one.
 */
export function instantClock(start = noon20, random = 0.5): InstantClock {
  const sleeps: number[] = [];
  const waiting: { readonly until: number; wake(): void }[] = [];
  const alarms = new Set<{ readonly until: number; ring(): void }>();
  let now = start;
  const next = () => {
    const first = waiting.sort((one, other) => one.until - other.until).shift();
    now = Math.max(now, first?.until ?? now);
    first?.wake();
  };
  return {
    sleeps,
    now: () => now,
    random: () => random,
    async sleep(milliseconds, signal) {
      signal.throwIfAborted();
      sleeps.push(milliseconds);
      const until = now + milliseconds;
      await new Promise<void>((wake) => {
        waiting.push({ until, wake });
        setImmediate(next);
      });
      signal.throwIfAborted();
    },
    alarm(milliseconds, ring) {
      const alarm = { until: now + milliseconds, ring };
      alarms.add(alarm);
      return () => void alarms.delete(alarm);
    },
    alarms: () => alarms.size,
    expire() {
      const [first] = [...alarms].sort((one, other) => one.until - other.until);
      if (!first) throw new Error("No time limit is running.");
      alarms.delete(first);
      now = Math.max(now, first.until);
      first.ring();
    },
  };
}

/** Options of a client whose next time limit ends while it reads a body. */
export function expireInBody(clock: InstantClock): Partial<ClientOptions> {
  // By then the client has begun to read.
  return { hooks: { onResponse: () => void setImmediate(clock.expire) } };
}

/** Options of a server that never closes an idle connection: on a slow machine a client may be about to use it. */
export const lasting = { keepAliveTimeout: 0 } as const;

/**
 * A real server on loopback for one test, with a client for it that does not retry unless it is told to. Both end with
 * the test.
 */
export async function localServer(
  respond: (response: ServerResponse, request: IncomingMessage, number: number) => void,
  options: Partial<ClientOptions> = {},
  clock: InstantClock = instantClock(),
): Promise<LocalServer> {
  const requests: Seen[] = [];
  const server = createServer(lasting, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url = "", headers } = request;
    requests.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
    respond(response, request, requests.length);
  });
  let connections = 0;
  server.on("connection", () => connections++);
  const url = await listening(server);
  // Only here: a server that closes its connections also ends those that a test left hanging.
  onTestFinished(() => server.closeAllConnections());
  return {
    chatwoot: clientWith({ baseUrl: url, accountId: 1, token: "secret-token", maxRetries: 0, ...options }, clock),
    url,
    requests,
    sleeps: clock.sleeps,
    connections: () => connections,
  };
}

/** Opens a server on a free port of loopback until the test is finished, and returns its address. */
export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  // A server that listens on TCP has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** A response of JSON. */
export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "x-request-id": "request-7" });
  response.end(JSON.stringify(body));
}

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it did not reject");
}
