import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { closedPort, localServer, send } from "./local-server.ts";
import { environment, runWootkit, token } from "./run-wootkit.ts";

/** What standard error shows, with the address of the test's server made readable. */
async function failure(answer: (response: ServerResponse) => void, timeout?: number): Promise<string> {
  const url = await localServer(answer);
  const { stdout, stderr, exitCode } = await runWootkit("contacts conversations 42", {
    env: environment(url),
    ...(timeout && { timeout }),
  });
  expect(stdout).toBe("");
  expect(exitCode).toBe(1);
  expect(stderr).not.toContain(token);
  return `\n${stderr.replaceAll(url, "https://desk.example")}`;
}

const json = "application/json; charset=utf-8";

describe("a server's no", () => {
  test("wrong token", async () => {
    expect(
      await failure((response) => send(response, 401, json, `{"error":"Invalid Access Token"}`)),
    ).toMatchInlineSnapshot(`
      "
      wootkit: 401 Invalid Access Token (GET https://desk.example/api/v1/accounts/1/contacts/42/conversations).
      The server does not know this token. Copy it again from Profile settings → Access token.
      "
    `);
  });

  test("token of a bot", async () => {
    const body = `{"error":"Access to this endpoint is not authorized for bots"}`;
    expect(await failure((response) => send(response, 401, json, body))).toMatchInlineSnapshot(`
      "
      wootkit: 401 Access to this endpoint is not authorized for bots (GET https://desk.example/api/v1/accounts/1/contacts/42/conversations).
      This is the token of a bot or platform app. Use the access token of a person.
      "
    `);
  });

  test("somebody else's account", async () => {
    const body = `{"error":"You are not authorized to access this account"}`;
    expect(await failure((response) => send(response, 401, json, body))).toMatchInlineSnapshot(`
      "
      wootkit: 401 You are not authorized to access this account (GET https://desk.example/api/v1/accounts/1/contacts/42/conversations).
      The person whose token this is does not belong to the account. Check the account ID.
      "
    `);
  });

  test("unknown contact", async () => {
    const body = `{"error":"Resource could not be found"}`;
    expect(await failure((response) => send(response, 404, json, body))).toMatchInlineSnapshot(`
      "
      wootkit: 404 Resource could not be found (GET https://desk.example/api/v1/accounts/1/contacts/42/conversations).
      Check the ids and the account ID: an id of another account looks the same.
      "
    `);
  });

  test("too many requests", async () => {
    expect(await failure((response) => send(response, 429, "text/plain", "Retry later\n"))).toMatchInlineSnapshot(`
      "
      wootkit: 429 Retry later (GET https://desk.example/api/v1/accounts/1/contacts/42/conversations).
      Wait for the next full minute of the server's clock.
      "
    `);
  });

  test("a failure, with the id to look it up", async () => {
    const answer = (response: ServerResponse) => {
      response.setHeader("x-request-id", "3d404abc");
      send(response, 500, json, `{"status":500,"error":"Internal Server Error"}`);
    };
    expect(await failure(answer)).toMatchInlineSnapshot(`
      "
      wootkit: 500 Internal Server Error (GET https://desk.example/api/v1/accounts/1/contacts/42/conversations).
      Try again later; the server's log has the cause. Request ID: 3d404abc.
      "
    `);
  });

  test("a redirect", async () => {
    const answer = (response: ServerResponse) => response.writeHead(301, { location: "https://other.example/" }).end();
    expect(await failure(answer)).toMatchInlineSnapshot(`
      "
      wootkit: 301 Moved Permanently (GET https://desk.example/api/v1/accounts/1/contacts/42/conversations).
      The server redirects to https://other.example/, where the token must not go. Check the base URL.
      "
    `);
  });
});

