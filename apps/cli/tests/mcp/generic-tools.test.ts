import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtTable } from "../../src/built-table.ts";
import { type Effect, effectOf } from "../../src/operations/effect.ts";
import { type Desk, startDesk } from "./mcp-client.ts";

const entries = builtTable.resources.flatMap(({ name }) => builtTable.commands(name));

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

describe("search_operations", () => {
  test.each([
    ["create a label", "createLabel (write)"],
    ["canned response delete", "deleteCannedResponse (delete)"],
    ["merge contacts", "mergeContacts (delete)"],
    ["webhooks", "listWebhooks (read)"],
    ["snooze a conversation", "toggleConversationStatus (write)"],
    ["lables", "listLabels (read)"],
  ])("finds %j", async (words, expected) => {
    const { text } = await desk.call("search_operations", { words });
    const lines = text.split("\n").filter((line) => /^\w+ \((?:read|write|delete)\): /.test(line));
    expect(lines.slice(0, 4).map((line) => line.split(":")[0])).toContain(expected);
    expect(lines.length).toBeLessThanOrEqual(10);
  });

  test("marks required inputs", async () => {
    const { text } = await desk.call("search_operations", { words: "createLabel" });
    expect(text).toContain("createLabel (write): Create a label. Inputs: title*, description, color, show_on_sidebar");
  });

  test("lists the operations of a resource, ten at a time", async () => {
    const first = await desk.call("search_operations", { resource: "conversations" });
    expect(first.text).toMatch(/\n10 of \d+\. For more, pass offset: 10\.$/);
    const second = await desk.call("search_operations", { resource: "conversations", offset: 10 });
    expect(second.text.split("\n")[0]).not.toBe(first.text.split("\n")[0]);
  });

  test("names the resources if one does not exist, and if nothing was found", async () => {
    const { isError, text } = await desk.call("search_operations", { resource: "nonsense" });
    expect(isError).toBe(true);
    expect(text).toMatch(/^There is no resource "nonsense"\.\nThe resources are contacts, /);
    expect((await desk.call("search_operations", { words: "xyzzy" })).text).toMatch(/^No operation was found\. Try/);
  });
});

