import type { OpenApiDocument } from "@wootkit/openapi/document";
import { describe, expect, test } from "vitest";
import type { CommandEntry } from "../src/operations/command-table.ts";
import { makeTable } from "../table/make-table.ts";
import { recordingServer } from "./recording-server.ts";
import { environment, runWootkit } from "./run-wootkit.ts";

/** Makes a document with these paths. */
function documentOf(paths: Readonly<Record<string, object>>): OpenApiDocument {
  const document = {
    openapi: "3.1.0",
    info: {},
    tags: [{ name: "Things", description: "What there is." }],
    paths,
    components: {},
  };
  // The table reads no other parts.
  return document as unknown as OpenApiDocument;
}

/** Makes an operation of the resource Things. */
function operation(operationId: string, more: object = {}): object {
  return {
    operationId,
    tags: ["Things"],
    summary: "Do it",
    description: "",
    responses: { 200: { description: "" } },
    ...more,
  };
}

function entryOf(path: string, method: string, object: object): CommandEntry | undefined {
  return [...makeTable(documentOf({ [path]: { [method]: object } })).commands.values()].flat()[0];
}

const things = "/api/v1/accounts/{account_id}/things";

describe("names", () => {
  test("two operations with the same command are an error", () => {
    const paths = { [things]: { get: operation("listThings") }, [`${things}/all`]: { get: operation("listThing") } };
    expect(() => makeTable(documentOf(paths))).toThrow(
      "listThings and listThing are both `wootkit things list`. Set x-cli.command of one.",
    );
  });

  test.each([
    ["listThings", "things list"],
    ["getThing", "things show"],
    ["listThingParts", "things parts"],
    ["toggleThingStatus", "things toggle-status"],
    ["downloadThings", "things download"],
    ["downloadThingsReport", "things download-report"],
  ])("the command of %s is wootkit %s", (id, line) => {
    expect(entryOf(things, "get", operation(id))?.words.join(" ")).toBe(line);
  });

  test("x-cli.command replaces the words after the resource, and x-cli.hidden removes the command", () => {
    expect(entryOf(things, "get", operation("listThings", { "x-cli": { command: "all" } }))?.words).toEqual([
      "things",
      "all",
    ]);
    expect(entryOf(things, "get", operation("listThings", { "x-cli": { hidden: true } }))).toBeUndefined();
  });

  test("a field with the name of a built-in option gets another name, and both keep their values", async () => {
    const properties = { data: { type: "string" }, json: { type: "boolean" }, x: { type: "string" } };
    const requestBody = { content: { "application/json": { schema: { type: "object", properties } } } };
    const table = makeTable(documentOf({ [things]: { post: operation("createThing", { requestBody }) } }));
    const { url, received } = await recordingServer();
    const run = {
      env: environment(url),
      table: { resources: table.resources, commands: (name: string) => table.commands.get(name) ?? [] },
    };
    const line = ["things", "create", "--body-data", "a", "--body-json", "--field-x", "1", "--data", '{"more":2}'];
    expect((await runWootkit(line, run)).exitCode).toBe(0);
    expect(JSON.parse(received[0]?.body ?? "")).toEqual({ data: "a", json: true, x: "1", more: 2 });
  });
});

