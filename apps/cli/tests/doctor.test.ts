import { readFileSync } from "node:fs";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createSandbox } from "@wootkit/sandbox";
import { expect, onTestFinished, test } from "vitest";
import { connectionFault } from "../src/commands/doctor/connection-fault.ts";
import { proxyTo } from "./local-proxy.ts";
import { closedPort, localServer, send } from "./local-server.ts";
import { environment, runWootkit } from "./run-wootkit.ts";
import { selfSigned } from "./self-signed.ts";

interface Check {
  readonly name: string;
  readonly result: string;
  readonly text: string;
  readonly next?: string;
}

const { tokens } = createSandbox();

/** Runs the command against a server, and returns what it found. */
async function doctor(url: string, env: Readonly<Record<string, string>> = {}, options = "") {
  const variables = { ...environment(url), CHATWOOT_API_TOKEN: tokens.admin, ...env };
  const context = { env: variables, now: Date.now };
  const json = await runWootkit(`doctor --json ${options}`, context);
  const text = await runWootkit(`doctor ${options}`, context);
  expect(json.stderr + text.stderr).toBe("");
  expect(text.exitCode).toBe(json.exitCode);
  const { ok, checks }: { ok: boolean; checks: readonly Check[] } = JSON.parse(json.stdout);
  expect(json.exitCode).toBe(ok ? 0 : 1);
  const token = variables.CHATWOOT_API_TOKEN.trim();
  if (token) expect(json.stdout + text.stdout).not.toContain(token);
  for (const check of checks.filter(({ result }) => result !== "ok")) expect(check.next, check.text).toBeTruthy();
  const failed = checks
    .filter(({ result }) => result === "failed")
    .map(({ name, text: what, next }) => [name, what, next]);
  return { ok, checks, failed, text: text.stdout, of: (name: string) => checks.find((check) => check.name === name) };
}

test("reports that everything works", async () => {
  const { url } = await proxyTo(createSandbox(), { headers: { "x-ratelimit-limit": "60" } });
  const { ok, text } = await doctor(url);
  expect(ok).toBe(true);
  expect(
    text
      .replace(/\d+ s\./, "N s.")
      .replace(process.versions.node, "NODE")
      .replaceAll(url, "URL")
      .replace(/127.*:\d+ /, "HOST "),
  ).toBe(`✓ node: Node NODE
✓ settings: The URL is from CHATWOOT_BASE_URL, the account is from CHATWOOT_ACCOUNT_ID, and the token is from CHATWOOT_API_TOKEN.
✓ url: URL
✓ connection: HOST responds.
✓ chatwoot: Chatwoot 4.16.2
✓ services: Chatwoot reaches its database and its job queue.
✓ clock: This machine's clock and the server's differ by N s.
✓ header: The header Api-Access-Token arrives.
✓ token: The token of Ada Okonkwo (ada@northwind.example)
✓ account: Account 1 (Northwind Support), as administrator
✓ rate limit: x-ratelimit-limit: 60
`);
});

test("prints the checks that the README shows", async () => {
  const sandbox = createSandbox();
  // It is served over TLS, and behind a proxy.
  const { url } = await proxyTo(sandbox, { passes: (name) => !/^api.access.token$/.test(name) });
  const { text } = await doctor(url);
  const shown = text
    .replace(/^.*\n/, "")
    .replaceAll(url, "https://desk.example.com")
    .replace(/127\.0\.0\.1:\d+ responds/, "desk.example.com responds over TLS")
    .replace(/by \d+ s/, "by 1 s");
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(readme).toContain(`$ wootkit doctor\n${shown}\`\`\``);
});

test("says what to do when nothing is configured", async () => {
  const { stdout, exitCode } = await runWootkit("doctor");
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^✗ settings: You are not signed in\. Missing: --base-url .*\n {2}Run wootkit auth login/m);
});

