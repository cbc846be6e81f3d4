import { afterEach, describe, expect, test, vi } from "vitest";
import { type ClientOptions, createClient, InvalidArgumentError, type RequestOptions } from "../src/index.ts";
import { createPlatformClient, type PlatformClientOptions } from "../src/platform.ts";
import { createPublicClient, type PublicClientOptions } from "../src/public.ts";
import { json, localServer, rejection } from "./local-server.ts";

describe("an invalid ID is refused before anything is sent", () => {
  test.each([
    "..",
    ".",
    "",
    "1abc",
    "42",
    "1/../2",
    "%2e%2e",
    Number.NaN,
    1.5,
    0,
    -1,
    2 ** 53,
    Infinity,
    null,
    undefined,
    {},
    [1],
    1n,
  ])("%s", async (id) => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, { payload: [] }));
    // Callers without types can pass anything.
    const error = await rejection(chatwoot.contacts.listConversations(id as number));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(String(error)).toContain("contactId must be a positive integer, got ");
    expect(requests).toEqual([]);
  });

  test("sends the largest safe integer as an ID", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, { payload: [] }));
    await chatwoot.contacts.listConversations(Number.MAX_SAFE_INTEGER);
    expect(requests[0]?.url).toContain("/9007199254740991/");
  });
});

