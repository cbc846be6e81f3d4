import { expect, test } from "vitest";
import { toExchange } from "./exchange.ts";
import { notSetUp, setups } from "./replay/contact-cases.ts";
import { replayHistory } from "./replay/contact-history.ts";
import { recordingsOf } from "./replay/recorded.ts";
import { shapeOf } from "./replay/shape.ts";

const recorded = recordingsOf("4.14.2", ["listContactConversations"]);
const mediaType = (value: string | undefined) => value?.split(";")[0];

test.each(recorded.filter((exchange) => exchange.case in setups).map((exchange) => [exchange.case, exchange] as const))(
  "the seed has a contact with the keys and types of the recorded case %s",
  async (name, exchange) => {
    const response = await replayHistory(exchange);
    if (response === undefined) throw new Error("The case has no contact.");
    const { status, headers, body } = (await toExchange(name, response, exchange.request.method)).response;
    expect(status).toBe(exchange.response.status);
    // Neither the recording of HEAD nor the response has a body.
    expect(mediaType(headers["content-type"])).toBe(mediaType(exchange.response.headers["content-type"]));
    expect(shapeOf(body)).toEqual(shapeOf(exchange.response.body));
    if (status !== 200 && status !== 304) expect(body).toEqual(exchange.response.body);
  },
);

test("every recorded case has a contact or a reason", () => {
  const names = recorded.map((exchange) => exchange.case);
  expect(names.filter((name) => !(name in setups) && !(name in notSetUp))).toEqual([]);
  expect([...Object.keys(setups), ...Object.keys(notSetUp)].filter((name) => !names.includes(name))).toEqual([]);
  expect([names.length, Object.keys(setups).length, Object.keys(notSetUp).length]).toEqual([133, 132, 1]);
});
