import { describe, expect, test } from "vitest";
import { against } from "./against.ts";
import { environment, now, runWootkit } from "./run-wootkit.ts";

const label = { id: 16, title: "vip", description: null, color: "#c0392b", created_at: now / 1000 - 7200 };
const reply = { body: { payload: [label, { ...label, id: 7, title: "billing", description: "Money" }] } };

describe("wrong output options are refused before a request", () => {
  test.each([
    ["--json --format csv", "--json and --format csv exclude each other. Choose one."],
    ["--json --template {{id}}", "--json and --template exclude each other. Choose one."],
    ["--jq . --format yaml", "--format yaml and --jq exclude each other. Choose one."],
    ["--jq . --template {{id}}", "--jq and --template exclude each other. Choose one."],
    ["--web --json", "--web and --json exclude each other. Choose one."],
    ["--web --columns id", "--columns is for a table or --format csv, and cannot be combined with --web."],
    ["--json --columns id", "--columns is for a table or --format csv, and cannot be combined with --json."],
    [
      "--format ids --columns id",
      "--columns is for a table or --format csv, and cannot be combined with --format ids.",
    ],
    ["--jq . --columns id", "--columns is for a table or --format csv, and cannot be combined with --jq."],
    ["--columns ,", '--columns must name columns, got ",".'],
    ["--format xml", '--format must be table, json, ndjson, csv, yaml, or ids, got "xml".'],
    ["--jq .payload[", '--jq ".payload[" is not a jq filter: syntax error, unexpected end of file.'],
    ["--jq nonsense", '--jq "nonsense" is not a jq filter: nonsense/0 is not defined.'],
    ["--template {{#title}}", '--template "{{#title}}" is not a template: Unclosed section "title" at 10.'],
    ["--template {{title", '--template "{{title" is not a template: Unclosed tag at 7.'],
  ])("%s", async (options, message) => {
    const { received, stdout, stderr, exitCode } = await against(`labels list ${options}`, reply);
    expect({ received, stdout, exitCode }).toEqual({ received: [], stdout: "", exitCode: 2 });
    // With --json, an error is JSON.
    expect(stderr.startsWith("{") ? JSON.parse(stderr).error.message : stderr).toContain(message);
  });

  test("a wrong filter of a command that writes changes nothing", async () => {
    const { received, exitCode } = await against("labels create --title vip --jq .[", { body: label });
    expect({ received, exitCode }).toEqual({ received: [], exitCode: 2 });
  });
});

describe("--columns", () => {
  test("selects and orders the columns of a table, of tab-separated text and of CSV", async () => {
    const line = "labels list --columns title,created_at,id";
    expect((await against(line, reply, { isTTY: true })).stdout).toBe(
      "TITLE    CREATED AT  ID\nvip      2 h ago     16\nbilling  2 h ago      7\n",
    );
    expect((await against(line, reply)).stdout).toBe(
      "TITLE\tCREATED AT\tID\nvip\t2026-11-22T07:00:00Z\t16\nbilling\t2026-11-22T07:00:00Z\t7\n",
    );
    expect((await against(`${line} --format csv`, reply)).stdout).toBe(
      "title,created_at,id\r\nvip,2026-11-22T07:00:00Z,16\r\nbilling,2026-11-22T07:00:00Z,7\r\n",
    );
  });

  test("takes dotted paths, and names the known ones if a path is unknown", async () => {
    const contact = { id: 1, name: "Maya", custom_attributes: { plan: "pro" } };
    const body = { payload: [contact], meta: { count: 1 } };
    expect((await against("contacts list --columns id,custom_attributes.plan", { body })).stdout).toBe(
      "ID\tCUSTOM ATTRIBUTES.PLAN\n1\tpro\n",
    );
    expect((await against("contacts list --columns id,custom_attributes.seats", { body })).stdout).toBe(
      "ID\tCUSTOM ATTRIBUTES.SEATS\n1\t\n",
    );
    const { stdout, stderr, exitCode } = await against("contacts list --columns id,custom_atributes.plan", { body });
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toMatch(
      /^wootkit: There is no column "custom_atributes.plan"\.\nThe columns: .*custom_attributes\.plan/,
    );
  });

  test("selects the fields of an object", async () => {
    const body = { payload: { id: 1, name: "Maya", created_at: now / 1000, custom_attributes: { plan: "pro" } } };
    const line = "contacts show 1 --columns custom_attributes.plan,created_at";
    expect((await against(line, { body })).stdout).toBe(
      "custom_attributes.plan\tpro\ncreated_at\t2026-11-22T09:00:00Z\n",
    );
    expect((await against(`${line} --format csv`, { body })).stdout).toBe(
      "custom_attributes.plan,created_at\r\npro,2026-11-22T09:00:00Z\r\n",
    );
  });
});

