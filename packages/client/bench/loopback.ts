import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createClient } from "@wootkit/client";
import type { Server } from "./contenders.ts";

/** A call to measure. */
export type Call = () => Promise<unknown>;

/** A server on loopback. */
export interface Loopback extends Server {
  close(): void;
}

/** Starts the server in its own process. */
export async function loopback(): Promise<Loopback> {
  const server = fork(fileURLToPath(new URL("loopback-server.ts", import.meta.url)));
  const port = await new Promise<unknown>((resolve, reject) => server.once("message", resolve).once("error", reject));
  return { baseUrl: `http://127.0.0.1:${port}`, token: "benchmark-token", close: () => server.disconnect() };
}

/** Returns a call of the client. */
export function viaClient({ baseUrl, token }: Server): Call {
  const client = createClient({ baseUrl, accountId: 1, token });
  return () => client.contacts.listConversations(42);
}

/** Returns the same request with the runtime's own fetch, with its response read and parsed. */
export function viaFetch({ baseUrl, token }: Server): Call {
  const url = `${baseUrl}/api/v1/accounts/1/contacts/42/conversations`;
  const headers = { Accept: "application/json", "Api-Access-Token": token, "User-Agent": "bench" };
  return async () => JSON.parse(await (await fetch(url, { headers })).text());
}

/** Makes many calls, some of them at a time. */
export async function repeat(call: Call, times: number, concurrency: number): Promise<void> {
  let left = times;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}