describe("kinds", () => {
  const list = { type: "array", items: { type: "object", properties: { id: { type: "integer" } } } };
  const json = (schema: object) => ({
    responses: { 200: { description: "", content: { "application/json": { schema } } } },
  });
  const body = {
    requestBody: { content: { "application/json": { schema: { type: "object", properties: { a: {} } } } } },
  };

  test.each([
    ["list", "get", things, json(list)],
    ["show", "get", `${things}/{id}`, json({ type: "object", properties: { id: {} } })],
    ["create", "post", things, body],
    ["action", "post", `${things}/{id}/toggle`, body],
    ["update", "patch", `${things}/{id}`, body],
    ["update", "put", `${things}/{id}`, body],
    ["delete", "delete", `${things}/{id}`, {}],
    ["members", "delete", `${things}/{id}/members`, body],
    ["members", "post", `${things}/{id}/members`, { ...body, ...json(list) }],
    ["list", "post", `${things}/filter`, { ...body, ...json(list), "x-safe": true }],
    ["upload", "post", "/api/v1/accounts/{account_id}/upload", body],
    ["report", "get", "/api/v2/accounts/{account_id}/summary_reports/agent", json(list)],
    [
      "download",
      "get",
      "/api/v2/accounts/{account_id}/reports/x",
      { responses: { 200: { description: "", content: { "text/csv": { schema: {} } } } } },
    ],
  ])("the kind %s follows from %s %s with its body and response", (kind, method, path, more) => {
    expect(entryOf(path, method, operation("doThing", more))?.kind).toBe(kind);
  });
});

describe("hints", () => {
  test("x-cli.confirm asks before any kind of command, and x-cli.example is in help", async () => {
    const hints = { "x-cli": { confirm: "Reset it?", example: "wootkit things reset 7" } };
    const table = makeTable(documentOf({ [`${things}/reset`]: { post: operation("resetThing", hints) } }));
    const { url, received } = await recordingServer();
    const given = {
      env: environment(url),
      table: { resources: table.resources, commands: (name: string) => table.commands.get(name) ?? [] },
    };
    expect((await runWootkit("things reset", given)).stderr).toContain(
      "Reset it? Nothing was done, as there is no terminal",
    );
    expect((await runWootkit("things reset", { ...given, ask: async () => "n" })).exitCode).toBe(1);
    expect(received).toEqual([]);
    expect((await runWootkit("things reset --yes", given)).exitCode).toBe(0);
    expect((await runWootkit("things reset --help", given)).stdout).toContain("wootkit things reset 7");
  });

  test("x-cli.command turns parameters and fields into arguments", async () => {
    const properties = { from_id: { type: "integer" }, note: { type: "string" } };
    const more = {
      "x-cli": { command: "move <from_id> <to>" },
      parameters: [
        { name: "id", in: "path", required: true, description: "", schema: { type: "integer" } },
        { name: "to", in: "query", description: "", schema: { type: "string", enum: ["a", "b"] } },
      ],
      requestBody: { content: { "application/json": { schema: { type: "object", properties } } } },
    };
    const table = makeTable(documentOf({ [`${things}/{id}/move`]: { post: operation("moveThing", more) } }));
    const given = (url: string) => ({
      env: environment(url),
      table: { resources: table.resources, commands: (name: string) => table.commands.get(name) ?? [] },
    });
    const { url, received } = await recordingServer();
    expect((await runWootkit("things move 7 3 b --note now", given(url))).exitCode).toBe(0);
    expect(received).toMatchObject([
      { target: "/api/v1/accounts/1/things/7/move?to=b", body: '{"note":"now","from_id":3}' },
    ]);
    const { stderr } = await runWootkit("things move 7 3 c --from-id 4", given(url));
    expect(stderr).toContain("There is no option --from-id.");
    expect((await runWootkit("things move 7 3 c", given(url))).stderr).toContain('<to> must be a or b, got "c".');
    const unknown = operation("moveThing", { "x-cli": { command: "move <nothing>" } });
    expect(() => makeTable(documentOf({ [things]: { post: unknown } }))).toThrow("x-cli.command names <nothing>");
  });

  test("a header leaves out the noun of the table, a plural's count, and an ID's suffix unless the name is there", () => {
    const properties = {
      thing_type: { type: "string" },
      visits_count: { type: "integer" },
      team_id: { type: "integer" },
      inbox: { type: "object", properties: { id: { type: "integer" }, name: { type: "string" } } },
    };
    const schema = { type: "array", items: { type: "object", properties } };
    const responses = { 200: { description: "", content: { "application/json": { schema } } } };
    const columns = ["inbox.id", "inbox.name", "team_id", "thing_type", "visits_count"];
    const entry = entryOf(things, "get", operation("listThings", { responses, "x-cli": { columns } }));
    expect(entry?.columns.map(({ header }) => header)).toEqual(["INBOX ID", "INBOX", "TEAM", "TYPE", "VISITS"]);
  });

  test("the table of a report has every figure", () => {
    const figure = { type: "number" };
    const properties = { id: { type: "integer" }, opened: figure, resolved: figure };
    const schema = { type: "array", items: { type: "object", properties } };
    const responses = { 200: { description: "", content: { "application/json": { schema } } } };
    const paths = (path: string) =>
      entryOf(path, "get", operation("listThings", { responses }))?.columns.map((column) => column.path);
    expect(paths("/api/v2/accounts/{account_id}/summary_reports/agent")).toEqual(["id", "opened", "resolved"]);
    expect(paths(things)).toEqual(["id"]);
  });

  test("x-cli.columns sets the columns of the table", () => {
    const item = {
      type: "object",
      properties: {
        id: { type: "integer" },
        sender: { type: "object", properties: { name: { type: "string" } } },
        at: { type: "integer", format: "unix-time" },
      },
    };
    const responses = {
      200: { description: "", content: { "application/json": { schema: { type: "array", items: item } } } },
    };
    const columns = entryOf(
      things,
      "get",
      operation("listThings", { responses, "x-cli": { columns: ["id", "sender.name", "at"] } }),
    )?.columns;
    expect(columns).toEqual([
      { path: "id", header: "ID", format: "number" },
      { path: "sender.name", header: "SENDER", format: "text" },
      { path: "at", header: "AT", format: "time" },
    ]);
  });
});

