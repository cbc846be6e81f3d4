import { describe, expect, test } from "vitest";
import { against, folder } from "./against.ts";
import { now, runWootkit } from "./run-wootkit.ts";

const label = { id: 16, title: "vip", description: null, color: "#c0392b", show_on_sidebar: true };

describe("a list", () => {
  test("prints a table of the fields that identify an item", async () => {
    const body = { payload: [label, { ...label, id: 7, title: "billing", description: "Money" }] };
    expect(`\n${(await against("labels list --format table", { body })).stdout}`).toMatchInlineSnapshot(`
      "
      ID  TITLE    COLOR    DESCRIPTION
      16  vip      #c0392b  -
       7  billing  #c0392b  Money
      "
    `);
  });

  test("says that a list is empty, and --json prints the empty list", async () => {
    const reply = { body: { payload: [] } };
    expect(await against("labels list", reply)).toMatchObject({ stdout: "", stderr: "No labels.\n", exitCode: 0 });
    expect((await against("labels list --json", reply)).stdout).toBe('{"payload":[]}');
  });

  test("drops the last columns first in a narrow terminal, and prints relative times", async () => {
    const body = {
      payload: [
        {
          id: 42,
          name: "Carla Fir",
          email: "carla@fir.example",
          phone_number: "+4930123456",
          last_activity_at: now / 1000 - 7200,
        },
      ],
      meta: { count: 1 },
    };
    const wide = await against("contacts list", { body }, { isTTY: true, columns: 120 });
    expect(wide.stdout).toMatch(/42 +Carla Fir +carla@fir\.example +\+4930123456 +- +- +2 h ago/);
    const narrow = await against("contacts list", { body }, { isTTY: true, columns: 40 });
    expect(narrow.stdout).toMatch(/^ID +NAME.*\n42 +Carla Fir/);
    for (const line of narrow.stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(40);
  });

  test("names the next page on standard error", async () => {
    const payload = Array.from({ length: 15 }, (_, index) => ({ id: index + 1, name: "Carla" }));
    const first = await against("contacts list --json", { body: { payload, meta: { count: 31 } } });
    expect(first.stderr).toBe("These are 15 of 31. For the next page, add --page 2.\n");
    const third = await against("contacts list --page 3", {
      body: { payload: payload.slice(0, 1), meta: { count: 31 } },
    });
    expect(third.stderr).toBe("");
    expect(third.received[0]?.target).toBe("/api/v1/accounts/1/contacts?page=3");
  });

  test("names the ID for earlier messages", async () => {
    const payload = Array.from({ length: 20 }, (_, index) => ({ id: 100 + index, content: "Hello" }));
    const { stderr } = await against("messages list 108", { body: { meta: {}, payload } });
    expect(stderr).toBe("For earlier items, add --before 100.\n");
  });

  test("fails if the response has no list", async () => {
    const { stderr, stdout, exitCode } = await against("labels list", { body: { payload: 3 } });
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
    expect(stderr).toBe('wootkit: The response has no list in "payload".\nAdd --json to see it.\n');
  });
});

test("an object is printed one field a line, safe for the terminal", async () => {
  const payload = {
    id: 42,
    name: "Carla\u001b[2J\nFir",
    created_at: now / 1000 - 86_400,
    labels: ["vip", "b2b"],
    custom_attributes: { plan: "pro" },
    notes: [{}],
    email: null,
  };
  const { stdout } = await against("contacts show 42", { body: { payload } }, { isTTY: true });
  expect(`\n${stdout}`).toMatchInlineSnapshot(`
    "
    id                      42
    name                    Carla␛[2J ↵ Fir
    created_at              1 day ago (2026-11-21T09:00:00Z)
    labels                  vip, b2b
    notes                   1 item
    email                   -
    custom_attributes.plan  pro
    "
  `);
});

describe("creating and updating", () => {
  test("sends flags under their names on the wire, and names the new object", async () => {
    const { received, sent, stderr, stdout, exitCode } = await against(
      ["labels", "create", "--title", "vip", "--description", "Handle first", "--show-on-sidebar"],
      { body: label },
    );
    expect(received[0]).toMatchObject({ method: "POST", target: "/api/v1/accounts/1/labels" });
    expect(sent).toEqual({ title: "vip", description: "Handle first", show_on_sidebar: true });
    expect(stderr).toBe("Created label 16 (vip).\n");
    expect(stdout).toContain("color\t#c0392b\n");
    expect(exitCode).toBe(0);
  });

  test("prints only JSON with --json", async () => {
    const { stderr, stdout } = await against("labels update 16 --color=#000000 --show-on-sidebar=false --json", {
      body: label,
    });
    expect({ stderr, stdout }).toEqual({ stderr: "", stdout: JSON.stringify(label) });
  });

  test("reads dotted flags, also for keys that the document does not have", async () => {
    const { sent } = await against(
      [
        "contacts",
        "create",
        "--name",
        "Carla",
        "--custom-attributes.plan",
        "pro",
        "--custom-attributes.since-when=2024=5",
        "--custom-attributes",
        '{"seats":3}',
      ],
      { body: { payload: { contact: { id: 1 } } } },
    );
    expect(sent).toEqual({ name: "Carla", custom_attributes: { plan: "pro", "since-when": "2024=5", seats: 3 } });
  });

  test("reads repeated flags as a list, and JSON for complex fields", async () => {
    const list = await against("team-members add 12 --user-ids 1 --user-ids 2", { body: [] });
    expect(list.sent).toEqual({ user_ids: [1, 2] });
    expect(list).toMatchObject({ stdout: "", stderr: "There are no team members now.\nSaved the team members.\n" });
    const payload = [{ attribute_key: "status", filter_operator: "equal_to", values: ["open"], query_operator: null }];
    const { sent } = await against(["conversations", "filter", "--payload", JSON.stringify(payload)], {
      body: { payload: [], meta: {} },
    });
    expect(sent).toEqual({ payload });
  });

  test("reads flags for the fields of a wrapped body", async () => {
    const { sent } = await against(
      ["profile", "update", "--name", "Mia", "--data", '{"profile":{"name":"Ada","display_name":"M"}}'],
      { body: { id: 1 } },
    );
    expect(sent).toEqual({ profile: { name: "Mia", display_name: "M" } });
  });

  test.each([
    ["inline", '{"title":"a","color":"red"}', ""],
    ["from a file", "@label.json", ""],
    ["from standard input", "-", '{"title":"a","color":"red"}'],
  ])("reads --data %s, and options override it", async (_where, data, typed) => {
    const cwd = await folder({ "label.json": '{"title":"a","color":"red"}' });
    const { sent } = await against(
      ["labels", "create", "--title", "b", "--data", data],
      { body: label },
      { cwd, stdin: async () => Buffer.from(typed) },
    );
    expect(sent).toEqual({ title: "b", color: "red" });
  });
});

describe("deleting", () => {
  const reply = { status: 200 };

  test.each([
    ["y", 1, 0],
    ["yes", 1, 0],
    ["", 0, 1],
    ["no", 0, 1],
  ])("asks on a terminal, and the reply %j sends %i requests", async (typed, requests, code) => {
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return typed;
    };
    const { received, stderr, exitCode } = await against("labels delete 16", reply, { ask });
    expect(asked).toEqual(["Delete label 16? [y/N] "]);
    expect(received.length).toBe(requests);
    expect(exitCode).toBe(code);
    expect(stderr).toBe(requests === 1 ? "Deleted label 16.\n" : "wootkit: Nothing was done.\n");
  });

  test("deletes without asking with --yes", async () => {
    const ask = () => Promise.reject(new Error("it asked"));
    const { received, stderr, stdout, exitCode } = await against("labels delete 16 --yes", reply, { ask });
    expect(received).toMatchObject([{ method: "DELETE", target: "/api/v1/accounts/1/labels/16", body: "" }]);
    expect({ stderr, stdout, exitCode }).toEqual({ stderr: "Deleted label 16.\n", stdout: "", exitCode: 0 });
  });

  test("sends nothing without a terminal", async () => {
    const { received, exitCode } = await against("labels delete 16", reply);
    expect({ received, exitCode }).toEqual({ received: [], exitCode: 2 });
  });
});

