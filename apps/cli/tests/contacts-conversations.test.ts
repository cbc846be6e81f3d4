import document from "@wootkit/client/openapi.json" with { type: "json" };
import { createSandbox, serve } from "@wootkit/sandbox";
import { describe, expect, onTestFinished, test } from "vitest";
import { conversation, message, meta } from "./conversation.ts";
import { localServer, send } from "./local-server.ts";
import { environment, now, runWootkit } from "./run-wootkit.ts";

/** Starts a server that sends these conversations for every request. */
function serverOf(...payload: readonly object[]): Promise<string> {
  return localServer((response) => send(response, 200, "application/json", JSON.stringify({ payload })));
}

describe("the table", () => {
  test("shows the important columns", async () => {
    const url = await serverOf(
      conversation(),
      conversation({
        id: 9,
        status: "snoozed",
        priority: null,
        labels: ["vip", "billing"],
        unread_count: 0,
        last_activity_at: now / 1000 - 120,
        messages: [],
      }),
    );
    const outcome = await runWootkit("contacts conversations 42 --format table", {
      env: environment(url),
      columns: 110,
    });
    expect(outcome).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "",
        "stdout": " ID  STATUS   PRIORITY  ASSIGNEE  INBOX        LABELS        UNREAD  LAST ACTIVITY  LAST MESSAGE
      108  open     high      Grace     3 WebWidget  returns            1  3 days ago     The lamp arrived broken.
        9  snoozed  -         Grace     3 WebWidget  vip, billing       0  2 min ago      -
      ",
      }
    `);
  });

  test("shows the assignee: a person, a bot, or no one", async () => {
    const bot = { id: 126, name: "Order Robot", description: null, thumbnail: "", bot_type: "webhook" };
    const { assignee, assignee_type: _, ...unassigned } = meta;
    const url = await serverOf(
      conversation(),
      conversation({ meta: { ...meta, assignee: bot, assignee_type: "AgentBot" } }),
      conversation({ meta: { ...meta, assignee: { ...bot, name: null }, assignee_type: "AgentBot" } }),
      conversation({ meta: unassigned }),
      // Before Chatwoot 4.8 there was no assignee_type.
      conversation({ meta: { ...unassigned, assignee } }),
    );
    const { stdout } = await runWootkit("contacts conversations 42 --format table", {
      env: environment(url),
      columns: 110,
    });
    expect(column(stdout, "ASSIGNEE")).toEqual(["Grace", "bot Order Robot", "bot 126", "-", "Grace"]);
  });

  test("shows 10+ when the server stops counting", async () => {
    const cap = document.components.schemas.Conversation.properties.unread_count.maximum;
    const url = await serverOf(conversation({ unread_count: cap - 1 }), conversation({ unread_count: cap }));
    const { stdout } = await runWootkit("contacts conversations 42 --format table", {
      env: environment(url),
      columns: 110,
    });
    expect(column(stdout, "UNREAD")).toEqual([`${cap - 1}`, `${cap}+`]);
  });

  test("shows a description of messages without text", async () => {
    const url = await serverOf(
      conversation({ messages: [message({ content: "\n The lamp arrived broken.\n\nGreetings" })] }),
      conversation({ messages: [message({ content: null, attachments: [{ file_type: "location" }, null] })] }),
      conversation({ messages: [message({ content: null, content_type: "sticker" })] }),
      conversation({ messages: [message({ content: "" })] }),
      conversation({ messages: [] }),
    );
    const { stdout } = await runWootkit("contacts conversations 42 --format table", {
      env: environment(url),
      columns: 120,
    });
    expect(column(stdout, "LAST MESSAGE")).toEqual([
      "The lamp arrived broken. ↵ Greetings",
      "[location, damaged]",
      "[sticker]",
      "-",
      "-",
    ]);
  });

  test("makes control characters of the server visible", async () => {
    const hostile = "\u001b[2J\u001b]0;Owned\u0007\u009b31m\u202egpj\u200b\r\nX";
    const url = await serverOf(
      conversation({
        labels: [hostile],
        messages: [message({ content: hostile })],
        meta: { ...meta, assignee: { ...meta.assignee, available_name: hostile } },
      }),
    );
    const { stdout } = await runWootkit("contacts conversations 42", {
      env: environment(url),
      columns: 250,
      isTTY: true,
    });
    const withoutOwnColours = stdout.replaceAll("\u001b[32mopen\u001b[39m", "open");
    expect(withoutOwnColours).not.toBe(stdout);
    expect(withoutOwnColours.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u200b]/u);
    expect(stdout).toContain("␛[2J␛]0;Owned␇\\u{9b}31m\\u{202e}gpj\\u{200b} ↵ X");
  });

  test("fits the terminal and drops the least important columns first", async () => {
    const url = await serverOf(
      conversation({ labels: ["returns", "wholesale"] }),
      conversation({
        id: 9,
        status: "resolved",
        messages: [message({ content: "ありがとうございます。とても助かりました。👩‍👩‍👧‍👦 See you!" })],
      }),
    );
    const tables = await Promise.all(
      [140, 80, 60, 40, 20, 10].map(async (columns) => {
        const { stdout } = await runWootkit("contacts conversations 42 --format table", {
          env: environment(url),
          columns,
        });
        return `${columns} columns:\n${stdout}`;
      }),
    );
    expect(`\n${tables.join("\n")}`).toMatchInlineSnapshot(`
      "
      140 columns:
       ID  STATUS    PRIORITY  ASSIGNEE  INBOX        LABELS              UNREAD  LAST ACTIVITY  LAST MESSAGE
      108  open      high      Grace     3 WebWidget  returns, wholesale       1  3 days ago     The lamp arrived broken.
        9  resolved  high      Grace     3 WebWidget  returns                  1  3 days ago     ありがとうございます。とても助かりました。👩‍👩‍👧‍👦 See…

      80 columns:
       ID  STATUS    PRIO  ASSIGNEE  INBOX  LABELS    NEW  AGO  LAST MESSAGE
      108  open      high  Grace     3      returns…    1  3 d  The lamp arrived brok…
        9  resolved  high  Grace     3      returns     1  3 d  ありがとうございます…

      60 columns:
       ID  STATUS    PRIO  ASSIGNEE  INBOX  NEW  AGO  LAST MESSAGE
      108  open      high  Grace     3        1  3 d  The lamp ar…
        9  resolved  high  Grace     3        1  3 d  ありがとう…

      40 columns:
       ID  STATUS    NEW  AGO  LAST MESSAGE
      108  open        1  3 d  The lamp arriv…
        9  resolved    1  3 d  ありがとうござ…

      20 columns:
       ID  LAST MESSAGE
      108  The lamp arriv…
        9  ありがとうござ…

      10 columns:
       ID  LAST…
      108  The…
        9  あり…
      "
    `);
  });
});

describe("colors", () => {
  const statuses = ["open", "pending", "snoozed", "resolved"] as const;

  test("show the status on a terminal", async () => {
    const url = await serverOf(...statuses.map((status) => conversation({ status })));
    const { stdout } = await runWootkit("contacts conversations 42", { env: environment(url), isTTY: true });
    expect(stdout.match(/\p{Cc}\[\d+m\w+/gu)).toEqual([
      "\u001b[32mopen",
      "\u001b[33mpending",
      "\u001b[36msnoozed",
      "\u001b[90mresolved",
    ]);
  });

  test.each([
    ["in a pipe", { isTTY: false }, {}],
    ["with NO_COLOR", { isTTY: true }, { NO_COLOR: "1" }],
  ])("are on %s with FORCE_COLOR", async (_where, terminal, variables) => {
    const url = await serverOf(conversation());
    const env = { ...environment(url), ...variables, FORCE_COLOR: "1" };
    const { stdout } = await runWootkit("contacts conversations 42 --format table", { env, ...terminal });
    expect(stdout).toContain("\u001b[32mopen\u001b[39m");
  });

  test("leave an unknown status uncolored", async () => {
    const url = await serverOf({ ...conversation(), status: "toString" });
    const { stdout, exitCode } = await runWootkit("contacts conversations 42", { env: environment(url), isTTY: true });
    expect(stdout).toContain("toString");
    expect(exitCode).toBe(0);
  });

  test.each([
    ["in a pipe", { isTTY: false }, {}],
    ["with NO_COLOR", { isTTY: true }, { NO_COLOR: "1" }],
    ["on a terminal that has none", { isTTY: true }, { TERM: "dumb" }],
    ["with FORCE_COLOR=0", { isTTY: true }, { FORCE_COLOR: "0" }],
    ["in tab-separated text, even with FORCE_COLOR", { isTTY: false }, { FORCE_COLOR: "1" }],
  ])("are off %s", async (_where, terminal, variables) => {
    const url = await serverOf(...statuses.map((status) => conversation({ status })));
    const env = { ...environment(url), ...variables };
    const { stdout } = await runWootkit("contacts conversations 42", { env, ...terminal });
    expect(stdout).not.toContain("\u001b");
  });
});

test("an empty list says why it can be empty", async () => {
  const url = await serverOf();
  expect(await runWootkit("contacts conversations 42", { env: environment(url) })).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "Contact 42 has no conversations in the inboxes that you can see.
    ",
      "stdout": "",
    }
  `);
});

