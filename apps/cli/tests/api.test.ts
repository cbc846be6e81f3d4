import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recordingServer } from "./recording-server.ts";
import { environment, runWootkit, token } from "./run-wootkit.ts";

/**
 * Runs `wootkit api …` against a server that sends the given response. Returns the output and the request.
 */
async function api(inputs: readonly string[], typed = "", body: unknown = { ok: true }, isTTY = false) {
  const { url, received } = await recordingServer({ body });
  const env = { ...environment(url), CHATWOOT_PLATFORM_TOKEN: "platform-secret" };
  const stdin = async () => Buffer.from(typed);
  const outcome = await runWootkit(["api", ...inputs], { env, stdin, isTTY });
  return { ...outcome, request: received[0], received };
}

test("`wootkit api` sends a method and a path with the token, and prints the response unchanged", async () => {
  const { stdout, stderr, exitCode, request } = await api(["GET", "/api/v1/accounts/{account_id}/agents"]);
  expect({ stdout, stderr, exitCode }).toEqual({ stdout: '{"ok":true}', stderr: "", exitCode: 0 });
  expect(request).toMatchObject({ method: "GET", target: "/api/v1/accounts/1/agents" });
  expect(request?.headers["api-access-token"]).toBe(token);
});

test("sends the fields of a GET as its query, after the query of the path", async () => {
  const { request } = await api(["get", "/api/v1/profile?a=1&b=2&b=3", "-f", "q=x y", "-F", "page=2"]);
  expect(request?.target).toBe("/api/v1/profile?a=1&b=2&b=3&q=x%20y&page=2");
});

test("sends the fields of a POST as its body: strings with -f, values with -F, objects and lists with brackets", async () => {
  const file = join(tmpdir(), `wootkit-api-${process.pid}.txt`);
  await writeFile(file, "from a file");
  const fields = [
    "-f",
    "n=1",
    "-F",
    "n2=2",
    "-F",
    "yes=true",
    "-F",
    "none=null",
    "-F",
    "word=two",
    "-F",
    `text=@${file}`,
  ];
  const nested = [
    "-F",
    "in=@-",
    "-f",
    "o[a][b]=c",
    "-F",
    "o[n]=1",
    "-f",
    "l[]=x",
    "-f",
    "l[]=y",
    "-f",
    "__proto__[x]=1",
  ];
  const { request } = await api(["POST", "/api/v1/x", ...fields, ...nested], "typed");
  const expected = `{"n":"1","o":{"a":{"b":"c"},"n":1},"l":["x","y"],"__proto__":{"x":"1"},"n2":2,"yes":true,"none":null,"word":"two","text":"from a file","in":"typed"}`;
  expect(JSON.parse(request?.body ?? "")).toEqual(JSON.parse(expected));
});

test("sends --input as the body and fields as the query", async () => {
  const { request } = await api(["POST", "/api/v1/x", "--input", "-", "-f", "page=2"], '{"a":[1]}');
  expect(request).toMatchObject({ target: "/api/v1/x?page=2", body: '{"a":[1]}' });
});

test.each(['"text"', "null", "3", "[1]"])("accepts the JSON %s as --input", async (json) => {
  const { request } = await api(["POST", "/api/v1/x", "--input", "-"], json);
  expect(request).toMatchObject({ body: json, headers: { "content-type": "application/json" } });
});

test("sends the headers of -H", async () => {
  const { request } = await api(["GET", "/api/v1/profile", "-H", "If-None-Match: abc", "--header", "X-Mine: 1"]);
  expect(request?.headers).toMatchObject({ "if-none-match": "abc", "x-mine": "1" });
});

describe("tokens", () => {
  test("sends the platform token to the platform API", async () => {
    const { request } = await api(["GET", "/platform/api/v1/users/1"]);
    expect(request?.headers["api-access-token"]).toBe("platform-secret");
  });

  test.each(["/public/api/v1/inboxes/abc", "/health"])("sends no token to %s", async (path) => {
    const { request, exitCode } = await api(["GET", path]);
    expect(exitCode).toBe(0);
    expect(request?.headers["api-access-token"]).toBeUndefined();
  });

  test("removes the platform token when the server echoes it", async () => {
    const { url } = await recordingServer({ status: 401, body: { error: "platform-secret is wrong" } });
    const env = { CHATWOOT_BASE_URL: url, CHATWOOT_PLATFORM_TOKEN: "platform-secret" };
    const { stderr, exitCode } = await runWootkit("platform users show 1", { env });
    expect(stderr).toContain("wootkit: 401 [token] is wrong");
    expect(exitCode).toBe(3);
  });

  test("needs an account for the platform API only if the path has {account_id}", async () => {
    const { url, received } = await recordingServer({ body: {} });
    const env = { CHATWOOT_BASE_URL: url, CHATWOOT_PLATFORM_TOKEN: "platform-secret" };
    const path = "/platform/api/v1/accounts/{account_id}";
    const { stderr, exitCode } = await runWootkit(["api", "GET", path], { env });
    expect({ stderr: stderr.split("\n")[0], exitCode, received }).toEqual({
      stderr: "wootkit: Missing: --account (CHATWOOT_ACCOUNT_ID).",
      exitCode: 2,
      received: [],
    });
    expect((await runWootkit(["api", "GET", path, "--account", "3"], { env })).exitCode).toBe(0);
    expect(received[0]?.target).toBe("/platform/api/v1/accounts/3");
  });

  test("sends no token to another server", async () => {
    const { received, exitCode } = await api(["GET", "//evil.example/api"]);
    expect({ received, exitCode }).toEqual({ received: [], exitCode: 2 });
  });
});

test("escapes control characters on a terminal", async () => {
  expect((await api(["GET", "/api"], "", { text: "\u009b2J" }, true)).stdout).toBe('{"text":"\\u009b2J"}\n');
  expect((await api(["GET", "/api/v1/x"], "", "plain \u001b[2J", true)).exitCode).toBe(0);
});