describe("--jq", () => {
  test("filters what --json prints, and prints strings without quotes", async () => {
    const outputOf = async (filter: string) => (await against(["labels", "list", "--jq", filter], reply)).stdout;
    expect(await outputOf(".payload[] | .title")).toBe("vip\nbilling\n");
    expect(await outputOf(".payload | map({id, title}) | sort_by(.id)")).toBe(
      '[{"id":7,"title":"billing"},{"id":16,"title":"vip"}]\n',
    );
    expect(await outputOf("empty")).toBe("");
    expect(await outputOf('.payload[0].created_at | todate, "  two\\nlines ", null')).toBe(
      "2026-11-22T07:00:00Z\n  two\nlines \nnull\n",
    );
  });

  test("cannot read the environment, so no token", async () => {
    expect((await against(["labels", "list", "--jq", "env, $ENV | .CHATWOOT_API_TOKEN"], reply)).stdout).toBe(
      "null\nnull\n",
    );
  });

  test("says why a filter fails for the data", async () => {
    const { stderr, exitCode } = await against("labels list --jq .payload.title", reply);
    expect(stderr).toBe(
      'wootkit: --jq ".payload.title" failed: Cannot index array with string ("title").\nAdd --json without --jq to see the data.\n',
    );
    expect(exitCode).toBe(2);
  });

  test("keeps numbers that JavaScript would round", async () => {
    const body = '{"payload":[{"id":12345678901234567890,"n":1.0,"e":1e2}]}';
    const fetch = async () => new Response(body, { headers: { "content-type": "application/json" } });
    const env = environment("http://desk.localhost");
    const outputOf = async (options: string) => (await runWootkit(`labels list ${options}`, { env, fetch })).stdout;
    expect(await outputOf("--jq .payload[].id")).toBe("12345678901234567890\n");
    expect(await outputOf("--format ndjson")).toBe('{"id":12345678901234567890,"n":1.0,"e":1e2}\n');
    expect(await outputOf("--json")).toBe(body);
  });
});

test("lines of CSV end with a newline on a terminal", async () => {
  const { stdout } = await against("labels list --format csv --columns id,title", reply, { isTTY: true });
  expect(stdout).toBe("id,title\n16,vip\n7,billing\n");
});

test("--template prints sections, lists and missing values", async () => {
  const template =
    "{{id}}: {{title}}{{#description}} ({{.}}){{/description}}{{^description}} -{{/description}}{{none}}";
  expect((await against(["labels", "list", "--template", template], reply)).stdout).toBe(
    "16: vip -\n7: billing (Money)\n",
  );
});

test("--format ids prints IDs, or strings, or says that there are none", async () => {
  expect((await against("labels list --format ids", reply)).stdout).toBe("16\n7\n");
  expect((await against("contact-labels list 42 --format ids", { body: { payload: ["vip"] } })).stdout).toBe("vip\n");
  expect((await against("labels show 16 --format ids", { body: label })).stdout).toBe("16\n");
  const body = [{ value: 3, timestamp: 1 }];
  const { stderr, exitCode } = await against(
    "reports timeseries --metric conversations_count --type account --since 1 --until 2 --format ids",
    { body },
  );
  expect(stderr).toBe("wootkit: These items have no ID.\nChoose another --format, such as ndjson.\n");
  expect(exitCode).toBe(2);
});