describe("a list that may be cut off", () => {
  const { cap } = document.paths["/api/v1/accounts/{account_id}/contacts/{id}/conversations"].get["x-pagination"];

  test.each(["", "--json"])("prints a note on standard error %s", async (option) => {
    const url = await serverOf(...Array.from({ length: cap }, (_, index) => conversation({ id: index + 1 })));
    const { stdout, stderr, exitCode } = await runWootkit(`contacts conversations 42 ${option}`, {
      env: environment(url),
    });
    expect(stderr).toBe(`The server sent ${cap}, and there may be more. Add --all for the whole history.\n`);
    expect(stdout).not.toContain("--all");
    expect(exitCode).toBe(0);
  });

  test("prints no note for a list that is one shorter", async () => {
    const url = await serverOf(...Array.from({ length: cap - 1 }, (_, index) => conversation({ id: index + 1 })));
    const { stderr } = await runWootkit("contacts conversations 42", { env: environment(url) });
    expect(stderr).toBe("");
  });
});

test("the last message is the last one that a person or a bot wrote, and not an activity", async () => {
  const activity = message({ message_type: 2, content: "Ada set the priority to high" });
  const written = message({ content: "The lamp arrived broken." });
  const url = await serverOf(
    conversation({ messages: [activity], last_non_activity_message: written }),
    conversation({ messages: [activity], last_non_activity_message: null }),
  );
  const { stdout } = await runWootkit("contacts conversations 42 --format table", {
    env: environment(url),
    columns: 140,
  });
  expect(column(stdout, "LAST MESSAGE")).toEqual(["The lamp arrived broken.", "Ada set the priority to high"]);
});

