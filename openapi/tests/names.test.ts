import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { namesOf, operations } from "../document.ts";
import { readRecordings } from "../proof/exchange.ts";
import { operationOf } from "../proof/route.ts";
import { readStrays } from "../proof/undescribed.ts";

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const document = JSON.parse(read("dist/openapi.json"));
const table: Record<string, Record<string, string | string[]>> = parse(read("names.yaml"));
const named = Object.entries(table).flatMap(([tag, ids]) =>
  Object.entries(ids).map(([id, recorded]) => ({ tag, id, recorded: [recorded].flat(), names: namesOf({ tag, id }) })),
);

/** The values that occur more than once. */
function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe("the names of all recorded operations", () => {
  test("are there for 319 operations", () => expect(named).toHaveLength(319));

  test("are in alphabetical order", () => {
    for (const names of [Object.keys(table), ...Object.values(table).map(Object.keys)]) {
      expect(names).toEqual(names.toSorted());
    }
  });

  test.each([
    ["operationId", ({ id }: (typeof named)[number]) => [id]],
    ["recording", ({ recorded }: (typeof named)[number]) => recorded],
    ["method", ({ names }: (typeof named)[number]) => [`${names.entry} ${names.resource}.${names.method}`]],
    ["command", ({ names }: (typeof named)[number]) => [names.command.join(" ")]],
  ])("no two have the same %s", (_, nameOf) => {
    expect(repeated(named.flatMap(nameOf))).toEqual([]);
  });

  test("are camelCase with a verb first, and the verb stays in the method", () => {
    for (const { id, names } of named) {
      expect(id).toMatch(/^[a-z]+[A-Z][A-Za-z]+$/);
      expect(names.method).toMatch(new RegExp(`^${/^[a-z]+/.exec(id)?.[0]}`));
    }
  });

  test("have the same resource in the document", () => {
    const inTable = new Map(named.map(({ id, tag }) => [id, tag]));
    const others = operations(document).filter(({ id, tag }) => (inTable.get(id) ?? tag) !== tag);
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  test("are the names of the operations that the recordings reach", () => {
    const strays = readStrays();
    const byRecording = new Map(named.flatMap(({ id, recorded }) => recorded.map((name) => [name, id])));
    const ids = new Map(operations(document).map(({ id, method, path }) => [`${method} ${path}`, id]));
    const others = readRecordings().flatMap((exchange) => {
      if (`${exchange.operation}/${exchange.case}` in strays) return [];
      const [, path, method = ""] = operationOf(document, exchange.request) ?? [];
      const id = ids.get(`${method.toUpperCase()} ${path}`);
      return (byRecording.get(exchange.operation) ?? id) === id ? [] : [`${exchange.source} is of ${id}`];
    });
    expect(others).toEqual([]);
  });
});

describe("the names of an operation", () => {
  test.each([
    ["listLabels", "Labels", "client labels.list", "labels list"],
    ["listContactConversations", "Contacts", "client contacts.listConversations", "contacts conversations"],
    ["listContactableInboxes", "Contacts", "client contacts.listContactableInboxes", "contacts contactable-inboxes"],
    ["mergeContacts", "Contacts", "client contacts.merge", "contacts merge"],
    ["addTeamMembers", "TeamMembers", "client teamMembers.add", "team-members add"],
    ["setProfileAvailability", "Profile", "client profile.setAvailability", "profile set-availability"],
    ["downloadAgentsReport", "Reports", "client reports.downloadAgents", "reports download-agents"],
    ["markAllNotificationsRead", "Notifications", "client notifications.markAllRead", "notifications mark-all-read"],
    ["reorderCategories", "Categories", "client categories.reorder", "categories reorder"],
    ["getInboxAgentBot", "Inboxes", "client inboxes.getAgentBot", "inboxes agent-bot"],
    ["createPlatformUser", "PlatformUsers", "platform users.create", "platform users create"],
    ["listPublicMessages", "PublicMessages", "public messages.list", "public messages list"],
    ["getServerVersion", "Server", "client server.getVersion", "server version"],
  ])("%s of %s", (id, tag, method, command) => {
    const names = namesOf({ id, tag });
    expect(`${names.entry} ${names.resource}.${names.method}`).toBe(method);
    expect(names.command.join(" ")).toBe(command);
  });
});