test("help names commands in place of operations, unless they have none", () => {
  const described = operation("listThings", { description: "Like `getThing`, `resetThings` and `things`." });
  const hidden = operation("resetThings", { "x-cli": { hidden: true } });
  const table = makeTable(
    documentOf({ [things]: { get: described, put: hidden }, [`${things}/{id}`]: { get: operation("getThing") } }),
  );
  const [list] = table.commands.get("things") ?? [];
  expect(list?.about).toMatch(/^Like "wootkit things show", resetThings and things\./);
});

test("help names the server versions of options and values", () => {
  const schema = { type: "string", enum: ["a", "b"], "x-enum-since": { b: "4.8" }, default: "a" };
  const parameters = [
    { name: "kind", in: "query", description: "The **kind**.", schema, "x-since": "4.5", "x-until": "4.15" },
  ];
  const flags = entryOf(things, "get", operation("listThings", { parameters }))?.flags ?? [];
  expect(flags[0]?.text).toBe("The kind. Since Chatwoot 4.5. Until Chatwoot 4.15. b since Chatwoot 4.8. Default: a");
});

test("a field that allows a string and other types accepts both, and a list of objects accepts JSON", () => {
  const properties = {
    either: { oneOf: [{ type: "string" }, { type: "object" }] },
    number: { type: ["integer", "null"] },
    parts: { type: "array", items: { type: "object", properties: { a: {} } } },
    anything: {},
    kind: { type: "string", enum: ["a", "b", null] },
    file: { type: "string", format: "binary" },
    id: { type: "integer", readOnly: true },
  };
  const requestBody = {
    content: { "application/json": { schema: { type: "object", required: ["kind"], properties } } },
  };
  const flags = entryOf(things, "post", operation("createThing", { requestBody }))?.flags ?? [];
  expect(flags.map(({ name, type, isList, values }) => [name, type, isList, values?.join()])).toEqual([
    ["kind", "text", false, "a,b"],
    ["either", "json-or-text", false, undefined],
    ["number", "integer", false, undefined],
    ["file", "file", false, undefined],
    ["parts", "json", true, undefined],
    ["anything", "json", false, undefined],
  ]);
});
