import { describe, expect, test } from "vitest";
import { createSandbox, type FaultRule, type SandboxOptions, serve } from "../src/index.ts";
import { request } from "./request.ts";

const withFaults = (faults: readonly FaultRule[], rest: SandboxOptions = {}) => createSandbox({ faults, ...rest });
const asking = (fault: string) => ({ headers: { "X-Sandbox-Fault": fault } });

describe("a fault by option", () => {
  test("responds with a status in the form of the server's own page for it", async () => {
    const response = await request(withFaults([{ status: 503 }]), "/contacts");
    expect([response.status, await response.json()]).toEqual([503, { status: 503, error: "Service Unavailable" }]);
  });

  test("of 429 looks as a refusal by the rate limit does", async () => {
    const response = await request(withFaults([{ status: 429 }]), "/contacts");
    expect([response.status, await response.text()]).toEqual([429, "Retry later\n"]);
  });

  test("meets the operation that it names, as often as it says, and then the next rule counts", async () => {
    const sandbox = withFaults([
      { operation: "listContacts", status: 500, times: 2 },
      { operation: "listContacts", status: 502, times: 1 },
    ]);
    const statuses: number[] = [];
    for (let count = 0; count < 4; count++) {
      expect((await request(sandbox, "/contacts/1")).status).toBe(200);
      statuses.push((await request(sandbox, "/contacts")).status);
    }
    expect(statuses).toEqual([500, 500, 502, 200]);
    sandbox.reset();
    expect((await request(sandbox, "/contacts")).status).toBe(500);
  });

  test("changes nothing: the operation is not done", async () => {
    const sandbox = withFaults([{ operation: "createLabel", status: 500, times: 1 }]);
    const create = () => request(sandbox, "/labels", { body: { title: "fragile" } });
    expect((await create()).status).toBe(500);
    expect((await create()).status).toBe(200);
  });

  test("delays the response by as many milliseconds", async () => {
    const waited: number[] = [];
    const sleep = async (milliseconds: number) => void waited.push(milliseconds);
    const response = await request(withFaults([{ delay: 1500 }], { sleep }), "/contacts");
    expect([response.status, waited]).toEqual([200, [1500]]);
  });

  test("breaks the connection: fetch rejects as it does where a network fails", async () => {
    const sandbox = withFaults([{ drop: true, times: 1 }]);
    await expect(request(sandbox, "/contacts")).rejects.toThrow(TypeError);
    expect((await request(sandbox, "/contacts")).status).toBe(200);
  });

  test("breaks the connection over HTTP, and the server goes on", async () => {
    const sandbox = withFaults([{ drop: true, times: 1 }]);
    const server = await serve(sandbox, { port: 0 });
    await expect(fetch(`${server.url}/health`)).rejects.toThrow("fetch failed");
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    await server.close();
  });
});

describe("a fault by header", () => {
  test("meets the request that asks for it, and no other", async () => {
    const sandbox = createSandbox();
    expect((await request(sandbox, "/contacts", asking("status=503"))).status).toBe(503);
    expect((await request(sandbox, "/contacts")).status).toBe(200);
  });

  test("is taken before one by option", async () => {
    const sandbox = withFaults([{ status: 500, times: 1 }]);
    expect((await request(sandbox, "/contacts", asking("status=418"))).status).toBe(418);
    expect((await request(sandbox, "/contacts")).status).toBe(500);
  });

  test("can be several at once", async () => {
    const waited: number[] = [];
    const sandbox = createSandbox({ sleep: async (milliseconds) => void waited.push(milliseconds) });
    const response = await request(sandbox, "/contacts", asking("delay=20, Status=502"));
    expect([response.status, waited]).toEqual([502, [20]]);
    await expect(request(sandbox, "/contacts", asking("delay=30,drop"))).rejects.toThrow("fetch failed");
    expect(waited).toEqual([20, 30]);
  });

  test.each(["", "status=abc", "status=99", "delay=soon", "delay=-1", "nonsense"])(
    "that makes no sense, such as %j, counts for nothing",
    async (fault) => {
      expect((await request(createSandbox(), "/contacts", asking(fault))).status).toBe(200);
    },
  );
});
