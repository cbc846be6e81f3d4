import { once } from "node:events";
import { request } from "node:http";
import { text } from "node:stream/consumers";
import { createClient } from "@wootkit/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox, type SandboxServer, serve } from "../src/index.ts";

const sandbox = createSandbox();
const list = "/api/v1/accounts/1/contacts/1/conversations";
const headers = { "Api-Access-Token": sandbox.tokens.admin, accept: "application/json" };

let server: SandboxServer;
beforeAll(async () => {
  server = await serve(sandbox, { port: 0 });
});
afterAll(() => server.close());

/** Sends a GET with a body, which `fetch` doesn't allow. */
async function getWithBody(contentType: string, body: string): Promise<{ status: number | undefined; body: string }> {
  const length = `${Buffer.byteLength(body)}`;
  const sent = request(`${server.url}${list}`, {
    headers: { ...headers, "content-type": contentType, "content-length": length },
  });
  sent.end(body);
  const [response] = await once(sent, "response");
  return { status: response.statusCode, body: await text(response) };
}

describe("serve", () => {
  test("responds over HTTP like fetch", async () => {
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    const response = await fetch(`${server.url}${list}`, { headers });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(
      await (await sandbox.fetch(`https://chatwoot.test${list}`, { headers })).json(),
    );
  });

  test("supports 304, HEAD, and errors", async () => {
    const first = await fetch(`${server.url}${list}`, { method: "HEAD", headers });
    const etag = first.headers.get("etag") ?? "";
    const unchanged = await fetch(`${server.url}${list}`, { headers: { ...headers, "if-none-match": etag } });
    expect([unchanged.status, await unchanged.text()]).toEqual([304, ""]);
    const refused = await fetch(`${server.url}${list}`);
    expect([refused.status, refused.headers.get("cache-control")]).toEqual([401, "no-cache"]);
  });

  test("works with the client", async () => {
    const client = createClient({ baseUrl: server.url, accountId: sandbox.accountId, token: sandbox.tokens.agent });
    const page = await client.contacts.listConversations(4);
    expect([page.items.length, page.complete]).toEqual([20, false]);
  });

  test("reads the body of a GET, too: malformed JSON is a 400", async () => {
    const status = async (contentType: string, body: string) => (await getWithBody(contentType, body)).status;
    expect(await getWithBody("application/json", "{broken")).toEqual({
      status: 400,
      body: '{"status":400,"error":"Bad Request"}',
    });
    expect(await status("application/json", '{"page":2}')).toBe(200);
    expect(await status("application/json", "")).toBe(200);
    expect(await status("text/plain", "{broken")).toBe(200);
    expect(sandbox.requests.at(-3)?.body).toEqual({ page: 2 });
  });

  test("calls a fetch that a program put in place of the sandbox's own", async () => {
    const seen: string[] = [];
    const traced: Sandbox["fetch"] = (input, init) => {
      const request = new Request(input, init);
      seen.push(`${request.method} ${new URL(request.url).pathname}`);
      return sandbox.fetch(request);
    };
    const other = await serve({ ...sandbox, fetch: traced }, { port: 0 });
    const labels = `${other.url}/api/v1/accounts/1/labels`;
    const json = { ...headers, "content-type": "application/json" };
    const created = await fetch(labels, { method: "POST", headers: json, body: JSON.stringify({ title: "traced" }) });
    expect(await created.json()).toMatchObject({ title: "traced" });
    expect((await fetch(labels, { method: "HEAD", headers })).status).toBe(200);
    await other.close();
    expect(seen).toEqual(["POST /api/v1/accounts/1/labels", "HEAD /api/v1/accounts/1/labels"]);
  });

  test("reads a file with bytes that aren't text", async () => {
    const form = new FormData();
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    form.set("attachments[]", new File([bytes], "bytes.bin", { type: "application/octet-stream" }));
    const url = `${server.url}/api/v1/accounts/1/conversations/101/messages`;
    const response = await fetch(url, { method: "POST", headers, body: form });
    expect(await response.json()).toMatchObject({ attachments: [{ file_size: 256 }] });
  });

  test("doesn't change globals", async () => {
    const before = [globalThis.Request, globalThis.Response];
    await (await serve(createSandbox(), { port: 0 })).close();
    expect([globalThis.Request, globalThis.Response]).toEqual(before);
  });

  test("listens on the given address", async () => {
    const elsewhere = await serve(sandbox, { port: 0, host: "::1" });
    expect(elsewhere.url).toBe(`http://[::1]:${elsewhere.port}`);
    expect((await fetch(`${elsewhere.url}/health`)).status).toBe(200);
    await elsewhere.close();
  });

  test("reports that a port is in use", async () => {
    await expect(serve(sandbox, { port: server.port })).rejects.toThrow(
      `Port ${server.port} on 127.0.0.1 is already in use. Choose another port, or 0 for any free port.`,
    );
  });

  test("refuses an unknown option", async () => {
    const misspelled = { port: 0, hots: "::1" };
    await expect(serve(sandbox, misspelled)).rejects.toThrow("There is no option hots. Did you mean host?");
  });

  test("reports an address that the machine doesn't have", async () => {
    await expect(serve(sandbox, { port: 0, host: "192.0.2.1" })).rejects.toThrow(
      "This machine has no address 192.0.2.1",
    );
  });

  test("frees the port on close, even with open connections", async () => {
    const short = await serve(sandbox, { port: 0 });
    await (await fetch(`${short.url}/health`)).text();
    await short.close();
    await (await serve(sandbox, { port: short.port })).close();
    await expect(fetch(`${short.url}/health`)).rejects.toThrow();
  });
});