describe("wootkit api", () => {
  test("prints lists and objects in every format", async () => {
    const outputOf = async (options: string, body: unknown = reply.body) =>
      (await against(`api GET /api/v1/accounts/1/labels ${options}`, { body })).stdout;
    expect(await outputOf("")).toBe(JSON.stringify(reply.body));
    expect(await outputOf("--format csv --columns id,title")).toBe("id,title\r\n16,vip\r\n7,billing\r\n");
    expect(await outputOf("--jq .payload[].id")).toBe("16\n7\n");
    expect(await outputOf("--format table", [{ id: 1, name: "Maya" }])).toBe("ID  NAME\n 1  Maya\n");
    expect(await outputOf("--format yaml", { a: 1 })).toBe("a: 1\n");
    expect(await outputOf("--format ndjson", ["x", 2])).toBe('"x"\n2\n');
  });
});

describe("--web", () => {
  /** Runs a command with a browser that keeps the URL. */
  async function opened(line: string, hasBrowser = true) {
    const urls: string[] = [];
    const openBrowser = async (url: string) => {
      urls.push(url);
      return hasBrowser;
    };
    return { ...(await against(line, reply, { openBrowser })), urls };
  }

  test.each([
    ["contacts show 42", "contacts/42"],
    ["contacts list", "contacts"],
    ["contacts conversations 42", "contacts/42"],
    ["conversations show 108", "conversations/108"],
    ["messages list 108", "conversations/108"],
    ["inboxes show 3", "inbox/3"],
    ["labels list", "settings/labels/list"],
    ["labels show 16", "settings/labels/list"],
    ["teams show 2", "settings/teams/2/edit"],
    ["summary-reports by-agent", "reports/agent"],
    ["audit-logs list", "settings/audit-logs/list"],
  ])("%s opens its page, and sends no request", async (line, path) => {
    const { urls, received, stdout, stderr, exitCode } = await opened(`${line} --web`);
    expect(urls.map((url) => url.replace(/^http:\/\/127\.0\.0\.1:\d+\/app\/accounts\/1\//, ""))).toEqual([path]);
    expect({ received, stdout, exitCode }).toEqual({ received: [], stdout: "", exitCode: 0 });
    expect(stderr).toBe(`Opened ${urls[0]}\n`);
  });

  test("prints the URL if there is no browser", async () => {
    const { stdout, stderr, urls } = await opened("contacts show 42 --web", false);
    expect({ stdout, stderr }).toEqual({ stdout: `${urls[0]}\n`, stderr: "" });
  });

  test("is no option of a command that changes something, or that the dashboard has no page for", async () => {
    for (const line of ["labels create --title vip", "labels delete 1 --yes", "data-imports list", "server version"]) {
      const { stderr, urls } = await opened(`${line} --web`);
      expect(stderr).toContain("There is no option --web.");
      expect(urls).toEqual([]);
    }
  });

  test("says that the sandbox has no dashboard", async () => {
    const { stderr, exitCode } = await runWootkit("contacts show 1 --sandbox --web");
    expect({ stderr, exitCode }).toEqual({ stderr: "wootkit: The sandbox has no dashboard to open.\n", exitCode: 2 });
  });
});

test("a response that is not JSON is an error in one or two lines, in every format", async () => {
  const fetch = async () => new Response("#!/bin/sh\n", { headers: { "content-type": "text/plain" } });
  for (const options of ["", "--json", "--format csv", "--jq ."]) {
    const { stdout, stderr, exitCode } = await runWootkit(`labels list ${options}`, {
      env: environment("http://desk.localhost"),
      fetch,
    });
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
    expect(stderr).toContain("The response is not JSON: ");
  }
});
