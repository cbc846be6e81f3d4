import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Client, createClient } from "@wootkit/client";

/** A server on loopback, and the two ways to ask it that are compared. */
export interface Loopback {
  readonly client: Client;
  /** A call of the client. */
  viaClient(): Promise<unknown>;
  /** The same request by the runtime's own fetch, with its answer read and parsed. */
  viaFetch(): Promise<unknown>;
  close(): void;
}

/** Starts the server in a process of its own. */
export async function loopback(): Promise<Loopback> {
  const server = fork(fileURLToPath(new URL("loopback-server.ts", import.meta.url)));
  const port = await new Promise<unknown>((resolve, reject) => server.once("message", resolve).once("error", reject));
  const baseUrl = `http://127.0.0.1:${port}`;
  const token = "benchmark-token";
  const client = createClient({ baseUrl, accountId: 1, token });
  const url = `${baseUrl}/api/v1/accounts/1/contacts/42/conversations`;
  const headers = { Accept: "application/json", "Api-Access-Token": token, "User-Agent": "bench" };
  return {
    client,
    viaClient: () => client.contacts.listConversations(42),
    async viaFetch() {
      const response = await fetch(url, { headers });
      return JSON.parse(await response.text());
    },
    close: () => server.disconnect(),
  };
}

/** Makes many calls, so many of them at once. */
export async function repeat(call: () => Promise<unknown>, times: number, concurrency: number): Promise<void> {
  let left = times;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}
