import { Contract } from "@wootkit/openapi/contract";
import type { Exchange } from "@wootkit/openapi/exchange";
import document from "@wootkit/openapi/openapi.json" with { type: "json" };
import { beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { contacts } from "../src/seed/contacts/index.ts";
import { ask, type Question, toExchange } from "./exchange.ts";

const sandbox = createSandbox({ requestsPerMinute: 1_000_000 });
const roles = Object.values(sandbox.tokens);

async function answer(name: string, question: Question, from = sandbox): Promise<Exchange> {
  return toExchange(name, await ask(from, question), question.method);
}

/** What the sandbox answers about every contact, in both accounts of the desk, to every role. */
async function everyList(): Promise<Exchange[]> {
  const questions = contacts.flatMap(({ number }) =>
    roles.flatMap((token) => [
      { account: 1, contact: number, token },
      { account: 4, contact: 3000 + number, token },
    ]),
  );
  return Promise.all(questions.map((question) => answer(`contact ${question.contact} to ${question.token}`, question)));
}

/** What it answers to everything that can be wrong with a request. */
async function everyError(): Promise<Exchange[]> {
  const limited = createSandbox({ requestsPerMinute: 1 });
  await ask(limited, { contact: 1 });
  const etag = (await ask(sandbox, { contact: 1 })).headers.get("etag") ?? "";
  return Promise.all([
    answer("no token", { contact: 1, token: null }),
    answer("no token, in French", { contact: 1, token: null, query: "?locale=fr" }),
    answer("empty token", { contact: 1, token: "" }),
    answer("unknown token", { contact: 1, token: "nobody's" }),
    answer("unknown account", { account: 77, contact: 1 }),
    answer("suspended account", { account: 3, contact: 1 }),
    answer("unknown contact", { contact: 987_654 }),
    answer("contact of another account", { account: 2, contact: 1, token: sandbox.tokens.outsider }),
    answer("decimal id", { contact: "1.5" }),
    answer("broken encoding", { contact: "%FF" }),
    answer("HEAD", { contact: 1, method: "HEAD" }),
    answer("HEAD without a token", { contact: 1, method: "HEAD", token: null }),
    answer("not modified", { contact: 1, headers: { "if-none-match": etag } }),
    answer("too many requests", { contact: 1 }, limited),
  ]);
}

/** All values of a key, wherever it stands. */
function valuesOf(key: string, node: unknown): unknown[] {
  if (Array.isArray(node)) return node.flatMap((element) => valuesOf(key, element));
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => [...(name === key ? [value] : []), ...valuesOf(key, value)]);
}

describe("the specification", () => {
  const contract = new Contract(document);
  let exchanges: Exchange[] = [];

  beforeAll(async () => {
    exchanges = [...(await everyList()), ...(await everyError())];
  });

  test("names every status, key and type of every answer", () => {
    // Many roles get the very same answer: each is checked once.
    const different = new Map(
      exchanges.map((exchange) => {
        const { status, body, text } = exchange.response;
        return [JSON.stringify([exchange.request.method, status, body, text]), exchange];
      }),
    );
    const problems = [...different.values()].flatMap((exchange) => contract.check(exchange));
    expect(problems).toEqual([]);
    expect(exchanges.length).toBeGreaterThan(2000);
    expect(new Set(exchanges.map(({ response }) => response.status))).toEqual(
      new Set([200, 304, 400, 401, 404, 429, 500]),
    );
  });

  test.each([
    "status",
    "priority",
    "channel",
    "assignee_type",
    "availability_status",
    "role",
    "bot_type",
    "message_type",
    "content_type",
    "sender_type",
    "type",
    "file_type",
    "sla_status",
    "event_type",
    "provider",
    "direction",
    "call_direction",
  ])("has no value of %s that the seed does not show", (key) => {
    const schemas = valuesOf(key, document.components.schemas).map((schema) => Object(schema));
    const documented = new Set(schemas.flatMap((schema) => schema.enum ?? ("const" in schema ? [schema.const] : [])));
    expect(documented.size).toBeGreaterThan(0);
    const shown = new Set(exchanges.flatMap(({ response }) => valuesOf(key, response.body)));
    expect([...documented].filter((value) => !shown.has(value))).toEqual([]);
  });
});