describe("createClient", () => {
  const good: ClientOptions = { baseUrl: "https://chatwoot.example", accountId: 1, token: "secret-token" };

  test.each([
    ["chatwoot.example", "Use https://chatwoot.example."],
    ["chatwoot.example:8443/desk", "Use https://chatwoot.example:8443/desk."],
    ["localhost:3000", "Use http://localhost:3000."],
    ["127.0.0.1", "Use http://127.0.0.1."],
    ["desk", "Use https://desk."],
    ["https://chatwoot.example/api/v1", "Use https://chatwoot.example."],
    ["https://chatwoot.example/desk/api", "Use https://chatwoot.example/desk."],
    ["https://app.chatwoot.com/app/accounts/1/dashboard", "Use https://app.chatwoot.com."],
    ["app.chatwoot.com/app/login?locale=en", "Use https://app.chatwoot.com."],
    ["http://api:3000/app/", "Use http://api:3000."],
    ["https://chatwoot.example/?utm=1#top", "Use https://chatwoot.example."],
    ["https://{host}/api", undefined],
    ["ftp://chatwoot.example", undefined],
    ["not an address", undefined],
  ])("createClient reports for the base URL %s with the hint: %s", (baseUrl, hint) => {
    expect(() => createClient({ ...good, baseUrl })).toThrow(expect.objectContaining({ option: "baseUrl", hint }));
  });

  test.each<[string, Partial<ClientOptions>, RegExp]>([
    ["a relative baseUrl", { baseUrl: "chatwoot.example" }, /URL of Chatwoot alone.*"chatwoot\.example"/],
    ["an empty baseUrl", { baseUrl: "" }, /^baseUrl must not be missing or empty\./],
    ["another protocol", { baseUrl: "ftp://chatwoot.example" }, /URL of Chatwoot alone/],
    ["the path of the API", { baseUrl: "https://chatwoot.example/api/v1" }, /URL of Chatwoot alone/],
    ["the address of the dashboard", { baseUrl: "https://chatwoot.example/app/accounts/1" }, /Chatwoot alone/],
    ["a query", { baseUrl: "https://chatwoot.example/?a=1" }, /URL of Chatwoot alone/],
    ["a fragment", { baseUrl: "https://chatwoot.example/#a" }, /URL of Chatwoot alone/],
    ["placeholders", { baseUrl: "https://chatwoot.example/{id}" }, /URL of Chatwoot alone/],
    ["a password", { baseUrl: "https://user:pass@chatwoot.example" }, /must not contain a user name or password/],
    ["plain http to another machine", { baseUrl: "http://chatwoot.example" }, /plain http.* allow insecure http\./],
    [
      "plain http to a host that only begins like a loopback address",
      { baseUrl: "http://127.0.0.1.example" },
      /plain http/,
    ],
    ["plain http to a host that only ends like localhost", { baseUrl: "http://mylocalhost" }, /plain http/],
    ["an accountId of 0", { accountId: 0 }, /^accountId must be a positive integer, got 0\.$/],
    ["an accountId that is NaN", { accountId: Number.NaN }, /^accountId must not be missing or empty\./],
    ["an empty token", { token: " " }, /^token must not be missing or empty\./],
    ["a token of a few letters", { token: "1" }, /^token is too short for an access token\./],
    ["a token with a quotation mark", { token: 'secret"token' }, /characters that no access token has/],
    ["a token with a line break", { token: "secret\ntoken" }, /characters that no access token has/],
    ["a timeout of 0", { timeout: 0 }, /^timeout must be milliseconds .* got 0\.$/],
    ["a timeout that is NaN", { timeout: Number.NaN }, /timeout/],
    ["an endless timeout", { timeout: Infinity }, /timeout/],
    ["a timeout that is too long for a timer", { timeout: 2 ** 31 }, /timeout .*2147483648/],
    ["a totalTimeout of 0", { totalTimeout: 0 }, /totalTimeout must be milliseconds/],
    ["a negative number of retries", { maxRetries: -1 }, /^maxRetries must be 0 or a positive integer, got -1\.$/],
    ["half a retry", { maxRetries: 0.5 }, /maxRetries .* 0\.5/],
    ["endless retries", { maxRetries: Infinity }, /maxRetries .* Infinity/],
    ["a maxConcurrent of 0", { maxConcurrent: 0 }, /maxConcurrent must be a positive integer, got 0/],
    [
      "a maxRequestsPerMinute of 0",
      { maxRequestsPerMinute: 0 },
      /maxRequestsPerMinute must be a positive integer, got 0/,
    ],
  ])("createClient refuses %s", (_, options, message) => {
    expect(() => createClient({ ...good, ...options })).toThrow(InvalidArgumentError);
    expect(() => createClient({ ...good, ...options })).toThrow(message);
  });

  test("createClient knows each option of every client, as programs share them", () => {
    const names: Readonly<Record<keyof (ClientOptions & PlatformClientOptions & PublicClientOptions), true>> = {
      accountId: true,
      allowInsecureHttp: true,
      baseUrl: true,
      check: true,
      dangerouslyAllowBrowser: true,
      fetch: true,
      headers: true,
      hooks: true,
      inboxIdentifier: true,
      logger: true,
      maxConcurrent: true,
      maxRequestsPerMinute: true,
      maxRetries: true,
      signal: true,
      timeout: true,
      token: true,
      totalTimeout: true,
    };
    for (const name of Object.keys(names))
      expect(() => createClient({ ...good, [name]: Reflect.get(good, name) })).not.toThrow();
  });

  // Callers without types can pass any name.
  test.each([["baseURL"], ["idempotent"]])("createClient refuses the unknown option %s", (name) => {
    expect(() => createClient({ ...good, [name]: "x" })).toThrow(`${name} is not an option of a client.`);
  });

  test.each([
    "http://localhost:3000",
    "http://desk.localhost",
    "http://127.0.0.1",
    "http://127.8.9.10",
    "http://[::1]:80",
  ])("createClient accepts plain http to this machine: %s", (baseUrl) => {
    expect(() => createClient({ ...good, baseUrl })).not.toThrow();
  });

  test("createClient accepts plain http to other machines with allowInsecureHttp", () => {
    const baseUrl = "http://chatwoot.example";
    expect(() => createClient({ ...good, baseUrl, allowInsecureHttp: true })).not.toThrow();
  });

  test("createClient never repeats a secret in a message", () => {
    expect(() => createClient({ ...good, token: "secret\ntoken" })).toThrow(/^(?!.*secret)/s);
    expect(() => createClient({ ...good, baseUrl: "https://user:hunter2@chatwoot.example" })).toThrow(
      /^(?!.*hunter2)/s,
    );
  });

  test.each<RequestOptions>([{ timeout: -5 }, { totalTimeout: Number.NaN }, { maxRetries: 1.5 }])(
    "a call refuses the invalid option %o before anything is sent",
    async (options) => {
      const { chatwoot, requests } = await localServer((response) => json(response, 200, { payload: [] }));
      const error = await rejection(chatwoot.contacts.listConversations(1, options));
      expect(error).toBeInstanceOf(InvalidArgumentError);
      expect(requests).toEqual([]);
    },
  );

  test("a call refuses an invalid header without quoting its value", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, { payload: [] }));
    for (const headers of [{ "x team": "one" }, { "x-team": "private\nvalue" }]) {
      const error = await rejection(chatwoot.contacts.listConversations(1, { headers }));
      expect(error).toBeInstanceOf(InvalidArgumentError);
      expect(String(error)).toMatch(/x.team/);
      expect(String(error)).not.toContain("private");
    }
    expect(requests).toEqual([]);
  });
});

