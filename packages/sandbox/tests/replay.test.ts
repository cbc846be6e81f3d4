import { Contract } from "@wootkit/openapi/contract";
import document from "@wootkit/openapi/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { comparable, inOrder } from "./replay/compare.ts";
import { contactListView } from "./replay/contact-lists.ts";
import { type Recorded, recordings } from "./replay/recorded.ts";
import { recordedBody, recordedQuery } from "./replay/send.ts";
import { setups } from "./replay/setups.ts";
import { World } from "./replay/world.ts";

const contract = new Contract(document);

/** Sends what was sent to the real server, to a sandbox that is in its state. */
async function replay(exchange: Recorded): Promise<{ response: Response; world: World }> {
  const world = new World(exchange);
  setups[exchange.id]?.(world, exchange);
  const { method, path, params, role } = exchange.request;
  const { body, headers } = recordedBody(exchange);
  const token = world.tokenOf(role);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name]));
  const response = await world.sandbox().fetch(`https://chatwoot.test${filled}?${recordedQuery(exchange)}`, {
    method,
    headers: {
      accept: "application/json",
      ...(token && { "api-access-token": token }),
      ...headers,
      ...exchange.request.headers,
    },
    ...(body !== undefined && { body }),
  });
  return { response, world };
}

/** A body with the recorded ids of contacts that have others in the sandbox. */
function withRecordedIds(body: unknown, { recordedIds }: World): unknown {
  if (recordedIds.size === 0) return body;
  const { payload, ...rest } = Object(body);
  return {
    ...rest,
    payload: payload.map((row: { id: number }) => ({ ...row, id: recordedIds.get(row.id) ?? row.id })),
  };
}

/** Operations whose lists come in no order that the server promises. */
const unordered = new Set(["listTeamMembers", "addTeamMembers", "setTeamMembers"]);

const ids = [...new Set(recordings.map(({ id }) => id))].filter(
  (id) => !["listContactConversations", "listConversations", "filterConversations", "listContacts"].includes(id),
);

describe.each(ids)("%s", (id) => {
  const cases = recordings.filter((exchange) => exchange.id === id);
  test.each(cases.map((exchange) => [`${exchange.version} ${exchange.case}`, exchange] as const))(
    "%s",
    async (_, exchange) => {
      const { response, world } = await replay(exchange);
      const text = await response.text();
      expect([response.status, text]).toEqual([exchange.response.status, expect.anything()]);
      expect(response.headers.get("content-type")).toBe(exchange.response.headers["content-type"]);
      const isJson = response.headers.get("content-type")?.startsWith("application/json") && text !== "";
      const view = (value: unknown) => {
        const whole = comparable(value);
        return unordered.has(id) ? inOrder(whole) : id === "listContacts" ? contactListView(exchange, whole) : whole;
      };
      if (isJson) expect(view(withRecordedIds(JSON.parse(text), world))).toEqual(view(exchange.response.body));
      else expect(text).toBe(exchange.response.text ?? "");
      const headers = Object.fromEntries(response.headers);
      const sent = {
        status: response.status,
        headers,
        ...(isJson ? { body: JSON.parse(text) } : text === "" ? {} : { text }),
      };
      expect(
        contract.check({
          source: exchange.source,
          server: exchange.version,
          request: exchange.request,
          response: sent,
        }),
      ).toEqual([]);
    },
  );
});
