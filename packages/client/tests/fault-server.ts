import { createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import { clientWith } from "../src/create-client.ts";
import type { Client, ClientOptions } from "../src/index.ts";
import { type InstantClock, instantClock, listening } from "./local-server.ts";

/** The reaction of a server to one request. It can write any bytes. */
export type Fault = (socket: Socket, number: number) => void;

/**
 * A server below HTTP: it recognizes requests by the end of their headers and responds with bytes. Its client retries
 * once, without waiting.
 */
export async function faultServer(
  fault: Fault,
  options: Partial<ClientOptions> = {},
  clock: InstantClock = instantClock(),
): Promise<{ chatwoot: Client; url: string; requests: string[]; sleeps: number[] }> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let unread = "";
    // These tests close connections on purpose.
    socket.on("error", () => socket.destroy());
    socket.on("data", (chunk) => {
      unread += chunk.toString("latin1");
      for (let end = unread.indexOf("\r\n\r\n"); end >= 0; end = unread.indexOf("\r\n\r\n")) {
        requests.push(unread.slice(0, end));
        unread = unread.slice(end + 4);
        fault(socket, requests.length);
      }
    });
  });
  const url = await listening(server);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  const given = { baseUrl: url, accountId: 1, token: "secret-token", maxRetries: 1 };
  return { chatwoot: clientWith({ ...given, ...options }, clock), url, requests, sleeps: clock.sleeps };
}

/** Returns the bytes of a response, with a Content-Length unless a header replaces it. */
export function rawResponse(status: string, headers: readonly string[] = [], body: string | Buffer = ""): Buffer {
  const bytes = Buffer.from(body);
  const named = headers.some((header) => /^(content-length|transfer-encoding|connection: close)/i.test(header));
  const all = [`HTTP/1.1 ${status}`, ...headers, ...(named ? [] : [`Content-Length: ${bytes.length}`])];
  return Buffer.concat([Buffer.from(`${all.join("\r\n")}\r\n\r\n`), bytes]);
}