describe("environment variables", () => {
  afterEach(() => vi.unstubAllEnvs());

  test("environment variables replace missing options", async () => {
    const { url, requests } = await localServer((response) => json(response, 200, { payload: [] }));
    vi.stubEnv("CHATWOOT_BASE_URL", url);
    vi.stubEnv("CHATWOOT_ACCOUNT_ID", "7");
    vi.stubEnv("CHATWOOT_API_TOKEN", "from-the-environment\n");
    await createClient().contacts.listConversations(1);
    await createClient({ accountId: 8, token: "from-the-options" }).contacts.listConversations(1);
    expect(requests.map(({ url: path, headers }) => [path, headers["api-access-token"]])).toEqual([
      ["/api/v1/accounts/7/contacts/1/conversations", "from-the-environment"],
      ["/api/v1/accounts/8/contacts/1/conversations", "from-the-options"],
    ]);
  });

  test.each([
    ["CHATWOOT_BASE_URL", ""],
    ["CHATWOOT_ACCOUNT_ID", ""],
    ["CHATWOOT_ACCOUNT_ID", "1abc"],
    ["CHATWOOT_API_TOKEN", ""],
  ])("an error names %s when its value is %j", (name, value) => {
    vi.stubEnv("CHATWOOT_BASE_URL", "https://chatwoot.example");
    vi.stubEnv("CHATWOOT_ACCOUNT_ID", "1");
    vi.stubEnv("CHATWOOT_API_TOKEN", "secret-token");
    vi.stubEnv(name, value);
    expect(() => createClient()).toThrow(InvalidArgumentError);
    expect(() => createClient()).toThrow(name);
  });

  test("an error names all missing settings at once, and where to find them", () => {
    for (const name of ["CHATWOOT_BASE_URL", "CHATWOOT_ACCOUNT_ID", "CHATWOOT_API_TOKEN"]) vi.stubEnv(name, undefined);
    expect(() => createClient()).toThrow(
      expect.objectContaining({
        name: "InvalidArgumentError",
        summary: "baseUrl, accountId, and token must not be missing or empty.",
        hint: "Pass options, or set CHATWOOT_BASE_URL, CHATWOOT_ACCOUNT_ID, and CHATWOOT_API_TOKEN in the environment. Copy the token from Profile settings → Access token.",
      }),
    );
    expect(() => createClient({ baseUrl: "", accountId: 1, token: " " })).toThrow(
      /^baseUrl and token must not be missing/,
    );
    const options = { baseUrl: "https://chatwoot.example", accountId: Number(undefined), token: "" };
    expect(() => createClient(options)).toThrow(/^accountId and token must not be missing/);
    expect(() => createPlatformClient()).toThrow(
      /^baseUrl and token must .* CHATWOOT_PLATFORM_TOKEN in the environment/,
    );
    expect(() => createPublicClient()).toThrow(/^baseUrl and inboxIdentifier must .* CHATWOOT_INBOX_IDENTIFIER/);
  });

  test("an error names the environment variable that a wrong value came from", () => {
    vi.stubEnv("CHATWOOT_BASE_URL", "chatwoot.example");
    vi.stubEnv("CHATWOOT_ACCOUNT_ID", "1");
    vi.stubEnv("CHATWOOT_API_TOKEN", "secret-token");
    expect(() => createClient()).toThrow(expect.objectContaining({ option: "CHATWOOT_BASE_URL" }));
    expect(() => createClient({ baseUrl: "desk" })).toThrow(expect.objectContaining({ option: "baseUrl" }));
  });

  test("an empty option is not replaced by the environment", () => {
    vi.stubEnv("CHATWOOT_API_TOKEN", "secret-token");
    expect(() => createClient({ baseUrl: "https://chatwoot.example", accountId: 1, token: "" })).toThrow(
      "token must not be missing or empty",
    );
  });
});

describe("a web page", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("a web page gets a client only with dangerouslyAllowBrowser", () => {
    const options = { baseUrl: "https://chatwoot.example", accountId: 1, token: "secret-token" };
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    expect(() => createClient(options)).toThrow(
      /^dangerouslyAllowBrowser must be set in a web page, where every visitor can read the token\./,
    );
    expect(() => createClient({ ...options, dangerouslyAllowBrowser: true })).not.toThrow();
  });

  test("a web worker gets a client only with dangerouslyAllowBrowser", () => {
    const options = { baseUrl: "https://chatwoot.example", accountId: 1, token: "secret-token" };
    vi.stubGlobal("importScripts", () => {});
    expect(() => createClient(options)).toThrow(/dangerouslyAllowBrowser/);
  });
});