test("examines the server and the token when only the account is missing", async () => {
  const { url } = await proxyTo(createSandbox());
  const { failed, of } = await doctor(url, { CHATWOOT_ACCOUNT_ID: "" });
  expect(failed.map(([name]) => name)).toEqual(["settings"]);
  expect(of("account")?.text).toMatch(/^Its accounts are 1 \(Northwind Support, administrator\), 4 \(/);
});

test("examines the server when there is no token", async () => {
  const { url } = await proxyTo(createSandbox());
  const { failed, of } = await doctor(url, { CHATWOOT_API_TOKEN: " " });
  expect(failed.map(([name]) => name)).toEqual(["settings"]);
  expect(of("chatwoot")?.text).toBe("Chatwoot 4.16.2");
});

test("names the option that a setting comes from", async () => {
  const { url } = await proxyTo(createSandbox());
  const { of } = await doctor("http://unused.localhost", {}, `--base-url ${url}`);
  expect(of("settings")?.text).toMatch(/^The URL is from --base-url, the account is from CHATWOOT_ACCOUNT_ID/);
});

test.each([
  ["a web page", "text/html", "<!doctype html><title>Desk</title>", "a web page (200, text/html)"],
  ["another API", "application/json", '{"version":"9.1"}', "other JSON (200, application/json)"],
  ["text", "text/plain", "It works", "not JSON (200, text/plain)"],
])("recognizes a server that is not Chatwoot and sends %s", async (_, type, body, kind) => {
  const url = await localServer((response) => send(response, 200, type, body));
  const { failed } = await doctor(url);
  expect(failed).toEqual([
    [
      "chatwoot",
      `This is not a Chatwoot: the response to ${url}/api is ${kind}.`,
      expect.stringContaining("Use the URL"),
    ],
  ]);
});

test.each([
  [401, "<h1>Login</h1>", "Something in front of Chatwoot refuses requests (401)."],
  [404, "<h1>Not Found</h1>", "is a web page (404, text/html)."],
  [502, "<h1>Bad Gateway</h1>", "The server, or a proxy in front of it, fails (502)."],
  [429, "Retry later", "The server refuses so many requests (429)."],
])("explains a response of %i", async (status, body, text) => {
  const url = await localServer((response) => send(response, status, "text/html", body));
  const { failed } = await doctor(url);
  expect(failed).toEqual([["chatwoot", expect.stringContaining(text), expect.any(String)]]);
});

test("names the base URL that a server redirects to, and sends it no token", async () => {
  const { url: target, requests } = await proxyTo(createSandbox());
  const url = await localServer((response) => response.writeHead(301, { location: `${target}/desk/api` }).end());
  const { failed } = await doctor(url);
  expect(failed).toEqual([
    ["redirect", expect.stringContaining(`${target}/desk/api (301)`), `Use the base URL ${target}/desk.`],
  ]);
  expect(requests).toEqual([]);
  const login = await localServer((response) => response.writeHead(302, { location: "/login" }).end());
  expect((await doctor(login)).failed).toEqual([
    ["redirect", expect.stringContaining(`${login}/login (302)`), "Use the URL of Chatwoot itself."],
  ]);
});

test("finds Chatwoot above a wrong path", async () => {
  const { url } = await proxyTo(createSandbox());
  const { failed } = await doctor(`${url}/desk`);
  expect(failed).toEqual([["chatwoot", `There is no Chatwoot at ${url}/desk.`, `Use the base URL ${url}.`]]);
});

test.each([
  [
    "api_access_token",
    true,
    "The header Api-Access-Token arrives. A proxy drops api_access_token, which other programs may send.",
  ],
  ["api-access-token", false, "A proxy drops the header Api-Access-Token, and passes api_access_token on."],
  [/^api.access.token$/, false, "A proxy drops the header Api-Access-Token."],
])("notices that a proxy drops %s", async (dropped, works, text) => {
  const passes = (name: string) => (typeof dropped === "string" ? name !== dropped : !dropped.test(name));
  const { url } = await proxyTo(createSandbox(), { passes });
  const { ok, of } = await doctor(url);
  expect(ok).toBe(works);
  expect(of("header")?.text).toBe(text);
});

test.each([
  ["an-unknown-token-of-someone", "The server does not know this token."],
  [tokens.agentBot, "This is the token of a bot or a platform app."],
  [tokens.platform, "This is the token of a bot or a platform app."],
  ["with spaces in it", "The token has characters that no access token has."],
])("explains the token %s", async (token, text) => {
  const { url } = await proxyTo(createSandbox());
  const { failed } = await doctor(url, { CHATWOOT_API_TOKEN: token });
  expect(failed).toEqual([["token", text, expect.any(String)]]);
});

test("lists the accounts when the configured one is wrong, and names one that is suspended", async () => {
  const { url } = await proxyTo(createSandbox());
  expect((await doctor(url, { CHATWOOT_ACCOUNT_ID: "4711" })).failed).toEqual([
    [
      "account",
      "The token's owner is not in the account 4711.",
      expect.stringMatching(/^Its accounts are 1 \(Northwind Support, administrator\), /),
    ],
  ]);
  const suspended = await proxyTo(createSandbox(), {
    changed: (body, path) =>
      path.endsWith("/profile")
        ? { ...Object(body), accounts: [{ id: 1, name: "Desk", role: "agent", status: "suspended" }] }
        : body,
  });
  expect((await doctor(suspended.url)).failed).toEqual([
    ["account", "The account 1 (Desk) is suspended.", "Ask the operator."],
  ]);
});

test("warns about an old version, broken services and a wrong clock", async () => {
  const { url } = await proxyTo(createSandbox(), {
    headers: { date: new Date(Date.now() - 600_000).toUTCString() },
    changed: (body, path) =>
      path === "/api" ? { ...Object(body), version: "3.13.6", queue_services: "failing" } : body,
  });
  const { checks, failed } = await doctor(url);
  expect(failed).toEqual([["services", "Chatwoot can't reach its job queue (Redis).", "Ask the server's operator."]]);
  const warnings = checks.filter(({ result }) => result === "warning").map(({ text }) => text.replace(/\d+ s/, "N s"));
  expect(warnings).toEqual([
    "Chatwoot 3.13.6 is older than 4.3.",
    "This machine's clock is N s ahead of the server's.",
  ]);
});

test("hides the token where a server echoes it", async () => {
  const url = await localServer((response) => send(response, 200, `text/${tokens.admin}`, "It works"));
  const { failed } = await doctor(url);
  expect(failed).toEqual([["chatwoot", expect.stringContaining("not JSON (200, text/"), expect.any(String)]]);
});

test("explains a connection that breaks after the first response", async () => {
  let count = 0;
  const url = await localServer((response) => {
    count += 1;
    const version = { version: "4.16.2", queue_services: "ok", data_services: "ok" };
    if (count % 2 === 1) send(response, 200, "application/json", JSON.stringify(version));
    else response.destroy();
  });
  const { failed } = await doctor(url);
  expect(failed).toEqual([["connection", expect.stringContaining("closed the connection"), expect.any(String)]]);
});

test("explains a closed port", async () => {
  const url = await closedPort();
  expect((await doctor(url)).failed).toEqual([
    [
      "connection",
      `Nothing listens at ${new URL(url).host}: the connection was refused.`,
      expect.stringContaining("port"),
    ],
  ]);
});

test("explains a port that does not speak TLS, and one that does", async () => {
  const plain = (await proxyTo(createSandbox())).url.replace("http:", "https:");
  expect((await doctor(plain)).failed).toEqual([
    ["connection", `${new URL(plain).host} does not speak TLS.`, expect.stringContaining("http://")],
  ]);
  const server = createTlsServer(selfSigned, (_request, response) => response.end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  // A server that listens on a port has this type of address.
  const { port } = server.address() as AddressInfo;
  expect((await doctor(`http://127.0.0.1:${port}`)).failed).toEqual([
    [
      "connection",
      `127.0.0.1:${port} closed the connection without a response.`,
      "If the port speaks TLS, write https:// in the base URL.",
    ],
  ]);
  expect((await doctor(`https://127.0.0.1:${port}`)).failed).toEqual([
    [
      "connection",
      expect.stringContaining("signed by an authority that this machine does not know"),
      expect.stringContaining("NODE_EXTRA_CA_CERTS"),
    ],
  ]);
});

test("recognizes the page of nginx for plain http at its TLS port", async () => {
  const page = "<title>400 The plain HTTP request was sent to HTTPS port</title>";
  const url = await localServer((response) => send(response, 400, "text/html", page));
  expect((await doctor(url)).failed).toEqual([
    ["chatwoot", expect.stringContaining("speaks TLS"), expect.stringContaining("https://")],
  ]);
});

test("explains a server that does not respond", async () => {
  const url = await localServer(() => {});
  expect((await doctor(url, {}, "--timeout 0.05")).failed).toEqual([
    ["connection", `${new URL(url).host} did not respond in time.`, expect.stringContaining("--timeout")],
  ]);
});

test.each([
  ["http://desk.example", "The base URL must not be plain http, which exposes the token."],
  ["ftp://desk.example", /^The base URL must be the URL of Chatwoot alone/],
  ["desk.example", /^The base URL must be the URL of Chatwoot alone/],
])("explains the base URL %s", async (url, text) => {
  expect((await doctor(url)).failed).toEqual([
    ["url", typeof text === "string" ? text : expect.stringMatching(text), expect.any(String)],
  ]);
});

test.each([
  ["ENOTFOUND", "The host desk.example is unknown: DNS has no such name."],
  ["EAI_AGAIN", "DNS did not respond for desk.example."],
  ["EHOSTUNREACH", "desk.example did not respond in time."],
  ["CERT_HAS_EXPIRED", "The TLS certificate of desk.example has expired."],
  ["CERT_NOT_YET_VALID", "The TLS certificate of desk.example is not valid yet."],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "The TLS certificate is not for desk.example."],
  ["SOMETHING_NEW", "desk.example could not be reached: why."],
])("explains the error %s of a connection", (code, text) => {
  const cause = Object.assign(new Error("why"), { code });
  const many = new AggregateError([cause], "");
  for (const error of [new TypeError("fetch failed", { cause }), new TypeError("fetch failed", { cause: many })]) {
    expect(connectionFault(error, new URL("https://desk.example")).text).toBe(text);
  }
});
