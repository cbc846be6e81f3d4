import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { deflateSync, gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { httpFetch } from "../src/http-fetch.ts";
import { LightRequest, LightResponse } from "../src/light-fetch.ts";
import { closedPort } from "./local-server.ts";

/** Starts a server for one test, and returns its URL. */
async function server(respond: (request: IncomingMessage, response: ServerResponse) => unknown): Promise<string> {
  const started = createServer(respond);
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    started.closeAllConnections();
    started.close();
  });
  return `http://127.0.0.1:${Object(started.address()).port}`;
}

function send(url: string, init: RequestInit = {}): Promise<LightResponse> {
  return httpFetch(new LightRequest(url, init), LightResponse);
}

test.each(["POST", "PATCH", "DELETE"])(
  "sends a %s with its headers and body, and returns all of the response",
  async (method) => {
    const url = await server(async (request, response) => {
      const { method: sent, url: target, headers } = request;
      response.writeHead(201, "Made", { "x-one": "1", "set-cookie": ["a=1", "b=2"] });
      response.end(JSON.stringify({ method: sent, target, headers, body: String(await buffer(request)) }));
    });
    const response = await send(`${url}/api?q=%C3%A9`, { method, body: "é", headers: { "X-Two": "2" } });
    const { headers, ...rest } = Object(await response.json());
    expect(rest).toEqual({ method, target: "/api?q=%C3%A9", body: "é" });
    expect(headers).toMatchObject({ "x-two": "2", "content-length": "2", "accept-encoding": "gzip, deflate" });
    expect([response.status, response.statusText, response.ok]).toEqual([201, "Made", true]);
    expect(response.headers.get("x-one")).toBe("1");
    expect(response.headers.get("set-cookie")).toBe("a=1, b=2");
  },
);

test.each([
  ["gzip", gzipSync],
  ["deflate", deflateSync],
])("reads a body with %s", async (encoding, compress) => {
  const url = await server((_, response) => {
    response.writeHead(200, { "content-encoding": encoding });
    response.end(compress("Straße ".repeat(1000)));
  });
  expect(await (await send(url)).text()).toBe("Straße ".repeat(1000));
});

test("returns only the bytes of the body, although Node keeps small ones in a shared buffer", async () => {
  const url = await server((_, response) => response.end("small"));
  expect(Buffer.from(await (await send(url)).arrayBuffer()).toString()).toBe("small");
  expect(Buffer.from((await (await send(url)).bytes()).buffer).toString()).toBe("small");
});

test("does not follow a redirect", async () => {
  const url = await server((_, response) => response.writeHead(302, { location: "https://evil.example" }).end());
  const response = await send(url);
  expect([response.status, response.headers.get("location")]).toEqual([302, "https://evil.example"]);
});

test("reads an empty response", async () => {
  const url = await server((_, response) => response.writeHead(204).end());
  expect(await (await send(url, { method: "DELETE" })).text()).toBe("");
});

test("rejects as fetch does if there is no connection, or if it breaks", async () => {
  const refused = await send(await closedPort()).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(TypeError);
  expect(refused).toMatchObject({ message: "fetch failed", cause: { code: "ECONNREFUSED" } });
  const broken = await server((_, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("a", () => response.destroy());
  });
  await expect(send(broken)).rejects.toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
  const undecodable = await server((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("a"));
  await expect(send(undecodable)).rejects.toMatchObject({ message: "fetch failed", cause: { code: "Z_BUF_ERROR" } });
});

test("rejects with the reason of the signal", async () => {
  const controller = new AbortController();
  const url = await server(() => controller.abort(new Error("enough")));
  await expect(send(url, { signal: controller.signal })).rejects.toThrow("enough");
});
