import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readExchanges } from "@wootkit/openapi/exchange";
import { describe, expect, onTestFinished, test } from "vitest";
import { ApiError, type Client, type Page } from "../src/index.ts";
import { localServer, rejection } from "./local-server.ts";

const folder = join(
  dirname(fileURLToPath(import.meta.resolve("@wootkit/openapi/openapi.json"))),
  "../recordings/4.14.2",
);
const exchanges = readExchanges(folder);
type Exchange = (typeof exchanges)[number];

const account = "/api/v1/accounts/{account_id}";
const noConditions = { payload: [] };

/** The method that sends each recorded request, where its answer's list lies, and how the answer is typed. */
const operations: Readonly<
  Record<
    string,
    { call: (chatwoot: Client) => Promise<unknown>; list?: string; size?: number; total?: string; type: string }
  >
> = {
  [`GET ${account}/contacts/{id}/conversations`]: {
    call: ({ contacts }) => contacts.listConversations(1),
    list: "payload",
    size: 20,
    type: "ContactConversations",
  },
  [`GET ${account}/contacts/{id}`]: { call: ({ contacts }) => contacts.get(1), type: "ContactEnvelope" },
  [`GET ${account}/contacts`]: {
    call: ({ contacts }) => contacts.list(),
    list: "payload",
    size: 15,
    total: "meta.count",
    type: "ContactList",
  },
  [`GET ${account}/conversations`]: {
    call: ({ conversations }) => conversations.list(),
    list: "data.payload",
    size: 1,
    total: "data.meta.all_count",
    type: "ConversationList",
  },
  [`POST ${account}/conversations/filter`]: {
    call: ({ conversations }) => conversations.filter(noConditions),
    list: "payload",
    size: 25,
    total: "meta.all_count",
    type: "FilteredConversations",
  },
};

function operationOf({ request }: Exchange) {
  return operations[`${request.method} ${request.path}`];
}

/** What comes of a call to a server that answers with the recording, whatever is asked. */
async function replay(exchange: Exchange): Promise<unknown> {
  const { response: recorded } = exchange;
  const { chatwoot } = await localServer((response) => {
    response.writeHead(recorded.status, recorded.headers);
    response.end(recorded.body === undefined ? recorded.text : JSON.stringify(recorded.body));
  });
  return operationOf(exchange)?.call(chatwoot);
}

const known = exchanges.filter((exchange) => operationOf(exchange) !== undefined);
const successes = known.filter(({ response }) => response.status === 200);
const refusals = known.filter(({ response }) => response.status !== 200);

describe("every recorded answer", () => {
  test("is there", () => {
    expect(exchanges.length - known.length, "requests of other methods and paths").toBeLessThan(10);
    expect(successes.length).toBeGreaterThan(200);
    expect(refusals.length).toBeGreaterThan(50);
    for (const route of Object.keys(operations)) {
      expect(successes.some(({ request }) => `${request.method} ${request.path}` === route)).toBe(true);
    }
  });

  test.each(successes)("$source $case is read", async (exchange) => {
    const data = await replay(exchange);
    const { list, size = 0, total } = operationOf(exchange) ?? {};
    const body = Object(exchange.response.body);
    if (list === undefined) {
      expect(data).toEqual(body.payload);
      return;
    }
    // An operation with a list answers a page.
    const page = data as Page<unknown>;
    const items = list === "payload" ? body.payload : body.data.payload;
    expect(page.items).toEqual(items);
    expect(page.complete).toBe(items.length < size);
    expect(page.total).toBe(total?.split(".").reduce((node, key) => node[key], body));
  });

  test.each(refusals)("$source $case is an error", async (exchange) => {
    const error = await rejection(replay(exchange));
    if (!(error instanceof ApiError)) throw error;
    expect(error.status).toBe(exchange.response.status);
    if (exchange.response.body) expect(error.serverMessage).toBeTruthy();
  });

  test("has the types that the client promises", async () => {
    // As literals, so that the compiler also finds keys that the types lack.
    const literals = successes.map((exchange, index) => {
      const { case: name, response } = exchange;
      return `// ${name}\nexport const answer${index}: ${operationOf(exchange)?.type} = ${JSON.stringify(response.body)};`;
    });
    const here = fileURLToPath(new URL("..", import.meta.url));
    const work = await mkdtemp(join(here, "reports-types-"));
    onTestFinished(() => rm(work, { recursive: true }));
    const types = Object.values(operations).map(({ type }) => type);
    const imports = `import type { ${types.join(", ")} } from "../src/index.ts";`;
    await writeFile(join(work, "answers.ts"), [imports, ...literals].join("\n"));
    await writeFile(
      join(work, "tsconfig.json"),
      JSON.stringify({ extends: "../tsconfig.json", include: ["answers.ts"] }),
    );
    const tsc = join(here, "node_modules/.bin/tsc");
    const { stdout } = await promisify(execFile)(tsc, ["-p", work]).catch((error: { stdout: string }) => error);
    expect(stdout).toBe("");
  });
});
