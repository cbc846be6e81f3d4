import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { exitCodes } from "../src/exit-codes.ts";
import { closedPort, localServer, send } from "./local-server.ts";
import { environment, runWootkit, token } from "./run-wootkit.ts";

/** Returns the output on standard error, with a readable address of the server. */
async function failure(
  respond: (response: ServerResponse) => void,
  expected: keyof typeof exitCodes = "failure",
  timeout?: number,
): Promise<string> {
  const url = await localServer(respond);
  const { stdout, stderr, exitCode } = await runWootkit("contacts conversations 42", {
    env: environment(url),
    ...(timeout && { timeout }),
  });
  expect(stdout).toBe("");
  expect(exitCode).toBe(exitCodes[expected]);
  expect(stderr).not.toContain(token);
  return `\n${stderr.replaceAll(url, "https://desk.example")}`;
}

const json = "application/json; charset=utf-8";

describe("refusals", () => {
  test("explains an unknown token", async () => {
    expect(
      await failure((response) => send(response, 401, json, `{"error":"Invalid Access Token"}`), "notSignedIn"),
    ).toMatchInlineSnapshot(`
      "
      wootkit: 401 Invalid Access Token (GET https://desk.example/api/v1/accounts/1/contacts/42/conversations).
      The server does not know this token. Copy it again from Profile settings → Access token.
      "
    `);
  });

  test("explains the token of a bot", async () => {
    const body = `{"error":"Access to this endpoint is not authorized for bots"}`;
    expect(await failure((response) => send(response, 401, json, body), "notSignedIn")).toMatchInlineSnapshot(`
      "
      wootkit: 401 Access to this endpoint is not authorized for bots (GET https://desk.example/api/v1/accounts/1/contacts/42/conversations).
      This is the token of a bot or a platform app. Use the access token of a person.
      "
    `);
  });

  test("explains an account of other people", async () => {
    const body = `{"error":"You are not authorized to access this account"}`;
    expect(await failure((response) => send(response, 401, json, body), "notSignedIn")).toMatchInlineSnapshot(`
      "
      wootkit: 401 You are not authorized to access this account (GET https://desk.example/api/v1/accounts/1/contacts/42/conversations).
      The token's owner does not belong to the account. Check the account ID.
      "
    `);
  });

  test("explains an unknown contact", async () => {
    const body = `{"error":"Resource could not be found"}`;
    expect(await failure((response) => send(response, 404, json, body), "notFound")).toMatchInlineSnapshot(`
      "
      wootkit: 404 Resource could not be found (GET https://desk.example/api/v1/accounts/1/contacts/42/conversations).
      Check the IDs and the account ID: an ID of another account causes this error too.
      "
    `);
  });

  test("explains the rate limit", async () => {
    expect(
      await failure((response) => send(response, 429, "text/plain", "Retry later\n"), "rateLimited"),
    ).toMatchInlineSnapshot(`
      "
      wootkit: 429 Retry later (GET https://desk.example/api/v1/accounts/1/contacts/42/conversations).
      Try again when a new minute starts on the server's clock; some limits last an hour.
      "
    `);
  });

  test("quotes the request ID of a failure", async () => {
    const respond = (response: ServerResponse) => {
      response.setHeader("x-request-id", "3d404abc");
      send(response, 500, json, `{"status":500,"error":"Internal Server Error"}`);
    };
    expect(await failure(respond)).toMatchInlineSnapshot(`
      "
      wootkit: 500 Internal Server Error (GET https://desk.example/api/v1/accounts/1/contacts/42/conversations).
      Try again later. If this is a list, narrower filters can leave out a broken item. See the server's log. Request ID: 3d404abc.
      "
    `);
  });

  test("explains a redirect", async () => {
    const respond = (response: ServerResponse) => response.writeHead(301, { location: "https://other.example/" }).end();
    expect(await failure(respond)).toMatchInlineSnapshot(`
      "
      wootkit: 301 Moved Permanently (GET https://desk.example/api/v1/accounts/1/contacts/42/conversations).
      The server redirects to https://other.example/, where the token must not go. Check the base URL.
      "
    `);
  });
});

