import { describe, expect, test } from "vitest";
import { createSandbox, type FaultRule, type SandboxOptions, serve } from "../src/index.ts";
import { request } from "./request.ts";

const withFaults = (faults: readonly FaultRule[], rest: SandboxOptions = {}) => createSandbox({ faults, ...rest });
const asking = (fault: string) => ({ headers: { "X-Sandbox-Fault": fault } });

describe("createSandbox refuses", () => {
  // Callers without types can pass anything.
  test.each<[object, string]>([
    [{ verion: "4.5.2" }, "There is no option verion. Did you mean version?"],
    [{ onchange: () => {} }, "There is no option onchange. Did you mean onChange?"],
    [{ clock: Date.now }, "There is no option clock. Choose from version, "],
    [{ jobs: "never" }, "jobs must be immediate or manual, got never."],
    [{ faults: [{ code: 503 }] }, "There is no fault option code. Choose from status, delay, drop, operation, times."],
    [
      { faults: [{ status: 503, operation: "listContact" }] },
      "There is no operation listContact. Did you mean listContacts?",
    ],
    [
      { faults: [{ status: 503, operation: "everything" }] },
      "There is no operation everything. The API document lists them.",
    ],
  ])("%j", (options, message) => {
    expect(() => createSandbox(options)).toThrow(message);
  });
});

describe("a fault by option", () => {
  test("responds with a status and the server's own body for it", async () => {
    const response = await request(withFaults([{ status: 503 }]), "/contacts");
    expect([response.status, await response.json()]).toEqual([503, { status: 503, error: "Service Unavailable" }]);
  });

  test("responds with 429 like the rate limit does", async () => {
    const response = await request(withFaults([{ status: 429 }]), "/contacts");
    expect([response.status, await response.text()]).toEqual([429, "Retry later\n"]);
  });

  test("applies to its operation up to its limit, and then the next rule applies", async () => {
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

  test("prevents the operation", async () => {
    const sandbox = withFaults([{ operation: "createLabel", status: 500, times: 1 }]);
    const create = () => request(sandbox, "/labels", { body: { title: "fragile" } });
    expect((await create()).status).toBe(500);
    expect((await create()).status).toBe(200);
  });

  test("delays the response by some milliseconds", async () => {
    const waited: number[] = [];
    const sleep = async (milliseconds: number) => void waited.push(milliseconds);
    const response = await request(withFaults([{ delay: 1500 }], { sleep }), "/contacts");
    expect([response.status, waited]).toEqual([200, [1500]]);
  });

  test("drops the connection, so that fetch rejects as for a network failure", async () => {
    const sandbox = withFaults([{ drop: true, times: 1 }]);
    await expect(request(sandbox, "/contacts")).rejects.toThrow(TypeError);
    expect((await request(sandbox, "/contacts")).status).toBe(200);
  });

  test("drops an HTTP connection, and the server continues", async () => {
    const sandbox = withFaults([{ drop: true, times: 1 }]);
    const server = await serve(sandbox, { port: 0 });
    await expect(fetch(`${server.url}/health`)).rejects.toThrow("fetch failed");
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    await server.close();
  });
});

describe("a fault by header", () => {
  test("applies only to the request that asks for it", async () => {
    const sandbox = createSandbox();
    expect((await request(sandbox, "/contacts", asking("status=503"))).status).toBe(503);
    expect((await request(sandbox, "/contacts")).status).toBe(200);
  });

  test("takes precedence over a fault from the options", async () => {
    const sandbox = withFaults([{ status: 500, times: 1 }]);
    expect((await request(sandbox, "/contacts", asking("status=418"))).status).toBe(418);
    expect((await request(sandbox, "/contacts")).status).toBe(500);
  });

  test("can combine several faults", async () => {
    const waited: number[] = [];
    const sandbox = createSandbox({ sleep: async (milliseconds) => void waited.push(milliseconds) });
    const response = await request(sandbox, "/contacts", asking("delay=20, Status=502"));
    expect([response.status, waited]).toEqual([502, [20]]);
    await expect(request(sandbox, "/contacts", asking("delay=30,drop"))).rejects.toThrow("fetch failed");
    expect(waited).toEqual([20, 30]);
  });

  test.each(["", "status=abc", "status=99", "delay=soon", "delay=-1", "nonsense"])(
    "ignores the invalid value %j",
    async (fault) => {
      expect((await request(createSandbox(), "/contacts", asking(fault))).status).toBe(200);
    },
  );
});
