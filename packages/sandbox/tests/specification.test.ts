import { type CheckedExchange, Contract } from "@wootkit/openapi/contract";
import document from "@wootkit/openapi/openapi.json" with { type: "json" };
import { beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { unshowable } from "../src/seed/contacts/damaged.ts";
import { contacts } from "../src/seed/contacts/index.ts";
import { ask, type Question, toExchange } from "./exchange.ts";
import { type AccountRequest, condition, request } from "./request.ts";

const sandbox = createSandbox({ requestsPerMinute: 1_000_000 });
const roles = Object.values(sandbox.tokens);
const sandboxContacts = contacts.flatMap(({ number }) => [number, 3000 + number]);

async function exchangeOf(name: string, question: Question, from = sandbox): Promise<CheckedExchange> {
  return toExchange(name, await ask(from, question), question.method);
}

/** Returns the responses about all contacts in both accounts of the desk, for all roles. */
async function everyList(): Promise<CheckedExchange[]> {
  const questions = roles.flatMap((token) => [
    ...contacts.map(({ number }) => ({ account: 1, contact: number, token })),
    ...contacts.map(({ number }) => ({ account: 4, contact: 3000 + number, token })),
    ...unshowable.map(({ number }) => ({ account: 5, contact: 4000 + number, token })),
  ]);
  return Promise.all(
    questions.map((question) => exchangeOf(`contact ${question.contact} to ${question.token}`, question)),
  );
}

/** Returns the responses to all kinds of invalid requests. */
async function everyError(): Promise<CheckedExchange[]> {
  const limited = createSandbox({ requestsPerMinute: 1 });
  await ask(limited, { contact: 1 });
  const etag = (await ask(sandbox, { contact: 1 })).headers.get("etag") ?? "";
  return Promise.all([
    exchangeOf("no token", { contact: 1, token: null }),
    exchangeOf("no token, in French", { contact: 1, token: null, query: "?locale=fr" }),
    exchangeOf("empty token", { contact: 1, token: "" }),
    exchangeOf("unknown token", { contact: 1, token: "unknown" }),
    exchangeOf("unknown account", { account: 77, contact: 1 }),
    exchangeOf("suspended account", { account: 3, contact: 1 }),
    exchangeOf("unknown contact", { contact: 987_654 }),
    exchangeOf("contact of another account", { account: 2, contact: 1, token: sandbox.tokens.outsider }),
    exchangeOf("decimal id", { contact: "1.5" }),
    exchangeOf("broken encoding", { contact: "%FF" }),
    exchangeOf("HEAD", { contact: 1, method: "HEAD" }),
    exchangeOf("HEAD without a token", { contact: 1, method: "HEAD", token: null }),
    exchangeOf("not modified", { contact: 1, headers: { "if-none-match": etag } }),
    exchangeOf("too many requests", { contact: 1 }, limited),
  ]);
}

const accountPath = "/api/v1/accounts/{account_id}";

/** Returns all pages of a list, including the empty last one, or the failed first page. */
async function everyPage(account: number, path: string, token: string, body?: unknown): Promise<CheckedExchange[]> {
  const pages: CheckedExchange[] = [];
  for (let page = 1; page === 1 || JSON.stringify(pages.at(-1)?.response.body).includes('"payload":[{'); page++) {
    const response = await request(sandbox, `${path}${path.includes("?") ? "&" : "?"}page=${page}`, {
      account,
      token,
      body,
    });
    const template = `${accountPath}${path.split("?")[0]}`;
    const method = body === undefined ? "GET" : "POST";
    pages.push(await toExchange(`${path} of ${account} to ${token}, page ${page}`, response, method, template));
  }
  return pages;
}

/** Returns the lists of contacts and conversations of accounts, for all roles. */
async function everyAccount(): Promise<CheckedExchange[]> {
  const accounts = [1, 4, 5].flatMap((account) => roles.map((token) => ({ account, token })));
  const lists = accounts.map(async ({ account, token }) => [
    ...(await everyPage(account, "/contacts", token)),
    ...(await everyPage(account, "/contacts?sort=name&include_contact_inboxes=false", token)),
    ...(await everyPage(account, "/conversations?status=all", token)),
    ...(await everyPage(account, "/conversations/filter", token, { payload: [] })),
  ]);
  const contacts = [...sandboxContacts].map(async (id) => {
    const response = await request(sandbox, `/contacts/${id}`, { account: id > 3000 ? 4 : 1 });
    return [await toExchange(`contact ${id}`, response, "GET", `${accountPath}/contacts/{id}`)];
  });
  return (await Promise.all([...lists, ...contacts])).flat();
}

/** Returns the responses to all kinds of invalid requests for these lists. */
async function everyOtherError(): Promise<CheckedExchange[]> {
  const limited = createSandbox({ requestsPerMinute: 1 });
  await ask(limited, { contact: 1 });
  const etag = async (path: string) => (await request(sandbox, path)).headers.get("etag") ?? "";
  const of = async (path: string, rest: AccountRequest = {}, from = sandbox) => {
    const template = path.split("?")[0]?.replace(/\/contacts\/.+/, "/contacts/{id}");
    const method = rest.body === undefined ? "GET" : "POST";
    return toExchange(
      `${path} ${JSON.stringify(rest)}`,
      await request(from, path, rest),
      method,
      `${accountPath}${template}`,
    );
  };
  const reads = ["/contacts", "/contacts/1", "/conversations"];
  const filter = "/conversations/filter";
  const refused = ["colour", "status"].map((key) =>
    of(filter, { body: { payload: [condition(key, "equal_to", [])] } }),
  );
  const everywhere = [
    ...reads.map((path) => ({ path, body: undefined })),
    { path: filter, body: { payload: [] } },
  ].flatMap(({ path, body }) => [
    of(path, { body, token: null }),
    of(path, { body, token: "unknown" }),
    of(path, { body, account: 77 }),
    of(path, { body, account: 3 }),
    of(`${path}?locale=%FF`, { body }),
    of(path, { body }, limited),
  ]);
  return Promise.all([
    ...everywhere,
    ...refused,
    ...reads.map(async (path) => of(path, { headers: { "if-none-match": await etag(path) } })),
    of("/contacts/987654"),
    of("/conversations?team_id=77"),
    of(filter, { body: {} }),
  ]);
}

/** Collects the values of each key of a node. Objects count only by their keys. */
function collectValues(node: unknown, values: Map<string, Set<unknown>>): void {
  if (Array.isArray(node)) for (const element of node) collectValues(element, values);
  else if (typeof node === "object" && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === "object" && value !== null) collectValues(value, values);
      else values.set(key, (values.get(key) ?? new Set()).add(value));
    }
  }
}

