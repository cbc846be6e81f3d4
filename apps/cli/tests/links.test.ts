import { describe, expect, test } from "vitest";
import { dashboardLink } from "../src/references/dashboard-link.ts";
import { recordingServer } from "./recording-server.ts";
import { environment, runWootkit } from "./run-wootkit.ts";

describe("a link of the dashboard", () => {
  const here = { baseUrl: "https://desk.example", accountId: 1, messageId: undefined };

  test.each([
    ["https://desk.example/app/accounts/1/conversations/42", { ...here, kind: "conversation", id: "42" }],
    ["https://desk.example/app/accounts/1/conversations/42/", { ...here, kind: "conversation", id: "42" }],
    ["https://desk.example/app/accounts/1/conversations/42?x=1#top", { ...here, kind: "conversation", id: "42" }],
    [
      "https://desk.example/app/accounts/1/conversations/42?messageId=977",
      { ...here, kind: "conversation", id: "42", messageId: "977" },
    ],
    ["https://desk.example/app/accounts/1/inbox/3/conversations/42", { ...here, kind: "conversation", id: "42" }],
    ["https://desk.example/app/accounts/1/label/vip/conversations/42", { ...here, kind: "conversation", id: "42" }],
    ["https://desk.example/app/accounts/1/custom_view/9/conversations/42", { ...here, kind: "conversation", id: "42" }],
    ["https://desk.example/app/accounts/1/contacts/7", { ...here, kind: "contact", id: "7" }],
    ["https://desk.example/app/accounts/1/contacts/7?page=2", { ...here, kind: "contact", id: "7" }],
    ["https://desk.example/app/accounts/1/inbox/3", { ...here, kind: "inbox", id: "3" }],
    ["https://desk.example/app/accounts/1/settings/inboxes/3", { ...here, kind: "inbox", id: "3" }],
    ["https://desk.example/app/accounts/1/settings/teams/4/edit", { ...here, kind: "team", id: "4" }],
    ["https://desk.example/app/accounts/1/settings/macros/5/edit", { ...here, kind: "macro", id: "5" }],
    ["https://desk.example/app/accounts/1/portals/help/en/articles", { ...here, kind: "portal", id: "help" }],
    ["https://desk.example/app/accounts/1/dashboard", { ...here, kind: undefined, id: undefined }],
    ["https://desk.example/app/login", { ...here, accountId: undefined, kind: undefined, id: undefined }],
    ["https://desk.example/api/v1/accounts/1/contacts/7", { ...here, kind: "contact", id: "7" }],
    [
      "http://localhost:3000/chatwoot/app/accounts/12/contacts/7",
      { ...here, baseUrl: "http://localhost:3000/chatwoot", accountId: 12, kind: "contact", id: "7" },
    ],
  ])("is taken apart: %s", (text, expected) => {
    expect(dashboardLink(text)).toEqual(expected);
  });

  test.each([
    "42",
    "https://desk.example",
    "https://desk.example/help",
    "ftp://desk.example/app/accounts/1",
    "a://b",
    "",
  ])("is not %j", (text) => {
    expect(dashboardLink(text)).toBeUndefined();
  });
});

/** Runs a command with settings of a server, and returns the paths that it requested. */
async function requested(line: (url: string) => string, settings: Readonly<Record<string, string>> = {}) {
  const { url, received } = await recordingServer({ body: { payload: [] } });
  const outcome = await runWootkit(line(url), { env: { ...environment(url), ...settings } });
  return { ...outcome, url, targets: received.map(({ target }) => target) };
}

