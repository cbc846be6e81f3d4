import { fileURLToPath } from "node:url";
import { type Exchange, readExchanges } from "@wootkit/openapi/exchange";
import { describe, expect, test } from "vitest";
import { toExchange } from "./exchange.ts";
import { recordedToken } from "./recorded-cases.ts";
import { conversationsNotSetUp, setupOf } from "./recorded-conversations.ts";
import { shapeOf } from "./shape.ts";
import { deskIds, type Stage, supportDesk } from "./support-desk.ts";

const recordings = fileURLToPath(new URL("../../../openapi/recordings/4.14.2/conversations", import.meta.url));

/** What the real server answers with, as far as it is compared value by value. */
interface Page {
  meta: Record<string, number>;
  payload: { id: number }[];
}

/** Asks the rebuilt desk what the real server was asked. */
async function replay({ request }: Exchange, stage: Stage): Promise<Response> {
  const { sandbox, sourceIdOfInes } = supportDesk(stage);
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query ?? {})) {
    for (const one of [value].flat()) query.append(name, name === "source_id" ? sourceIdOfInes : onDesk(name, one));
  }
  const isDesk = /^\d{3}$/.test(`${request.params.account_id}`);
  const path = request.path.replace("{account_id}", isDesk ? "1" : `${request.params.account_id}`);
  const headers = new Headers({ accept: "application/json", "content-type": "application/json" });
  const token = recordedToken(request.role);
  if (token !== null) headers.set("Api-Access-Token", token);
  const body = request.body === undefined ? null : bodyOnDesk(Object(request.body));
  return sandbox.fetch(`https://chatwoot.test${path}?${query}`, { method: request.method, headers, body });
}

/** A recorded value with the id of the rebuilt desk in place of the recorded one. */
function onDesk(name: string, value: unknown): string {
  return `${deskIds.get(name)?.get(Number(value)) ?? value}`;
}

function bodyOnDesk(body: { raw?: string; payload?: unknown }): string {
  if (body.raw !== undefined) return body.raw;
  if (!Array.isArray(body.payload)) return JSON.stringify(body);
  const payload = body.payload.map((condition: { attribute_key: string; values?: unknown }) => {
    const translate = (value: unknown) => {
      const id = deskIds.get(condition.attribute_key)?.get(Number(value));
      if (id === undefined) return value;
      return typeof value === "string" ? `${id}` : id;
    };
    const { values } = condition;
    return values === undefined
      ? condition
      : { ...condition, values: Array.isArray(values) ? values.map(translate) : translate(values) };
  });
  return JSON.stringify({ ...body, payload });
}

const idsOf = (page: Page) => page.payload.map(({ id }) => id);
const deskIdOf = (id: number) => deskIds.get("display_id")?.get(id) ?? id;

describe.each(["list", "filter"] as const)("the sandbox answers a recorded case of the %s alike:", (operation) => {
  const recorded = readExchanges(recordings).filter(({ source }) => source.startsWith(`${operation}.ndjson`));
  const isSetUp = ({ case: name }: Exchange) => !(`${operation}: ${name}` in conversationsNotSetUp);
  const playable = recorded.filter(isSetUp).map((exchange) => [exchange.case, exchange] as const);

  test.each(playable)("%s", async (name, exchange) => {
    const setup = setupOf(operation, name);
    const { status, headers, body } = (await toExchange(name, await replay(exchange, setup))).response;
    expect(status).toBe(exchange.response.status);
    expect(headers["content-type"]).toBe(exchange.response.headers["content-type"]);
    if (status !== 200) return expect(body).toEqual(exchange.response.body);

    const pageOf = (answer: unknown): Page => Object(answer).data ?? answer;
    const [page, recordedPage] = [pageOf(body), pageOf(exchange.response.body)];
    expect(page.meta).toEqual(recordedPage.meta);
    const inOrder = (ids: number[]) => (setup.unordered ? ids.toSorted() : ids);
    expect(inOrder(idsOf(page))).toEqual(inOrder(idsOf(recordedPage).map(deskIdOf)));
    expect(shapeOf(body)).toEqual(shapeOf(exchange.response.body));
  });

  test("no recorded case is left out without a reason", () => {
    const left = recorded.filter((exchange) => !isSetUp(exchange)).map(({ case: name }) => `${operation}: ${name}`);
    expect(left).toEqual(Object.keys(conversationsNotSetUp).filter((name) => name.startsWith(operation)));
    expect([recorded.length, playable.length]).toEqual(operation === "list" ? [62, 61] : [57, 57]);
  });
});
