import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { namesOf, operations, resourceName } from "../document.ts";
import { readNames } from "../named-operations.ts";

const document = JSON.parse(readFileSync(new URL("../dist/openapi.json", import.meta.url), "utf8"));
const named = readNames().map((row) => ({ ...row, names: namesOf(row) }));
const tags = named.map(({ tag }) => tag);

/** Returns the values that occur more than once. */
function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe("the names of all recorded operations", () => {
  test("names are in alphabetical order, by resource", () => {
    expect(tags).toEqual(tags.toSorted());
    for (const rows of Map.groupBy(named, ({ tag }) => tag).values()) {
      const ids = rows.map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted());
    }
  });

  test.each([
    ["operationId", ({ id }: (typeof named)[number]) => [id]],
    ["route", ({ method, path }: (typeof named)[number]) => [`${method} ${path.replace(/\{[^}]+\}/g, "{}")}`]],
    ["method", ({ names }: (typeof named)[number]) => [`${names.entry} ${names.resource}.${names.method}`]],
    ["command", ({ names }: (typeof named)[number]) => [names.command.join(" ")]],
  ])("no two operations have the same %s", (_, nameOf) => {
    expect(repeated(named.flatMap(nameOf))).toEqual([]);
  });

  test("names are camelCase and start with a verb, which the method keeps", () => {
    for (const { id, names } of named) {
      expect(id).toMatch(/^[a-z]+[A-Z][A-Za-z]+$/);
      expect(names.method).toMatch(new RegExp(`^${/^[a-z]+/.exec(id)?.[0]}`));
    }
  });

  test("the document describes exactly these operations", () => {
    const described = operations(document).map(({ id, tag, method, path }) => ({ id, tag, method, path }));
    const byId = (rows: readonly { id: string }[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(described)).toEqual(byId(readNames()));
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
  ])("%s of %s is %s, and on the command line %s", (id, tag, method, command) => {
    const names = namesOf({ id, tag });
    expect(`${names.entry} ${names.resource}.${names.method}`).toBe(method);
    expect(names.command.join(" ")).toBe(command);
  });

  test.each([
    ["listContacts", "Contacts", "list"],
    ["getContact", "Contacts", "get"],
    ["createContactNote", "Contacts", "createNote"],
    ["updateInbox", "Inboxes", "update"],
    ["filterConversations", "Conversations", "filter"],
    ["listContactLabels", "ContactLabels", "list"],
    ["setContactLabels", "ContactLabels", "set"],
    ["getProfile", "Profile", "get"],
    ["deleteCategory", "Categories", "delete"],
    ["listActiveContacts", "Contacts", "listActive"],
    ["listContactContactableInboxes", "Contacts", "listContactableInboxes"],
  ])("the method for %s of %s is %s", (id, tag, method) => {
    expect(namesOf({ id, tag }).method).toBe(method);
  });

  test.each([
    ["TeamMembers", "teamMembers"],
    ["PlatformUsers", "users"],
    ["PublicContacts", "contacts"],
  ])("the property for %s is %s", (tag, property) => {
    expect(resourceName(tag)).toBe(property);
  });
});
