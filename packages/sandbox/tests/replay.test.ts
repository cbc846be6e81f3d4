import { Contract } from "@wootkit/openapi/contract";
import { operations } from "@wootkit/openapi/document";
import document from "@wootkit/openapi/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { notSetUp } from "./replay/not-set-up.ts";
import { play } from "./replay/play.ts";
import { type Recorded, recordings } from "./replay/recorded.ts";

const contract = new Contract(document);
const nameOf = ({ id, version, case: name }: Recorded) => `${id} ${version} ${name}`;
const ids = [...new Set(recordings.map(({ id }) => id))];

describe.each(ids)("%s responds as the recorded server did:", (id) => {
  const playable = recordings.filter((exchange) => exchange.id === id && !(nameOf(exchange) in notSetUp));

  test.each(playable.map((exchange) => [`${exchange.version} ${exchange.case}`, exchange] as const))(
    "%s",
    async (_, exchange) => {
      const { response, view } = await play(exchange);
      const text = await response.text();
      const contentType = response.headers.get("content-type");
      const isJson = contentType?.startsWith("application/json") === true && text !== "";
      const { status, body, text: recordedText = "" } = exchange.response;
      expect([response.status, text]).toEqual([status, expect.any(String)]);
      expect(contentType ?? undefined).toBe(exchange.response.headers["content-type"]);
      if (isJson) expect(view(JSON.parse(text), false)).toEqual(view(body, true));
      else expect(text).toBe(recordedText);

      const { source, version: server, request } = exchange;
      const headers = Object.fromEntries(response.headers);
      const sent = {
        status: response.status,
        headers,
        ...(isJson ? { body: JSON.parse(text) } : text !== "" && { text }),
      };
      expect(contract.check({ source, server, request, response: sent })).toEqual([]);
    },
  );
});

test("every recorded operation is played, and no case is left out without a reason", () => {
  // The linter asks for what the type says.
  const described = operations(document as unknown as Parameters<typeof operations>[0]).map(
    (operation) => operation.id,
  );
  expect(described.filter((id) => !ids.some((played) => played === id))).toEqual([]);
  const names = new Set(recordings.map(nameOf));
  expect(Object.keys(notSetUp).filter((name) => !names.has(name))).toEqual([]);
  const left = Object.keys(notSetUp).length;
  console.log(
    `Replayed ${recordings.length - left} of ${recordings.length} recorded exchanges; ${left} can't be set up.`,
  );
});
