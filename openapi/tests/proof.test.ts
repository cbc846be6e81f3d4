import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { Contract, type Problem } from "../proof/contract.ts";
import { type Exchange, readExchanges } from "../proof/exchange.ts";

const document = JSON.parse(readFileSync(new URL("../dist/openapi.json", import.meta.url), "utf8"));
const exchanges = readExchanges(fileURLToPath(new URL("../recordings", import.meta.url)));
// What the server also accepts and the document leaves out: a text in place of a list (with most texts a 500), `page` in the body.
const undocumentedBodies = ["values-as-text-number", "page-in-body"];
const accepted = exchanges.filter(
  (exchange) =>
    exchange.request.body !== undefined &&
    exchange.response.status === 200 &&
    !undocumentedBodies.includes(exchange.case),
);
// Parameters that a recording shows to be ignored, and an older spelling of `labels[]`.
const undocumentedParameters = ["per_page", "labels"];
const lines = (problems: readonly Problem[]) =>
  problems.map(({ source, path, cause }) => `${source} ${path}: ${cause}`);

describe("the document is exact on every recording", () => {
  const contract = new Contract(document);

  test.each(exchanges.map((exchange) => [`${exchange.source} ${exchange.case}`, exchange] as const))(
    "%s",
    (_, exchange) => {
      expect(lines(contract.check(exchange))).toEqual([]);
    },
  );

  test.each(accepted.map((exchange) => [`${exchange.source} ${exchange.case}`, exchange] as const))(
    "the document allows what the server accepted: %s",
    (_, { request }) => {
      const operation = ["paths", request.path, request.method.toLowerCase()];
      expect(
        contract.checkBody([...operation, "requestBody", "content", "application/json", "schema"], request.body),
      ).toEqual([]);
    },
  );

  test("each property was seen in a recording or says why not", () => {
    const silent = contract.properties().filter(({ seen, unobserved }) => !seen && typeof unobserved !== "string");
    expect(silent.map(({ pointer }) => pointer)).toEqual([]);
  });

  test("each query parameter that was sent is documented or known to be none", () => {
    const silent = exchanges
      // A contact's conversations take no parameter, which these recordings show by sending some.
      .filter(({ request }) => !request.path.endsWith("/contacts/{id}/conversations"))
      .flatMap(({ request, source }) => {
        const operation = document.paths[request.path][request.method.toLowerCase()];
        const known: string[] = operation.parameters.map((parameter: { name?: string; $ref?: string }) =>
          parameter.$ref ? document.components.parameters[parameter.$ref.split("/").at(-1) ?? ""].name : parameter.name,
        );
        return Object.keys(request.query ?? {})
          .filter((name) => !known.includes(name) && !undocumentedParameters.includes(name))
          .map((name) => `${source} ${name}`);
      });
    expect(silent).toEqual([]);
  });

  test("no property that was seen still says that it was not", () => {
    const stale = contract.properties().filter(({ seen, unobserved }) => seen && unobserved !== undefined);
    expect(stale.map(({ pointer }) => pointer)).toEqual([]);
  });

  test("each schema with properties was reached or says why not", () => {
    const reached = contract.properties().map(({ pointer }) => pointer);
    const silent = Object.entries<Record<string, unknown>>(document.components.schemas).filter(
      ([name, schema]) =>
        schema.properties &&
        !reached.some((pointer) => pointer.startsWith(`/components/schemas/${name}/`)) &&
        Object.values<Record<string, unknown>>(Object(schema.properties)).some((property) => !property["x-unobserved"]),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});

describe("a difference is named by file, path and cause", () => {
  const one = exchanges.find((exchange) => exchange.case === "assigned-to-bot");
  if (!one) throw new Error("the recording assigned-to-bot is gone");
  const changed = (change: (conversation: Record<string, unknown>) => void, response = {}): Exchange => {
    const copy = structuredClone(one);
    const body = Object(copy.response.body);
    change(body.payload[0]);
    return { ...copy, response: { ...copy.response, body, ...response } };
  };
  const contract = new Contract(document);
  const found = (exchange: Exchange) => lines(contract.check(exchange));
  const source = one.source;

  test("an undocumented key", () => {
    expect(found(changed((conversation) => Object.assign(conversation, { colour: "red" })))).toEqual([
      `${source} $.payload[0].colour: the key is not documented`,
    ]);
  });

  test("an undocumented key within an alternative", () => {
    expect(found(changed((conversation) => Object.assign(Object(conversation.meta).assignee, { mood: 1 })))).toEqual([
      `${source} $.payload[0].meta.assignee.mood: the key is not documented`,
    ]);
  });

  test("a wrong type", () => {
    expect(found(changed((conversation) => Object.assign(conversation, { created_at: "2026-11-22" })))).toContain(
      `${source} $.payload[0].created_at: must be integer`,
    );
  });

  test("a value outside an enum", () => {
    expect(found(changed((conversation) => Object.assign(conversation, { status: "closed" })))).toContain(
      `${source} $.payload[0].status: must be equal to one of the allowed values: ["open","resolved","pending","snoozed"]`,
    );
  });

  test("a missing key", () => {
    expect(found(changed((conversation) => Reflect.deleteProperty(conversation, "uuid")))).toContain(
      `${source} $.payload[0]: must have required property 'uuid'`,
    );
  });

  test("a kind of assignee that does not fit", () => {
    expect(found(changed(({ meta }) => Object.assign(Object(meta), { assignee_type: "User" })))).not.toEqual([]);
  });

  test("an undocumented status, operation and media type", () => {
    expect(found(changed(() => {}, { status: 418 }))).toEqual([`${source} $: the status 418 is not documented`]);
    expect(found({ ...one, request: { ...one.request, method: "POST" } })).toEqual([
      `${source} $: no operation POST ${one.request.path}`,
    ]);
    const html = { body: undefined, text: "<html>", headers: { "content-type": "text/html; charset=UTF-8" } };
    expect(found(changed(() => {}, html))).toEqual([`${source} $: text/html is not documented for 200`]);
  });
});

describe("the examples of the document", () => {
  const contract = new Contract(document);
  const responses = Object.entries<Record<string, Record<string, { examples?: object }>>>(
    document.components.responses,
  );
  const examples = responses.flatMap(([response, { content = {} }]) =>
    Object.entries(content).flatMap(([mediaType, media]) =>
      Object.entries<{ value?: unknown; $ref?: string }>(Object(media.examples)).map(([name, example]) => {
        const { value } = example.$ref ? document.components.examples[example.$ref.split("/").at(-1) ?? ""] : example;
        return {
          name: `${response} ${name}`,
          schema: ["components", "responses", response, "content", mediaType, "schema"],
          value,
        };
      }),
    ),
  );

  test("there are some for every answer with a body", () => expect(examples.length).toBeGreaterThanOrEqual(10));

  test.each(examples)("$name has documented keys of the right types only", ({ schema, value }) => {
    expect(contract.checkBody(schema, value)).toEqual([]);
  });
});
