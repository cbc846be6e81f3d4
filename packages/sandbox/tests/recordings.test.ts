import { fileURLToPath } from "node:url";
import { type Exchange, readExchanges } from "@wootkit/openapi/exchange";
import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { ask, toExchange } from "./exchange.ts";
import { notSetUp, recordedToken, type Setup, setups } from "./recorded-cases.ts";
import { shapeOf } from "./shape.ts";

const folder = fileURLToPath(new URL("../../../openapi/recordings/4.14.2/contacts", import.meta.url));
const recorded = readExchanges(folder).filter(({ source }) => source.startsWith("list-conversations.ndjson"));
const sandbox = createSandbox({ version: "4.14.2" });

/** Asks the sandbox what the real server was asked. */
async function replay({ request }: Exchange, setup: Setup): Promise<Response> {
  const { account = sandbox.accountId, contact } = setup;
  const query = Object.entries(request.query ?? {}).map(([key, value]) => `${key}=${value}`);
  const question = { account, contact, method: request.method, query: query.length === 0 ? "" : `?${query.join("&")}` };
  const headers = await recordedHeaders(request.headers ?? {}, setup);
  return ask(sandbox, { ...question, token: recordedToken(request.role, setup.token), headers });
}

/** The recorded headers; tokens and ETags, which are the recorded server's own, in the sandbox's terms. */
async function recordedHeaders(
  headers: Readonly<Record<string, string>>,
  setup: Setup,
): Promise<Record<string, string>> {
  const current = headers["if-none-match"] === undefined ? null : (await ask(sandbox, setup)).headers.get("etag");
  const outdated = 'W/"00000000000000000000000000000000"';
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      // Of the two recorded token headers, the one with underscores was sent empty.
      if (name === "api_access_token") return [name, ""];
      if (name === "api-access-token") return [name, sandbox.tokens.admin];
      return [name, name === "if-none-match" && value !== outdated ? (current ?? "") : value];
    }),
  );
}

describe("the sandbox answers a recorded case with the same status, keys and types", () => {
  const playable = recorded.flatMap((exchange) => {
    const setup = setups[exchange.case];
    return setup === undefined ? [] : [[exchange.case, exchange, setup] as const];
  });

  test.each(playable)("%s", async (name, exchange, setup) => {
    const response = await replay(exchange, setup);
    const { status, headers, body } = (await toExchange(name, response, exchange.request.method)).response;
    expect(status).toBe(exchange.response.status);
    const mediaType = (value: string | undefined) => value?.split(";")[0];
    // The recording of HEAD has no body, and neither has the answer.
    expect(mediaType(headers["content-type"])).toBe(mediaType(exchange.response.headers["content-type"]));
    expect(shapeOf(body)).toEqual(shapeOf(exchange.response.body));
    if (status !== 200 && status !== 304) expect(body).toEqual(exchange.response.body);
  });

  test("no recorded case is left out without a reason", () => {
    const names = recorded.map((exchange) => exchange.case);
    expect(names.filter((name) => !(name in setups) && !(name in notSetUp))).toEqual([]);
    expect([...Object.keys(setups), ...Object.keys(notSetUp)].filter((name) => !names.includes(name))).toEqual([]);
    expect([names.length, playable.length, Object.keys(notSetUp).length]).toEqual([133, 132, 1]);
  });
});
