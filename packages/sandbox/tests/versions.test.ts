import { describe, expect, test } from "vitest";
import { readParams } from "../src/http/read-params.ts";
import { inShapeOf } from "../src/http/release-shape.ts";
import type { Route } from "../src/http/route.ts";
import { incomingFrom } from "../src/http/web-exchange.ts";
import { createSandbox } from "../src/index.ts";
import { chatwootVersions, isIn } from "../src/state/chatwoot-version.ts";
import { request } from "./request.ts";

const noon = Date.UTC(2026, 10, 22, 12);

test.each([
  ["4.14.2", {}, true],
  ["4.14.2", { since: "4.14" }, true],
  ["4.14.2", { since: "4.14.3" }, false],
  ["4.9.2", { since: "4.14" }, false],
  ["4.14.2", { until: "4.14" }, true],
  ["4.14.2", { until: "4.14.1" }, false],
  ["4.9.2", { until: "4.11" }, true],
  ["4.16.2", { since: "4.8", until: "4.15" }, false],
] as const)("%s is within %o: %s", (version, lifetime, expected) => {
  expect(isIn(version, lifetime)).toBe(expected);
});

describe("a release", () => {
  test("sends only the properties that it has", () => {
    const body = { list: [{ id: 1, icon: "", avatar: "a" }], total: 1 };
    const properties = [
      ["list.[].icon", { since: "4.16" }],
      ["list.[].avatar", { until: "4.11" }],
    ] as const;
    expect(inShapeOf("4.9.2", body, properties)).toEqual({ list: [{ id: 1, avatar: "a" }], total: 1 });
    expect(inShapeOf("4.16.2", body, properties)).toEqual({ list: [{ id: 1, icon: "" }], total: 1 });
  });

  test("ignores parameters and values that it doesn't support", async () => {
    const route: Route = {
      id: "listParcels",
      method: "GET",
      path: "/parcels",
      api: "application",
      status: 200,
      parameters: [
        ["weight", { since: "4.11" }],
        ["sort=age", { until: "4.9" }],
      ],
    };
    const sent = async (version: (typeof chatwootVersions)[number]) => {
      const search = "?weight=2&sort=age&page=3";
      const request = new Request(`https://chatwoot.test/parcels${search}`);
      const { params } = await readParams(incomingFrom(request), { route, places: {} }, version);
      return ["weight", "sort", "page"].map((name) => params.text(name));
    };
    expect(await sent("4.9.2")).toEqual([undefined, "age", "3"]);
    expect(await sent("4.14.2")).toEqual(["2", undefined, "3"]);
  });

  test.each([
    ["4.5", "4.5.2"],
    ["4.9", "4.9.2"],
    ["4.11", "4.11.1"],
    ["4.14", "4.14.2"],
    ["4.16", "4.16.2"],
  ] as const)("%s is short for %s", async (version, full) => {
    const response = await createSandbox({ version }).fetch("https://chatwoot.test/api");
    expect(await response.json()).toMatchObject({ version: full });
  });

  test.each(chatwootVersions)("%s supports the sort orders that the API document names", async (version) => {
    const sandbox = createSandbox({ version, now: () => noon });
    const text = async (path: string) => (await request(sandbox, path)).text();
    const knows = async (path: string, parameter: string) =>
      (await text(path)) !== (await text(`${path}?${parameter}`));
    expect(await knows("/contacts", "sort=company_name")).toBe(isIn(version, { since: "4.14" }));
    expect(await knows("/conversations", "sort_by=unread")).toBe(isIn(version, { since: "4.15" }));
  });
});
