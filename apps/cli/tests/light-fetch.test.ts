import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LightHeaders, LightRequest, LightResponse } from "../src/light-fetch.ts";

const run = promisify(execFile);

const name = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,8}$/).filter((text) => !/^set-cookie2?$/i.test(text));
const value = fc.string({ unit: fc.constantFrom(" ", "\t", "a", "B", "é", "ÿ", ",", '"'), maxLength: 8 });

/** Returns the result of a function, or `TypeError` if it throws one. */
function outcome(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error instanceof TypeError ? TypeError : error;
  }
}

describe("headers", () => {
  test("light headers behave like those of the runtime", () => {
    const step = fc.tuple(fc.constantFrom("append", "set", "delete", "get", "has"), name, value);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), fc.array(step), (init, steps) => {
        const all = [new Headers(init), new LightHeaders(init)].map((headers) => [
          ...steps.map(([method, ...given]) => Reflect.apply(Reflect.get(headers, method), headers, given) ?? null),
          [...headers],
          [...headers.keys()],
          [...new (headers.constructor as typeof LightHeaders)([...headers])],
        ]);
        expect(all[1]).toEqual(all[0]);
      }),
    );
  });

  test.each([
    ["", "a"],
    ["a b", "a"],
    ["é", "a"],
    ["a", "b\nc"],
    ["a", "b\0"],
    ["a", "東"],
    ["a", "\n b \r\n"],
    ["a", "b\u0001"],
  ])("the header %j with the value %j is rejected or kept as by the runtime", (key, given) => {
    const results = [Headers, LightHeaders].map((kind) => outcome(() => [...new kind({ [key]: given })]));
    expect(results[1]).toEqual(results[0]);
  });
});

describe("bodies", () => {
  const bytes = new TextEncoder().encode('{"a":"é"}');

  test.each([null, undefined, "", '{"a":"é"}', bytes, bytes.buffer])(
    "the body %j is read as by the runtime",
    async (body) => {
      for (const read of ["text", "arrayBuffer", "bytes"] as const) {
        const [real, light] = [new Response(body), new LightResponse(body)];
        const copy = light.clone();
        expect(await light[read]()).toEqual(await real[read]());
        expect(await copy[read]()).toEqual(await new Response(body)[read]());
        expect([...light.headers]).toEqual([...real.headers]);
        expect(light.bodyUsed).toBe(real.bodyUsed);
        expect(light.body === null).toBe(real.body === null);
      }
    },
  );

  test("a body can be read once", async () => {
    const response = new LightResponse("a");
    await response.text();
    await expect(response.text()).rejects.toThrow(TypeError);
    expect(await new LightResponse('{"a":1}').json()).toEqual({ a: 1 });
  });

  test("other kinds of bodies are rejected", () => {
    expect(() => new LightResponse(new Blob(["a"]))).toThrow("A body can only be a string or bytes here.");
    expect(() => new LightRequest("http://a", { method: "POST", body: new FormData() })).toThrow(TypeError);
  });
});

test("light requests and responses have the members of those of the runtime", async () => {
  const { signal } = new AbortController();
  const init = { method: "post", body: "a=b", headers: { "Content-Type": "text/x" }, signal };
  const [real, light] = [new Request("http://a.test/b?c=d e", init), new LightRequest("http://a.test/b?c=d e", init)];
  for (const request of [light, light.clone()]) {
    expect([request.method, request.url, [...request.headers]]).toEqual([real.method, real.url, [...real.headers]]);
    expect(await request.text()).toBe("a=b");
  }
  expect(light.signal).toBe(signal);
  for (const status of [200, 204, 299, 300, 404]) {
    const [one, other] = [Response, LightResponse].map((kind) => new kind(null, { status, statusText: "So" }));
    expect([other?.status, other?.ok, other?.statusText]).toEqual([one?.status, one?.ok, one?.statusText]);
  }
});

test("every command of the sandbox prints the same with light classes", async () => {
  const script = fileURLToPath(new URL("run-examples.ts", import.meta.url));
  const [real, light] = await Promise.all([run("node", [script]), run("node", [script, "light"])]);
  // Errors name the request, each time by another ID.
  const printed = ({ stdout }: { stdout: string }) =>
    JSON.parse(stdout.replaceAll(/(?<=Request ID: )[\da-f-]{36}/g, "…"));
  expect(printed(light)).toEqual(printed(real));
  expect(Object.keys(JSON.parse(light.stdout)).length).toBeGreaterThan(30);
});