describe("not a Chatwoot", () => {
  test("a web page in place of the list", async () => {
    expect(
      await failure((response) => send(response, 200, "text/html", "<!doctype html><p>Hi")),
    ).toMatchInlineSnapshot(`
      "
      wootkit: GET https://desk.example/api/v1/accounts/1/contacts/42/conversations responded with 200, but it is not JSON but a web page (text/html).
      Check that the base URL is the address of a Chatwoot.
      "
    `);
  });

  test("a web page that says 404", async () => {
    expect(await failure((response) => send(response, 404, "text/html", "<h1>Not here</h1>"))).toMatchInlineSnapshot(`
      "
      wootkit: 404 Not Found (GET https://desk.example/api/v1/accounts/1/contacts/42/conversations).
      Check the ids and the account ID: an id of another account looks the same.
      "
    `);
  });

  test("other JSON", async () => {
    expect(await failure((response) => send(response, 200, json, `{"data":[]}`))).toMatchInlineSnapshot(`
      "
      wootkit: GET https://desk.example/api/v1/accounts/1/contacts/42/conversations responded with 200, but its JSON has no list named "payload".
      Check that the base URL is the address of a Chatwoot.
      "
    `);
  });

  test("a list of other things", async () => {
    const report = await failure((response) => send(response, 200, json, `{"payload":[{"id":1}]}`));
    expect(report).toMatch(
      /^\nwootkit: The response differs from what Chatwoot sends: .+\nAdd --json to see it as it came\.\n$/,
    );
  });
});

describe("no answer", () => {
  test("in time", async () => {
    expect(await failure(() => {}, 50)).toMatchInlineSnapshot(`
      "
      wootkit: listContactConversations took longer than 50 ms, in attempt 1 (GET https://desk.example/api/v1/accounts/1/contacts/42/conversations).
      Allow a longer timeout.
      "
    `);
  });

  test("to the end", async () => {
    const report = await failure((response) => {
      response.writeHead(200, { "content-type": json, "content-length": 100 });
      response.write("{", () => response.destroy());
    });
    expect(report).toMatch(
      /^\nwootkit: GET .+ failed before a complete response arrived: .+\nCheck the base URL .+\n$/,
    );
  });

  test("from a host that is not there", async () => {
    const url = await closedPort();
    const { stdout, stderr, exitCode } = await runWootkit("contacts conversations 42", { env: environment(url) });
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
    const address = url.replace("http://", "");
    expect(stderr).toBe(
      `wootkit: GET ${url}/api/v1/accounts/1/contacts/42/conversations failed before a complete response arrived: connect ECONNREFUSED ${address}.\n` +
        "Check the base URL and your connection.\n",
    );
  });
});

describe("words of the server", () => {
  test("cannot drive the terminal, nor make more lines", async () => {
    const error = JSON.stringify({ error: "\u001b[2JNo\n\nreally \u009b \u202e" });
    expect(await failure((response) => send(response, 404, json, error))).toMatchInlineSnapshot(`
      "
      wootkit: 404 ␛[2JNo ↵ really \\u{9b} \\u{202e} (GET https://desk.example/api/v1/accounts/1/contacts/42/conversations).
      Check the ids and the account ID: an id of another account looks the same.
      "
    `);
  });

  test("are cut off where they don't end", async () => {
    const report = await failure((response) =>
      send(response, 422, json, JSON.stringify({ error: "no ".repeat(9000) })),
    );
    expect(report.length).toBeLessThan(1200);
  });

  test("never show the token that they repeat", async () => {
    const body = JSON.stringify({ error: `the token ${token} is wrong` });
    expect(await failure((response) => send(response, 401, json, body))).toContain("the token [token] is wrong");
    const redirect = (response: ServerResponse) => response.writeHead(302, { location: `/login?t=${token}` }).end();
    expect(await failure(redirect)).toContain("/login?t=[token]");
  });
});

test("a mistake of the program says where to report it", async () => {
  const now = () => {
    throw new Error("the clock stands still");
  };
  expect(await runWootkit("contacts conversations 1 --sandbox", { now })).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "stderr": "wootkit: failed in a way that it should not: Error: the clock stands still
    Please report this, with the command, at https://github.com/wootkit/wootkit/issues
    ",
      "stdout": "",
    }
  `);
});