describe("servers other than Chatwoot", () => {
  test("explains a web page in place of the list", async () => {
    expect(
      await failure((response) => send(response, 200, "text/html", "<!doctype html><p>Hi")),
    ).toMatchInlineSnapshot(`
      "
      wootkit: GET https://desk.example/api/v1/accounts/1/contacts/42/conversations responded with 200, but it is not JSON but a web page (text/html).
      Check that the base URL points to Chatwoot.
      "
    `);
  });

  test("explains a web page with status 404", async () => {
    expect(
      await failure((response) => send(response, 404, "text/html", "<h1>Not here</h1>"), "notFound"),
    ).toMatchInlineSnapshot(`
      "
      wootkit: 404 Not Found (GET https://desk.example/api/v1/accounts/1/contacts/42/conversations).
      The server does not have this route. Check the base URL, the path and the server's version.
      "
    `);
  });

  test("explains JSON without the list", async () => {
    expect(await failure((response) => send(response, 200, json, `{"data":[]}`))).toMatchInlineSnapshot(`
      "
      wootkit: GET https://desk.example/api/v1/accounts/1/contacts/42/conversations responded with 200, but its JSON has no list named "payload".
      Check that the base URL points to Chatwoot.
      "
    `);
  });

  test("explains a list of other objects", async () => {
    const report = await failure((response) => send(response, 200, json, `{"payload":[{"id":1}]}`));
    expect(report).toMatch(/^\nwootkit: The response is not a list of conversations: .+\nAdd --json to see it\.\n$/);
  });
});

describe("missing responses", () => {
  test("explains a timeout", async () => {
    expect(await failure(() => {}, "network", 50)).toMatchInlineSnapshot(`
      "
      wootkit: GET https://desk.example/api/v1/accounts/1/contacts/42/conversations took longer than 50 ms, in attempt 1.
      Allow a longer timeout.
      "
    `);
  });

  test("explains a connection that breaks off", async () => {
    const report = await failure((response) => {
      response.writeHead(200, { "content-type": json, "content-length": 100 });
      response.write("{", () => response.destroy());
    }, "network");
    expect(report).toMatch(
      /^\nwootkit: GET .+ failed before a complete response arrived: .+\nCheck the base URL .+\n$/,
    );
  });

  test("explains a refused connection", async () => {
    const url = await closedPort();
    const { stdout, stderr, exitCode } = await runWootkit("contacts conversations 42", { env: environment(url) });
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: exitCodes.network });
    const address = url.replace("http://", "");
    expect(stderr).toBe(
      `wootkit: GET ${url}/api/v1/accounts/1/contacts/42/conversations failed before a complete response arrived: connect ECONNREFUSED ${address}.\n` +
        "Check the base URL and your connection.\n",
    );
  });
});

describe("messages of the server", () => {
  test("are safe for the terminal and stay on one line", async () => {
    const error = JSON.stringify({ error: "\u001b[2JNo\n\nreally \u009b \u202e" });
    expect(await failure((response) => send(response, 404, json, error), "notFound")).toMatchInlineSnapshot(`
      "
      wootkit: 404 ␛[2JNo ↵ really \\u{9b} \\u{202e} (GET https://desk.example/api/v1/accounts/1/contacts/42/conversations).
      Check the path and the IDs.
      "
    `);
  });

  test("are cut off if they are very long", async () => {
    const report = await failure((response) =>
      send(response, 422, json, JSON.stringify({ error: "no ".repeat(9000) })),
    );
    expect(report.length).toBeLessThan(1200);
  });

  test("are printed without the token", async () => {
    const body = JSON.stringify({ error: `the token ${token} is wrong` });
    expect(await failure((response) => send(response, 401, json, body), "notSignedIn")).toContain(
      "the token [token] is wrong",
    );
    const redirect = (response: ServerResponse) => response.writeHead(302, { location: `/login?t=${token}` }).end();
    expect(await failure(redirect)).toContain("/login?t=[token]");
  });
});

