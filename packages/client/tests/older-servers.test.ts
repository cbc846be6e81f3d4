import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { clientWith } from "../src/create-client.ts";
import type { ConversationHistoryFilters } from "../src/index.ts";
import { instantClock } from "./local-server.ts";
import { idsOf, readAll } from "./read-all.ts";
import { openApi } from "./recorded-call.ts";
import { sandboxClient } from "./sandbox.ts";

/** Names of properties that older servers do not send in any schema. */
const newer = propertiesSince();

function propertiesSince(): ReadonlySet<string> {
  const marked = new Set<string>();
  const unmarked = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object") return;
    for (const [key, value] of Object.entries(Object(node))) {
      visit(value);
      if (key !== "properties") continue;
      for (const [name, schema] of Object.entries(Object(value))) {
        (Object(schema)["x-since"] ? marked : unmarked).add(name);
      }
    }
  };
  // The client's own code reads conversations and their messages. Others have unmarked properties of the same names.
  const others = ["Unassigned", "AssignableBot", "NotificationConversation"];
  visit(Object.fromEntries(Object.entries(openApi.components.schemas).filter(([name]) => !others.includes(name))));
  return new Set([...marked].filter((name) => !unmarked.has(name)));
}

/** Returns a value without the newer properties. */
function older(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(older);
  if (Object(value) !== value) return value;
  // A bot could not be an assignee before assignees had a type.
  const isOfBot = Object(value).assignee_type === "AgentBot";
  const kept = Object.entries(Object(value)).filter(([name]) => !newer.has(name) && !(isOfBot && name === "assignee"));
  return Object.fromEntries(kept.map(([name, inner]) => [name, older(inner)]));
}

const ids = async (list: AsyncIterable<{ readonly id: number }>) => idsOf(await readAll(list));

test("the document marks properties that older servers lack", () => {
  expect(newer).toContain("assignee_type");
  expect(newer).not.toContain("content_type");
});

describe("a client of a server without the properties added after Chatwoot 4.3", () => {
  const { sandbox, chatwoot } = sandboxClient();
  const old = clientWith(
    {
      baseUrl: "https://chatwoot.example",
      accountId: 1,
      token: sandbox.tokens.admin,
      fetch: async (request) => {
        const response = await sandbox.fetch(request);
        return Response.json(older(await response.json()), response);
      },
    },
    instantClock(),
  );

  const filters: readonly (readonly [string, ConversationHistoryFilters])[] = [
    ["an assignee", { assigneeId: 1 }],
    ["another assignee", { assigneeId: 2 }],
    ["a team", { teamId: 1 }],
    ["a label", { labels: ["billing"] }],
    ["a status", { status: "open" }],
    ["an inbox", { inboxId: 1 }],
    ["a time", { since: 1 }],
  ];
  test.each(filters)("reads the same history with %s", async (_, filter) => {
    const people = [1, 2, 3, 4, 5, 6, 7, 8];
    const found = await Promise.all(people.map((id) => ids(old.contacts.conversationHistory(id, filter))));
    const wanted = await Promise.all(people.map((id) => ids(chatwoot.contacts.conversationHistory(id, filter))));
    expect(found.flat()).not.toEqual([]);
    expect(found).toEqual(wanted);
  });

  test("reads the same pages of a search", async () => {
    expect(await ids(old.contacts.search({ q: "a" }))).toEqual(await ids(chatwoot.contacts.search({ q: "a" })));
  });
});

test("the client has a fallback wherever it reads a property that older servers lack", () => {
  const folder = fileURLToPath(new URL("../src/", import.meta.url));
  const files = globSync("**/*.ts", { cwd: folder }).filter((name) => !name.startsWith("generated"));
  const names = [...newer].join("|");
  const unguarded = new RegExp(`\\.(${names})\\b(?!\\s*\\?\\?)|[{,]\\s*(${names})\\b(?!\\s*=)`, "g");
  const found = files.flatMap((name) => {
    const text = readFileSync(folder + name, "utf8");
    return [...text.matchAll(unguarded)].map(([match]) => `${name}: ${match}`);
  });
  expect(files.length).toBeGreaterThan(20);
  expect(found).toEqual([]);
});