describe("contacts conversations --all", () => {
  /** Runs the command for a contact with many conversations. */
  async function all(options: string) {
    const sandbox = createSandbox({ now: () => now });
    sandbox.add.conversations({ contact_id: 1, count: 40 });
    const env = { ...environment("http://sandbox.localhost"), CHATWOOT_API_TOKEN: sandbox.tokens.admin };
    return runWootkit(`contacts conversations 1 ${options}`, { env, fetch: sandbox.fetch });
  }

  test("lists the whole history", async () => {
    const { stdout, stderr, exitCode } = await all("--all --format table");
    expect(new Set(column(stdout, "ID")).size).toBeGreaterThanOrEqual(48);
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  });

  test("prints one JSON array with --json", async () => {
    const { stdout, stderr } = await all("--all --json");
    expect(JSON.parse(stdout).length).toBeGreaterThanOrEqual(48);
    expect(stderr).toBe("");
  });
});

describe("the sandbox", () => {
  test.each([
    "platform accounts create --name Attic",
    "public inboxes show sandbox-inbox",
    "server version",
    "api POST /platform/api/v1/accounts -f name=Attic",
    "api GET /public/api/v1/inboxes/{inbox_identifier}",
  ])("provides the token or the inbox for wootkit %s", async (line) => {
    const { stdout, stderr, exitCode } = await runWootkit(`${line} --sandbox`);
    expect({ stderr: stderr.replace(/^Created account .*\n$/, ""), exitCode }).toEqual({ stderr: "", exitCode: 0 });
    expect(stdout).not.toBe("");
  });

  test("names its inbox when another one is not found", async () => {
    const { stderr, exitCode } = await runWootkit("public inboxes show none --sandbox");
    expect(stderr).toMatch(/^wootkit: 404 .+\nThe sandbox only has made-up data, such as the inbox sandbox-inbox\.\n$/);
    expect(exitCode).toBe(4);
  });

  test("works without configuration and network", async () => {
    const fetch = () => Promise.reject(new Error("the network was used"));
    const { stdout, stderr, exitCode } = await runWootkit("contacts conversations 1 --sandbox --format table", {
      fetch,
    });
    expect(column(stdout, "STATUS")).toEqual(expect.arrayContaining(["open", "pending", "snoozed", "resolved"]));
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
  });

  test("overrides the environment, and responds as it does over HTTP", async () => {
    const sandbox = createSandbox({ now: () => now });
    const server = await serve(sandbox, { port: 0 });
    onTestFinished(() => server.close());
    const env = { ...environment(server.url), CHATWOOT_API_TOKEN: sandbox.tokens.admin };
    const overHttp = await runWootkit("contacts conversations 1", { env });
    const within = await runWootkit("contacts conversations 1 --sandbox", {
      env: environment("http://unused.invalid"),
    });
    expect(within).toEqual(overHttp);
    expect(overHttp.exitCode).toBe(0);
  });

  test("rejects --account", async () => {
    expect(await runWootkit("contacts conversations 1 --sandbox --account 2")).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "wootkit: --sandbox cannot be combined with --profile, --base-url or --account.
      ",
        "stdout": "",
      }
    `);
  });

  test("names its first contact when another one is not found", async () => {
    const { stderr, exitCode } = await runWootkit("contacts conversations 4711 --sandbox");
    expect(`\n${stderr}`).toMatchInlineSnapshot(`
      "
      wootkit: 404 Resource could not be found (GET http://sandbox.localhost/api/v1/accounts/1/contacts/4711/conversations).
      The sandbox only has made-up data, such as contact 1.
      "
    `);
    expect(exitCode).toBe(4);
  });

  test.each(["admin", "agent", "agentOutside"] as const)(
    "responds to the token %s as the server does",
    async (role) => {
      const sandbox = createSandbox({ now: () => now });
      const server = await serve(sandbox, { port: 0 });
      onTestFinished(() => server.close());
      const env = { ...environment(server.url), CHATWOOT_API_TOKEN: sandbox.tokens[role] };
      const { stderr, exitCode } = await runWootkit("contacts conversations 1", { env });
      expect(exitCode).toBe(0);
      expect(stderr.includes("has no conversations")).toBe(role === "agentOutside");
    },
  );
});

/** Returns the cells under a header. The cells of other columns must not reach below it. */
function column(table: string, header: string): string[] {
  const [headers = "", ...lines] = table.trimEnd().split("\n");
  const names = headers.trim().split(/ {2,}/);
  return lines.map((line) => line.trim().split(/ {2,}/)[names.indexOf(header)] ?? "");
}