test("an unexpected error says where to report it", async () => {
  const now = () => {
    throw new Error("the clock stands still");
  };
  expect(await runWootkit("contacts conversations 1 --sandbox", { now })).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "stderr": "wootkit: Unexpected error: Error: the clock stands still
    Please report it, with the command, at https://github.com/wootkit/wootkit/issues
    ",
      "stdout": "",
    }
  `);
});

describe("lines on a terminal", () => {
  test.each([40, 60, 80])("are broken between words at %d columns", async (columns) => {
    const url = await localServer((response) => {
      response.setHeader("x-request-id", "3d404abc");
      send(response, 500, json, `{"status":500,"error":"Internal Server Error"}`);
    });
    for (const [line, env] of [
      ["contacts conversations 42", environment(url)],
      ["contacts conversations 42", {}],
      ["contacts conversations 42 --base-url ftp://desk.example", environment(url)],
      ["contact conversations 42", {}],
      ["contacts conversations 42 --contact-and-all-the-others", {}],
    ] as const) {
      const whole = await runWootkit(line, { env });
      const { stderr } = await runWootkit(line, { env, errorColumns: () => columns });
      // A word that is wider than the terminal stays whole, so that an address can be copied.
      const tooWide = stderr.split("\n").filter((one) => one.length > columns && one.includes(" "));
      expect(tooWide).toEqual([]);
      expect(stderr.split(/\s+/)).toEqual(whole.stderr.split(/\s+/));
    }
  });

  test("are whole if standard error is not a terminal", async () => {
    const { stderr } = await runWootkit("contacts conversations 42", { errorColumns: () => undefined });
    expect(stderr.split("\n")).toHaveLength(3);
    expect(stderr.split("\n")[0]?.length).toBeGreaterThan(80);
  });
});

describe("requests that fail after they were sent", () => {
  test("a 500 for a write says to check first", async () => {
    const url = await localServer((response) => send(response, 500, json, `{"status":500}`));
    const { stderr } = await runWootkit("labels create --title vip", { env: environment(url) });
    expect(stderr).toContain("\nThe server may have performed the write anyway: check before you send it again.");
  });

  test("a timeout of a write says to check first, and --timeout sets it", async () => {
    const url = await localServer(() => {});
    const { stderr, exitCode } = await runWootkit("labels create --title vip --timeout 0.05", {
      env: environment(url),
    });
    expect(stderr).toMatch(
      /^wootkit: .+ took longer than 50 ms, in attempt 1\.\nThe server may have performed the write anyway/,
    );
    expect(exitCode).toBe(exitCodes.network);
  });

  test("https to a port that speaks http is explained without OpenSSL's words", async () => {
    const url = await localServer((response) => send(response, 200, json, "{}"));
    const { stderr, exitCode } = await runWootkit("contacts conversations 42", {
      env: environment(url.replace("http:", "https:")),
    });
    expect(exitCode).toBe(exitCodes.network);
    expect(stderr).toMatch(
      /^wootkit: GET .+ TLS failed \(ERR_SSL_\w+\)\.\nCheck the base URL: this port seems to speak plain http\.\n$/,
    );
  });
});

describe("errors of commands that print JSON", () => {
  /** Returns the error on standard error, which has to be one line of JSON. */
  async function jsonError(line: string | readonly string[], env: Record<string, string> = {}) {
    const { stdout, stderr, exitCode } = await runWootkit(line, { env, errorColumns: () => 40 });
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^\{"error":\{[^\n]+\}\}\n$/);
    const { error } = JSON.parse(stderr);
    expect(error.exit_code).toBe(exitCode);
    return error;
  }

  test("have the message, the hint, the status and the request ID", async () => {
    const url = await localServer((response) => {
      response.setHeader("x-request-id", "3d404abc");
      send(response, 500, json, `{"status":500,"error":"Internal\u009b Server Error"}`);
    });
    expect(await jsonError("labels list --json", environment(url))).toEqual({
      message: `500 Internal\u009b Server Error (GET ${url}/api/v1/accounts/1/labels).`,
      hint: expect.stringMatching(/^Try again later\. .+ Request ID: 3d404abc\.$/),
      exit_code: 1,
      status: 500,
      request_id: "3d404abc",
    });
  });

  test.each([
    ["labels list --json", 3, "You are not signed in. Missing: "],
    ["contacts show 4711 --sandbox --json", 4, "404 Resource could not be found "],
    ["labels list --base-url http://127.0.0.1:9 --json", 3, "You are not signed in. Missing: "],
    ["macros show vip --json", 2, '<macro> must be a positive integer such as 42, got "vip".'],
    ["labels show --json", 2, "<label> is missing."],
    ["labels list --jsn --json", 2, "There is no option --jsn. Did you mean --json?"],
    ["labels lst --json", 2, 'There is no command "lst". Did you mean list?'],
    ["labels list --account= --json", 2, "--account needs a value."],
    ["labels list 1 2 3 --json", 2, 'Unexpected argument: "1".'],
    ["labels list --format json --nonsense", 2, "There is no option"],
    ["labels list --format=ndjson --nonsense", 2, "There is no option"],
  ])("wootkit %s fails with %d", async (line, exitCode, message) => {
    const error = await jsonError(line);
    expect(error).toMatchObject({ exit_code: exitCode, message: expect.stringContaining(message) });
  });

  test("stay lines for a person if --json is an argument", async () => {
    const { stderr } = await runWootkit(["labels", "show", "--", "--json"]);
    expect(stderr).toMatch(/^wootkit: /);
  });

  test("do not have the token", async () => {
    const body = JSON.stringify({ error: `the token ${token} is wrong` });
    const url = await localServer((response) => send(response, 401, json, body));
    expect((await jsonError("labels list --json", environment(url))).message).toContain("the token [token] is wrong");
  });
});
