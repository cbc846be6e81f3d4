import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { onTestFinished } from "vitest";
import { clientWith } from "../src/create-client.ts";
import type { Client, ClientOptions } from "../src/index.ts";
import type { Clock } from "../src/transport/clock.ts";

/** A request that the server of a test received. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** The server of a test. */
export interface LocalServer {
  readonly chatwoot: Client;
  readonly url: string;
  readonly requests: Seen[];
  /** The waits of the client between its attempts, in milliseconds. */
  readonly sleeps: number[];
  /** The number of connections to the server. */
  connections(): number;
}

/** A clock without real waits. It records them. */
export interface InstantClock extends Clock {
  readonly sleeps: number[];
  /** The number of running time limits. */
  alarms(): number;
  /** Ends the next time limit. */
  expire(): void;
}

/** 20 seconds past noon. */
export const noon20 = Date.UTC(2026, 0, 15, 12, 0, 20);

/**
 * Makes a clock that jumps to the end of the next wait as soon as nothing else is left to do. A time limit ends only
 * when a test ends it, so that no machine is too slow.
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

/** Returns options of a client whose next time limit ends while it reads a body. */
export function expireInBody(clock: InstantClock): Partial<ClientOptions> {
  // By then the client is reading.
  return { hooks: { onResponse: () => void setImmediate(clock.expire) } };
}

/** Options of a server that never closes an idle connection: on a slow machine, a client can be about to use it. */
export const lasting = { keepAliveTimeout: 0 } as const;

/**
 * Starts a real server on loopback for one test, with a client that does not retry by default. Both end with the test.
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
  // Also closes connections that a test left open.
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

/** Sends a response with JSON. */
export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "x-request-id": "request-7" });
  response.end(JSON.stringify(body));
}

/** Returns the error that a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it did not reject");
}