describe("describe_operation", () => {
  test("shows the parameters, the body and the response", async () => {
    const { text } = await desk.call("describe_operation", { operation: "updateAutomationRule" });
    expect(text).toContain("Call it with write_operation.");
    expect(text).toContain("id (integer, required): ");
    expect(text).toContain("conditions (json list): ");
    expect(text).toContain("conditions?: {attribute_key: string, filter_operator: ");
    expect(text).toMatch(/\nResponse: \{id: number, account_id: number, /);
  });

  test("names operations instead of commands", async () => {
    const { text } = await desk.call("describe_operation", { operation: "assignConversation" });
    expect(text).toContain("listAssignableAgents lists the");
    expect(text).not.toContain("wootkit");
  });

  test("every description fits into a response", async () => {
    for (const { operation } of entries) {
      const { text, isError } = await desk.call("describe_operation", { operation });
      expect(isError, operation).toBe(false);
      expect(text.length / 4, operation).toBeLessThanOrEqual(6_000);
      expect(text, operation).not.toContain("lines at the end");
    }
  });
});

describe("read_operation, write_operation and delete_operation", () => {
  test("create, read, change and delete a label", async () => {
    const created = await desk.call("write_operation", {
      operation: "createLabel",
      body: { title: "mcp", color: "#123456" },
    });
    const { id } = created.data as { readonly id: number };
    const read = await desk.call("read_operation", {
      operation: "getLabel",
      parameters: { id },
      fields: ["title", "color"],
    });
    expect(read.data).toEqual({ title: "mcp", color: "#123456" });
    const body = { description: "From a model" };
    const changed = await desk.call("write_operation", { operation: "updateLabel", parameters: { id }, body });
    expect(changed.data).toMatchObject(body);
    const deleted = await desk.call("delete_operation", { operation: "deleteLabel", parameters: { id } });
    expect(deleted.text).toBe("Done: Delete a label.");
    expect((await desk.call("read_operation", { operation: "getLabel", parameters: { id } })).isError).toBe(true);
  });

  test("send the query, lists in it, and say how to get the next page", async () => {
    const parameters = { labels: ["vip"], status: "all", page: 1 };
    const some = await desk.call("read_operation", { operation: "listConversations", parameters, fields: ["id"] });
    expect(desk.sandbox.requests.at(-1)?.operation).toBe("listConversations");
    expect((some.data as object[]).length).toBeGreaterThan(0);
    const all = await desk.call("read_operation", { operation: "listConversations", fields: ["id"] });
    expect(all.notes).toMatch(/^These are 25 of \d+\. For the next page, pass page: 2\.$/);
  });

  test("a response that is too long ends after a whole item, and a note says how to get the others", async () => {
    const { data, notes, text } = await desk.call("read_operation", { operation: "listConversations" });
    expect(text.length / 4).toBeLessThanOrEqual(6_000);
    const { length } = data as object[];
    expect(length).toBeGreaterThan(3);
    expect(notes).toContain(`Only items 0 to ${length - 1} of 25 items are shown`);
    const next = await desk.call("read_operation", { operation: "listConversations", offset: length });
    expect(next.notes).toContain(` items ${length} to `);
  });

  test("a filter is a POST that reads", async () => {
    const condition = {
      attribute_key: "status",
      filter_operator: "equal_to",
      values: ["resolved"],
      query_operator: null,
    };
    const { data } = await desk.call("read_operation", {
      operation: "filterConversations",
      body: { payload: [condition] },
      fields: ["status"],
    });
    expect((data as object[])[0]).toEqual({ status: "resolved" });
  });

  test("write the fields of a wrapped body with and without the wrapper", async () => {
    for (const body of [{ profile: { display_name: "Ada O." } }, { display_name: "Ada O." }]) {
      const { data } = await desk.call("write_operation", {
        operation: "updateProfile",
        body,
        fields: ["display_name"],
      });
      expect(data).toEqual({ display_name: "Ada O." });
    }
  });

  test("a CSV is plain text", async () => {
    const parameters = { since: 1, until: 4_000_000_000 };
    const { data } = await desk.call("read_operation", { operation: "downloadAgentsReport", parameters });
    expect(data).toMatch(/Agent name/i);
  });

  test.each(entries.map((entry) => [entry.operation, effectOf(entry)] as const))(
    "%s is only called by the tool for its effect: %s",
    async (operation, effect) => {
      const before = desk.sandbox.requests.length;
      for (const other of (["read", "write", "delete"] satisfies Effect[]).filter((one) => one !== effect)) {
        const { isError, text } = await desk.call(`${other}_operation`, { operation });
        expect(isError).toBe(true);
        expect(text).toContain(`Call it with ${effect}_operation.`);
      }
      expect(desk.sandbox.requests.length).toBe(before);
    },
  );

  test.each([
    [
      "an unknown operation",
      "read_operation",
      { operation: "listLabel" },
      /^There is no operation "listLabel"\. Did you mean listLabels\?\nsearch_operations/,
    ],
    [
      "a missing parameter",
      "read_operation",
      { operation: "getLabel" },
      /^parameters\.id is missing\. It must be a number\.\ndescribe_operation with operation: "getLabel"/,
    ],
    [
      "an unknown parameter",
      "read_operation",
      { operation: "listConversations", parameters: { pages: 2 } },
      /^parameters has no "pages"\. Did you mean page\?/,
    ],
    [
      "a wrong type",
      "read_operation",
      { operation: "getLabel", parameters: { id: "1" } },
      /^parameters\.id must be a number, got string\./,
    ],
    [
      "an unknown value",
      "read_operation",
      { operation: "listConversations", parameters: { status: "closed" } },
      /^parameters\.status must be open, resolved, pending, snoozed, or all\./,
    ],
    [
      "an unknown field of the body",
      "write_operation",
      { operation: "createLabel", body: { title: "x", colour: "red" } },
      /^body has no "colour"\. Did you mean color\?/,
    ],
    ["a missing field of the body", "write_operation", { operation: "createLabel" }, /^body\.title is missing\./],
    [
      "a body of an operation without one",
      "read_operation",
      { operation: "listLabels", body: { a: 1 } },
      /^listLabels has no body\./,
    ],
    [
      "a file",
      "write_operation",
      { operation: "createMessage", parameters: { conversation_id: 1 }, body: { attachments: ["/etc/passwd"] } },
      /^attachments of createMessage takes files, .+\nAsk the user to run wootkit messages create in a terminal\./,
    ],
    [
      "a path that climbs up",
      "read_operation",
      { operation: "getPublicInbox", parameters: { inbox_identifier: "../../auth" } },
      /inbox_identifier/,
    ],
  ])("explain %s, and send nothing", async (_what, name, input, expected) => {
    const before = desk.sandbox.requests.length;
    const { isError, text } = await desk.call(name, input);
    expect(text).toMatch(expected);
    expect(isError).toBe(true);
    expect(desk.sandbox.requests.length).toBe(before);
  });

  test("name missing fields of the response", async () => {
    const { data, notes } = await desk.call("read_operation", { operation: "listLabels", fields: ["title", "colour"] });
    expect(data).toContainEqual({ title: "vip" });
    expect(notes).toMatch(/^The response does not have "colour"\. The fields are .*\btitle\b/);
  });

  test("report a 404 with what the server said", async () => {
    const { isError, text } = await desk.call("read_operation", { operation: "getContact", parameters: { id: 4711 } });
    expect(isError).toBe(true);
    expect(text).toMatch(
      /^404 Resource could not be found \(GET http:\/\/127\.0\.0\.1:\d+\/api\/v1\/accounts\/1\/contacts\/4711/,
    );
  });

  test("never show the token, even if the response has it", async () => {
    const { text } = await desk.call("read_operation", { operation: "getProfile" });
    expect(text).toContain('"access_token":"[token]"');
    expect(text).not.toContain(desk.sandbox.tokens.admin);
  });
});