/**
 * Returns a function that removes rows that earlier lists had. Many roles get the same conversations, so checking each
 * row once is enough. The rest of a response is checked every time.
 */
function freshRows(): (exchange: CheckedExchange) => CheckedExchange {
  const known = new Set<string>();
  return (exchange) => {
    const { request, response } = exchange;
    const isFresh = (row: unknown) => known.size < known.add(`${request.path} ${JSON.stringify(row)}`).size;
    const fresh = (node: unknown): unknown => {
      if (typeof node !== "object" || node === null) return node;
      if ("data" in node) return { ...node, data: fresh(node.data) };
      return "payload" in node && Array.isArray(node.payload)
        ? { ...node, payload: node.payload.filter(isFresh) }
        : node;
    };
    return response.body === undefined
      ? exchange
      : { ...exchange, response: { ...response, body: fresh(response.body) } };
  };
}

const listIds = ["listConversations", "filterConversations", "listContactConversations"];

/** Returns the schemas of the lists' responses, with all components that they refer to. */
const listResponses: readonly unknown[] = (() => {
  const found: unknown[] = [];
  const seen = new Set<string>();
  const follow = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    found.push(node);
    for (const [key, value] of Object.entries(node)) {
      if (key !== "$ref") follow(value);
      else if (!seen.has(value)) {
        seen.add(value);
        const keys: string[] = value.split("/").slice(1);
        follow(keys.reduce<unknown>((parent, name) => Object(parent)[name], document));
      }
    }
  };
  for (const operation of Object.values(document.paths).flatMap((path): unknown[] => Object.values(path))) {
    if (listIds.includes(Object(operation).operationId)) follow(Object(operation).responses["200"]);
  }
  return found;
})();

/** Returns the values that these schemas allow for a key. */
function documentedValues(key: string): unknown[] {
  return listResponses.flatMap((node) => {
    const schema = Object(Object(node)[key]);
    return schema.enum ?? ("const" in schema ? [schema.const] : []);
  });
}

describe("the API document", () => {
  const contract = new Contract(document);
  let exchanges: CheckedExchange[] = [];
  let different: CheckedExchange[] = [];
  const shown = new Map<string, Set<unknown>>();

  beforeAll(async () => {
    exchanges = [
      ...(await everyList()),
      ...(await everyError()),
      ...(await everyAccount()),
      ...(await everyOtherError()),
    ];
    const fresh = freshRows();
    different = exchanges.map(fresh);
    for (const { response } of different) collectValues(response.body, shown);
  });

  test("describes every status, key, and type of all responses", () => {
    const problems = different.flatMap((exchange) => contract.check(exchange));
    expect(problems).toEqual([]);
    expect(exchanges.length).toBeGreaterThan(2000);
    expect(new Set(exchanges.map(({ response }) => response.status))).toEqual(
      new Set([200, 304, 400, 401, 404, 422, 429, 500]),
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
  ])("has only values of %s that the seed shows", (key) => {
    const documented = new Set(documentedValues(key));
    expect(documented.size).toBeGreaterThan(0);
    expect([...documented].filter((value) => shown.get(key)?.has(value) !== true)).toEqual([]);
  });
});