test("an action prints a message", async () => {
  const { stderr, sent } = await against("contacts merge 1 2 --yes", {
    body: { id: 1, name: "Carla" },
  });
  expect(stderr).toBe("Done: merge two contacts.\n");
  expect(sent).toEqual({ base_contact_id: 1, mergee_contact_id: 2 });
});

test("a report prints exact times, and says that it is empty", async () => {
  const line = "reports timeseries --metric conversations_count --type account --since 1 --until 2";
  const body = [
    { value: 3, timestamp: Date.UTC(2026, 10, 1) / 1000 },
    { value: 0, timestamp: Date.UTC(2026, 10, 1, 5) / 1000 },
  ];
  expect(`\n${(await against(`${line} --format table`, { body })).stdout}`).toMatchInlineSnapshot(`
    "
    TIMESTAMP             VALUE  COUNT
    2026-11-01                3      -
    2026-11-01T05:00:00Z      0      -
    "
  `);
  expect((await against(line, { body: [] })).stderr).toBe("No data in this period.\n");
});

describe("reading the command table", () => {
  test.each([
    ["labels list --help", ["labels"]],
    ["contacts", ["contacts"]],
    ["--help", []],
    ["--version", []],
    ["upgrade --help", []],
    ["nonsense", []],
  ])("wootkit %s reads the commands of %j", async (line, resources) => {
    const { builtTable } = await import("../src/built-table.ts");
    const read: string[] = [];
    const table = {
      resources: builtTable.resources,
      commands: (resource: string) => {
        read.push(resource);
        return builtTable.commands(resource);
      },
    };
    await runWootkit(line, { table });
    expect(read).toEqual(resources);
  });
});
