import { createSandbox } from "@wootkit/sandbox";
import { expect, test } from "vitest";
import { builtTable } from "../src/built-table.ts";
import { isObject } from "../src/output/json-path.ts";
import { type ProxyRules, proxyTo } from "./local-proxy.ts";
import { emptyDesk, richDesk, testFolder } from "./rich-desk.ts";
import { environment, runWootkit } from "./run-wootkit.ts";

type Json = Readonly<Record<string, unknown>>;

interface Report {
  readonly server: string;
  readonly requests: number;
  readonly operations: number;
  readonly differences: readonly {
    readonly operation: string;
    readonly path: string;
    readonly kind: string;
    readonly message: string;
  }[];
  readonly not_compared: readonly { readonly operation: string; readonly reason: string }[];
}

/** Compares a server behind a proxy. */
async function verify(options: string, rules: ProxyRules = {}, sandbox = createSandbox()) {
  const { url, requests } = await proxyTo(sandbox, rules);
  const context = { env: { ...environment(url), CHATWOOT_API_TOKEN: sandbox.tokens.admin }, now: Date.now };
  const { stdout, stderr, exitCode } = await runWootkit(`verify --json ${options}`, context);
  const report: Report = JSON.parse(stdout);
  expect(exitCode).toBe(report.differences.length > 0 ? 1 : 0);
  const found = report.differences.map(({ operation, path, kind, message }) => [operation, path, kind, message]);
  return { report, found, requests, stderr, context };
}

test.each(["4.5.2", "4.9.2", "4.11.1", "4.14.2", "4.16.2"] as const)(
  "finds no difference in the sandbox as %s",
  async (version) => {
    const source = await richDesk(testFolder());
    const sandbox = version === "4.16.2" ? source.sandbox : createSandbox({ version });
    const { report, found, requests } = await verify("--limit 2", {}, sandbox);
    expect(found).toEqual([]);
    expect(report.server).toBe(version);
    expect(report.operations).toBeGreaterThan(80);
    expect(requests.every((request) => request.startsWith("GET "))).toBe(true);
    // The first two ask for the version and for the token's owner.
    expect(new Set(requests.slice(2)).size).toBe(requests.length - 2);
    // Every operation that reads was either compared, or is named with a reason.
    const reading = builtTable.resources
      .flatMap(({ name }) => builtTable.commands(name))
      .filter(({ api, method }) => api === "application" && method === "GET");
    if (version === "4.16.2") {
      expect(report.operations + report.not_compared.length).toBe(reading.length);
      expect(report.not_compared.length).toBeLessThan(16);
    }
  },
);

test("finds each kind of difference, with its path, and without values", async () => {
  const { found, context } = await verify("--resources labels,teams,agents,custom-attributes", {
    changed(body, path) {
      if (path.endsWith("/labels"))
        return changedItems(body, "payload", ({ color: _, ...label }) => ({ ...label, colour: "red" }));
      if (path.endsWith("/teams") && Array.isArray(body))
        return body.map((team) => ({ ...team, description: 7, name: null }));
      if (path.endsWith("/agents") && Array.isArray(body)) {
        return body.map((agent, i) => ({ ...agent, role: i === 0 ? "owner_of_all" : "Ada's secret" }));
      }
      return path.endsWith("/custom_attribute_definitions") ? { payload: body } : body;
    },
  });
  expect(found.sort()).toEqual([
    ["listAgents", "$[].role", "value", 'is "owner_of_all", not one of "agent", "administrator"'],
    ["listAgents", "$[].role", "value", 'is a string, not one of "agent", "administrator"'],
    ["listCustomAttributes", "$", "type", "is an object, not array"],
    ["listLabels", "$.payload[].color", "missing", "is missing"],
    ["listLabels", "$.payload[].colour", "undocumented", "is not a documented key"],
    ["listTeams", "$[].description", "type", "is a number, not string or null"],
    ["listTeams", "$[].name", "type", "is null, not string"],
  ]);
  const text = await runWootkit("verify --resources labels", context);
  expect(text.exitCode).toBe(1);
  expect(text.stdout).toBe(`### Chatwoot 4.16.2: 2 differences from the API document

2 operations were compared in 4 requests with \`wootkit verify\`.

#### \`GET /api/v1/accounts/{account_id}/labels\` (listLabels)

| Path | Kind | Difference |
| --- | --- | --- |
| \`$.payload[].color\` | missing | is missing |
| \`$.payload[].colour\` | undocumented | is not a documented key |
`);
});

function changedItems(body: unknown, key: string, change: (item: Json) => Json): unknown {
  if (!isObject(body) || !Array.isArray(body[key])) return body;
  return { ...body, [key]: body[key].map(change) };
}