describe("a link in place of an ID", () => {
  test.each([
    ["contacts show", "contacts/7", "/contacts/7"],
    ["conversations show", "inbox/3/conversations/42?x=1", "/conversations/42"],
    ["messages list", "conversations/42", "/conversations/42/messages"],
    ["team-members list", "settings/teams/4/edit", "/teams/4/team_members"],
    ["portals show", "portals/help/en", "/portals/help"],
  ])("wootkit %s understands …/app/accounts/1/%s", async (words, path, expected) => {
    const { targets } = await requested((url) => `${words} ${url}/app/accounts/1/${path}`);
    expect(targets).toEqual([`/api/v1/accounts/1${expected}`]);
  });

  test("names the object in questions and messages by its ID", async () => {
    const { stderr } = await requested((url) => `contacts delete ${url}/app/accounts/1/contacts/7`);
    expect(stderr).toMatch(/^wootkit: Delete contact 7\? /);
  });

  test.each([
    ["contacts show", "/app/accounts/1/conversations/42", "shows conversation 42."],
    ["contacts show", "/app/accounts/1/dashboard", "shows no single object."],
  ])("is refused if it shows something else: wootkit %s …%s", async (words, path, expected) => {
    const { stderr, exitCode, targets } = await requested((url) => `${words} ${url}${path}`);
    expect(stderr).toContain("<contact> must be the ID or the link of one contact, but ");
    expect(stderr).toContain(expected);
    expect({ exitCode, targets }).toEqual({ exitCode: 2, targets: [] });
  });

  test.each([
    ["another account", (url: string) => `${url}/app/accounts/2/contacts/7`],
    ["another server", () => "https://other.example/app/accounts/1/contacts/7"],
  ])("is refused if it is of %s, with both places", async (_what, link) => {
    const { stderr, exitCode, targets, url } = await requested((own) => `contacts show ${link(own)}`);
    const place = link(url).replace(/^(.+)\/app\/accounts\/(\d+).*$/, "account $2 on $1");
    expect(stderr).toContain(`The link is of ${place}, but the command uses account 1 on ${url}.\n`);
    expect({ exitCode, targets }).toEqual({ exitCode: 2, targets: [] });
  });
});

describe("--base-url", () => {
  test.each([
    ["/", "/api/v1/accounts/1/labels"],
    ["/api/v1", "/api/v1/accounts/1/labels"],
    ["/api/v1/accounts/3/contacts", "/api/v1/accounts/3/labels"],
    ["/app", "/api/v1/accounts/1/labels"],
    ["/app/login", "/api/v1/accounts/1/labels"],
    ["/app/accounts/3/conversations/42", "/api/v1/accounts/3/labels"],
    ["/chatwoot/", "/chatwoot/api/v1/accounts/1/labels"],
    ["/chatwoot/app/accounts/3/dashboard", "/chatwoot/api/v1/accounts/3/labels"],
  ])("understands a URL with %s", async (path, expected) => {
    const { targets, stderr } = await requested((url) => `labels list --base-url ${url}${path}`);
    expect(targets, stderr).toEqual([expected]);
  });

  test.each([
    ["/app/accounts/3/dashboard", "1", "/api/v1/accounts/1/labels"],
    ["/app/accounts/3/dashboard", "", "/api/v1/accounts/3/labels"],
  ])("in the environment as %s with the account %j", async (path, account, expected) => {
    const { url, received } = await recordingServer({ body: { payload: [] } });
    const env = { ...environment(url), CHATWOOT_BASE_URL: url + path, CHATWOOT_ACCOUNT_ID: account };
    const { stderr } = await runWootkit("labels list", { env });
    expect(
      received.map(({ target }) => target),
      stderr,
    ).toEqual([expected]);
  });

  test.each([
    ["desk.example", "Use https://desk.example."],
    ["desk.example/app/accounts/1/dashboard", "Use https://desk.example."],
    ["localhost:3000", "Use http://localhost:3000."],
    ["https://desk.example?x=1", "Use https://desk.example."],
  ])("refuses %s, and says what to use", async (text, advice) => {
    const { stderr, exitCode } = await runWootkit(`labels list --base-url ${text}`, {
      env: environment("http://127.0.0.1:9"),
    });
    expect(stderr).toContain(advice);
    expect(exitCode).toBe(2);
  });
});
