import { isDeepStrictEqual } from "node:util";
import { Contract } from "@wootkit/openapi/contract";
import document from "@wootkit/openapi/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { chatwootVersions } from "../src/state/chatwoot-version.ts";
import { notSetUp } from "./replay/not-set-up.ts";
import { type Played, play } from "./replay/play.ts";
import { nameOf, type Recorded, recordings } from "./replay/recorded.ts";
import { replayed } from "./replay/replayed.ts";

const contract = new Contract(document);
const ids = [...new Set(recordings.map(({ id }) => id))];

/** Compares the status, content type, and body of a response with the recorded one. */
async function compare(exchange: Recorded, { response, view }: Played): Promise<void> {
  const text = await response.text();
  const headers = Object.fromEntries(response.headers);
  const isJson = headers["content-type"]?.startsWith("application/json") === true && text !== "";
  const { status, body, text: recordedText = "" } = exchange.response;
  const shown = [response.status, headers["content-type"], isJson ? view(JSON.parse(text), false) : text];
  const recorded = [status, exchange.response.headers["content-type"], isJson ? view(body, true) : recordedText];
  if (!isDeepStrictEqual(inSmallLetters(shown), inSmallLetters(recorded))) {
    expect.soft(shown, exchange.case).toEqual(recorded);
  }
  const { source, version: server } = exchange;
  // The server ignores empty parts of a path, and the document has none.
  const request = { ...exchange.request, path: exchange.request.path.replaceAll(/\/{2,}/g, "/") };
  const sent = { status: response.status, headers, ...(isJson ? { body: JSON.parse(text) } : text !== "" && { text }) };
  const problems = contract.check({ source, server, request, response: sent });
  if (problems.length > 0) expect.soft(problems, exchange.case).toEqual([]);
}

/** Some errors have the charset in lower case. */
function inSmallLetters([status, contentType, body]: unknown[]): unknown[] {
  return [status, typeof contentType === "string" ? contentType.toLowerCase() : contentType, body];
}

describe.each(chatwootVersions)("like a %s server, the sandbox responds to", (version) => {
  const own = recordings.filter((exchange) => exchange.version === version && !(nameOf(exchange) in notSetUp));

  test.each(ids.filter((id) => own.some((exchange) => exchange.id === id)))("%s", async (id) => {
    const cases = own.filter((exchange) => exchange.id === id);
    expect(cases.length).toBeGreaterThan(0);
    for (const exchange of cases) for (const played of await play(exchange)) await compare(exchange, played);
  });
});

test("every operation of the list is replayed, and every skipped case has a reason", () => {
  expect(ids.toSorted()).toEqual([...replayed].sort());
  const names = recordings.map(nameOf);
  expect(Object.keys(notSetUp).filter((name) => !names.includes(name))).toEqual([]);
  const left = Object.keys(notSetUp).length;
  console.log(`Replayed ${names.length - left} of ${names.length} recorded exchanges; ${left} can't be set up.`);
});