test("finds a key that a version did not have yet, and one that it should have", async () => {
  const later = await verify(
    "--resources teams",
    {
      changed: (body, path) =>
        path.endsWith("/teams") && Array.isArray(body) ? body.map((team) => ({ ...team, icon: "" })) : body,
    },
    createSandbox({ version: "4.9.2" }),
  );
  expect(later.found).toEqual([["listTeams", "$[].icon", "undocumented", "is not a documented key"]]);
  const lost = await verify("--resources teams", {
    changed: (body, path) =>
      path.endsWith("/teams") && Array.isArray(body) ? body.map(({ icon: _, ...team }) => team) : body,
  });
  expect(lost.found).toEqual([["listTeams", "$[].icon", "missing", "is missing"]]);
});

test("finds other statuses, web pages and empty bodies", async () => {
  const sandbox = createSandbox({ faults: [{ operation: "listLabels", status: 418 }] });
  expect((await verify("--resources labels", {}, sandbox)).found).toEqual([
    ["listLabels", "$", "status", "has the status 418"],
  ]);
  const page = await verify("--resources webhooks", { headers: { "content-type": "text/html" } });
  expect(page.found).toEqual([["listWebhooks", "$", "format", "is text/html, not application/json"]]);
});

test("leaves out keys that are data", async () => {
  const { found } = await verify("--resources labels", {
    changed: (body) => (isObject(body) && "payload" in body ? { ...body, "ada@northwind.example": 1, "42": 1 } : body),
  });
  expect(found.filter(([, path]) => path !== "$.*")).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
});

test("opens no more records than --limit", async () => {
  const { requests } = await verify("--resources contacts --limit 1");
  expect(requests.filter((request) => /\/contacts\/\d+$/.test(request))).toHaveLength(1);
  const { requests: more } = await verify("--resources contacts --limit 4");
  expect(more.filter((request) => /\/contacts\/\d+$/.test(request))).toHaveLength(4);
});

test("says what could not be compared, and why", async () => {
  const { stderr, report } = await verify("--resources macros,companies");
  expect(stderr).toBe(
    "Not compared, as the server responds with 403: listCompanies.\nNot compared, as there is no record to open: getMacro.\n",
  );
  expect(report.not_compared).toEqual([
    { operation: "listCompanies", reason: "the server responds with 403" },
    { operation: "getMacro", reason: "there is no record to open" },
  ]);
});

test("compares an account without data", async () => {
  const cwd = testFolder();
  const target = await emptyDesk(await richDesk(cwd), cwd);
  expect(await target.run("verify")).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining(": no differences from"),
  });
});

test("reports what it has compared when it is stopped", async () => {
  const { url } = await proxyTo(createSandbox());
  const controller = new AbortController();
  let count = 0;
  const { stdout, stderr, exitCode } = await runWootkit("verify", {
    env: { ...environment(url), CHATWOOT_API_TOKEN: createSandbox().tokens.admin },
    signal: () => controller.signal,
    fetch: (request) => {
      count += 1;
      if (count === 20) controller.abort();
      return fetch(request);
    },
  });
  expect(exitCode).toBe(130);
  expect(stdout).toMatch(/^### Chatwoot 4\.16\.2: no differences .*\n\n\d+ operations were compared in 18 requests/);
  expect(stderr).toMatch(/^It stopped before the end: \d+ operations were not called\.\nwootkit: Interrupted\.\n$/m);
});

test("waits when the server refuses so many requests, and stops if it goes on", async () => {
  const sandbox = createSandbox();
  const env = { ...environment("http://sandbox.localhost"), CHATWOOT_API_TOKEN: sandbox.tokens.admin };
  const tooMany = () => new Response("Retry later\n", { status: 429, headers: { "retry-after": "0" } });
  let count = 0;
  const sometimes = await runWootkit("verify --resources contacts,labels", {
    env,
    fetch: async (request) => {
      count += 1;
      return count > 2 && count % 3 === 0 ? tooMany() : sandbox.fetch(request);
    },
  });
  expect(sometimes).toMatchObject({ exitCode: 0, stderr: "" });
  const always = await runWootkit("verify --resources labels", {
    env,
    fetch: async (request) => (request.url.endsWith("/labels") ? tooMany() : sandbox.fetch(request)),
  });
  expect(always.exitCode).toBe(5);
  expect(always.stderr).toContain("It stopped before the end: 2 operations were not called.");
});

test("reads the version of a build before a release", async () => {
  const { report, found } = await verify("--resources teams", {
    changed: (body, path) => (path === "/api" ? { ...Object(body), version: "4.16.2-rc1" } : body),
  });
  expect([report.server, found]).toEqual(["4.16.2", []]);
});

test("names the resources when one is unknown", async () => {
  const { stderr, exitCode } = await runWootkit("verify --sandbox --resources lables,teams");
  expect(exitCode).toBe(2);
  expect(stderr).toContain(
    '--resources has "lables", which can\'t be compared.\nThe resources are account, agent-bots, ',
  );
});

test("does not take a wrong token for missing rights", async () => {
  const { url } = await proxyTo(createSandbox());
  const { stderr, exitCode } = await runWootkit("verify", { env: environment(url) });
  expect(exitCode).toBe(3);
  expect(stderr).toContain("401");
});
