import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Operation, operations } from "../document.ts";
import { Contract, type Problem } from "../proof/contract.ts";
import { type Exchange, readRecordings } from "../proof/exchange.ts";
import { figuresLine, figuresOf } from "../proof/figures.ts";
import { formOf, formValue } from "../proof/form.ts";
import { caseOf, provenExchanges, readStrays } from "../proof/proven-exchanges.ts";
import { Routes } from "../proof/route.ts";
import { deref } from "../proof/schema-pointer.ts";
import { readUndescribed } from "../proof/undescribed.ts";

const document = JSON.parse(readFileSync(new URL("../dist/openapi.json", import.meta.url), "utf8"));
const contract = new Contract(document);
// A separate contract, so that the properties seen in responses are not mixed with those of requests.
const bodies = new Contract(document);
const routes = new Routes(document);
const byRoute = new Map(operations(document).map((operation) => [`${operation.method} ${operation.path}`, operation]));
const exchanges = provenExchanges();
const undescribed = await readUndescribed();
const nothing = { bodies: {}, parameters: {} };

const lines = (problems: readonly Problem[]) =>
  problems.map(({ source, path, cause }) => `${source} ${path}: ${cause}`);

function reached({ request }: Exchange): Operation | undefined {
  const [, path, method] = routes.find(request) ?? [];
  return byRoute.get(`${method?.toUpperCase()} ${path}`);
}

const isSuccess = ({ response }: Exchange) => response.status >= 200 && response.status < 300;
const files = Map.groupBy(exchanges, ({ source }) => source.replace(/:\d+$/, ""));

describe("the document is exact on every recording", () => {
  test.each([...files])("%s", (_, recorded) => {
    expect(lines(recorded.flatMap((exchange) => contract.check(exchange)))).toEqual([]);
  });

  test.each([...files])("the document allows what the server accepted: %s", (_, recorded) => {
    const problems = recorded.filter(isSuccess).flatMap((exchange) => {
      const { id = "", body } = reached(exchange) ?? {};
      const pointer = routes.find(exchange.request);
      const sent = exchange.request.body;
      if (!pointer || !body || sent === undefined || exchange.case in (undescribed.get(id) ?? nothing).bodies)
        return [];
      const form = formOf(sent);
      const schema = [
        ...pointer,
        "requestBody",
        "content",
        form ? "multipart/form-data" : "application/json",
        "schema",
      ];
      const found = form ? bodies.checkForm(schema, form) : bodies.checkBody(schema, sent);
      return found.map((problem) => ({ source: exchange.source, ...problem }));
    });
    expect(lines(problems)).toEqual([]);
  });

  test("each operation has a recording of its success or says why not", () => {
    const recorded = new Set(exchanges.filter(isSuccess).map((exchange) => reached(exchange)?.id));
    const wrong = [...byRoute.values()].filter(({ id, unobserved }) => recorded.has(id) === (unobserved !== undefined));
    expect(wrong.map(({ id, unobserved }) => `${id} ${unobserved ? "is" : "is not"} recorded`)).toEqual([]);
  });

  test("the figures of each version count its exchanges, and those that are exact by x-since", () => {
    const figures = figuresOf(contract, exchanges);
    for (const version of figures) console.log(figuresLine(version));
    expect(figures.map(({ server, exchanges, exact }) => [server, exchanges - exact])).toEqual(
      ["4.5.2", "4.9.2", "4.11.1", "4.14.2", "4.16.2"].map((server) => [server, 0]),
    );
    expect(figures.map(({ exactBySince }) => exactBySince > 0)).toEqual([true, true, true, true, false]);
  });

  test("a recording shows each property, or the document says why none does", () => {
    const silent = contract.properties().filter(({ seen, unobserved }) => !seen && typeof unobserved !== "string");
    expect(silent.map(({ pointer }) => pointer)).toEqual([]);
  });

  test("each query parameter was sent in a recording or says why not", () => {
    const sent = new Set(
      exchanges.flatMap((exchange) =>
        Object.keys(exchange.request.query ?? {}).map((name) => `${reached(exchange)?.id} ${name}`),
      ),
    );
    const documented = [...byRoute.values()].flatMap(({ id, parameters }) =>
      parameters.flatMap((parameter) => (parameter.in === "query" ? { id, ...parameter } : [])),
    );
    const wrong = documented.filter(
      ({ id, name, "x-unobserved": unobserved }) => sent.has(`${id} ${name}`) === (unobserved !== undefined),
    );
    expect(wrong.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  });

  test("each property of a request body was sent or seen in a recording or says why not", () => {
    const seen = new Set(contract.properties().flatMap((property) => (property.seen ? property.pointer : [])));
    const silent = bodies
      .properties()
      .filter((body) => !body.seen && !seen.has(body.pointer) && typeof body.unobserved !== "string");
    expect(silent.map(({ pointer }) => pointer)).toEqual([]);
  });

  test("no recorded property is marked as unobserved", () => {
    const inResponses = contract.properties();
    const pointers = new Set(inResponses.map(({ pointer }) => pointer));
    // If responses have a schema too, they decide.
    const onlyInBodies = bodies.properties().filter(({ pointer }) => !pointers.has(pointer));
    const stale = [...inResponses, ...onlyInBodies].filter(({ seen, unobserved }) => seen && unobserved !== undefined);
    expect(stale.map(({ pointer }) => pointer)).toEqual([]);
  });

  test("each schema with properties was reached or says why not", () => {
    const pointers = [contract, bodies].flatMap((each) => each.properties()).map(({ pointer }) => pointer);
    const silent = Object.entries<Record<string, unknown>>(document.components.schemas).filter(
      ([name, schema]) =>
        schema.properties &&
        !pointers.some((pointer) => pointer.startsWith(`/components/schemas/${name}/`)) &&
        Object.values<Record<string, unknown>>(Object(schema.properties)).some((property) => !property["x-unobserved"]),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});

describe("each recorded part that the document omits has a reason", () => {
  const parametersOf = (exchange: Exchange) => Object.keys(exchange.request.query ?? {});
  const leavesOut = (id: string, parameter: string) => {
    const { parameters } = undescribed.get(id) ?? nothing;
    return parameter in parameters || "*" in parameters;
  };

  test("each query parameter that was sent is documented or omitted with a reason", () => {
    const silent = exchanges.flatMap((exchange) => {
      const { id = "", parameters = [] } = reached(exchange) ?? {};
      const documented = parameters.map(({ name }) => name);
      return parametersOf(exchange)
        .filter((name) => !documented.includes(name) && !leavesOut(id, name))
        .map((name) => `${exchange.source} ${name}`);
    });
    expect(silent).toEqual([]);
  });

  test("each reason has a recording", () => {
    const cases = new Set(exchanges.map((exchange) => `${reached(exchange)?.id} ${exchange.case}`));
    const sent = new Set(
      exchanges.flatMap((exchange) =>
        ["*", ...parametersOf(exchange)].map((name) => `${reached(exchange)?.id} ${name}`),
      ),
    );
    const stale = [...undescribed].flatMap(([id, { bodies, parameters }]) => [
      ...Object.keys(bodies).filter((name) => !cases.has(`${id} ${name}`)),
      ...Object.keys(parameters).filter((name) => !sent.has(`${id} ${name}`)),
    ]);
    const names = new Set(readRecordings().map(caseOf));
    expect([...stale, ...[...readStrays()].filter((name) => !names.has(name))]).toEqual([]);
  });
});

describe("the proof names a difference by file, path and cause", () => {
  const strict = new Contract(document);
  const one = exchanges.find((exchange) => exchange.case === "assigned-to-bot");
  if (!one) throw new Error("The recording assigned-to-bot is missing.");
  const changed = (change: (conversation: Record<string, unknown>) => void, response = {}): Exchange => {
    const copy = structuredClone(one);
    const body = Object(copy.response.body);
    change(body.payload[0]);
    return { ...copy, response: { ...copy.response, body, ...response } };
  };
  const found = (exchange: Exchange) => lines(strict.check(exchange));
  const source = one.source;

  test("names an undocumented key", () => {
    expect(found(changed((conversation) => Object.assign(conversation, { colour: "red" })))).toEqual([
      `${source} $.payload[0].colour: the key is not documented`,
    ]);
  });

  test("names an undocumented key inside an alternative", () => {
    expect(found(changed((conversation) => Object.assign(Object(conversation.meta).assignee, { mood: 1 })))).toEqual([
      `${source} $.payload[0].meta.assignee.mood: the key is not documented`,
    ]);
  });

  test("names a wrong type", () => {
    expect(found(changed((conversation) => Object.assign(conversation, { created_at: "2026-11-22" })))).toContain(
      `${source} $.payload[0].created_at: must be integer`,
    );
  });

  test("names a value that is not in an enum", () => {
    expect(found(changed((conversation) => Object.assign(conversation, { status: "closed" })))).toContain(
      `${source} $.payload[0].status: must be equal to one of the allowed values: ["open","resolved","pending","snoozed"]`,
    );
  });

  test("names a missing key", () => {
    expect(found(changed((conversation) => Reflect.deleteProperty(conversation, "uuid")))).toContain(
      `${source} $.payload[0]: must have required property 'uuid'`,
    );
  });

  test("names a missing key that only newer servers have, for a newer server", () => {
    const lacking = changed(({ meta }) => Reflect.deleteProperty(Object(meta), "assignee_type"));
    expect(found(lacking)).toEqual([`${source} $.payload[0].meta: must have required property 'assignee_type'`]);
    expect(found({ ...lacking, server: "4.7.0" })).toEqual([]);
  });

  test("names a key that only newer servers have, for an older server", () => {
    expect(found({ ...changed(() => {}), server: "4.7.0" })).toContain(
      `${source} $.payload[0].meta.assignee_type: it is documented since 4.8, and 4.7.0 has it`,
    );
  });

  test("names an operation that only newer servers have, unless an older server refuses it", () => {
    const marked = structuredClone(document);
    const [, path = "", method = ""] = routes.find(one.request) ?? [];
    marked.paths[path][method]["x-since"] = "4.15";
    const older = new Contract(marked);
    expect(lines(older.check({ ...one, server: "4.14.2" }))).toEqual([
      `${source} $: it is documented since 4.15, and 4.14.2 has it`,
    ]);
    const refused = exchanges.find(
      (other) => other.response.status === 404 && reached(other)?.id === reached(one)?.id && other.server === "4.14.2",
    );
    if (!refused) throw new Error("The recording of a 404 is missing.");
    expect(older.check(refused)).toEqual([]);
  });

  test("names a missing body, unless the document says when a response has none", () => {
    const empty = { ...one, response: { ...one.response, body: undefined } };
    expect(found(empty)).toEqual([`${source} $: no body came with 200, application/json is documented`]);
    const marked = structuredClone(document);
    const [, path = "", method = ""] = routes.find(one.request) ?? [];
    marked.paths[path][method].responses["200"]["x-can-be-empty"] = "Before 4.15.";
    expect(new Contract(marked).check(empty)).toEqual([]);
  });

  test("names an assignee of a different kind from assignee_type", () => {
    expect(found(changed(({ meta }) => Object.assign(Object(meta), { assignee_type: "User" })))).not.toEqual([]);
  });

  test("names an undocumented status, operation and media type", () => {
    expect(found(changed(() => {}, { status: 418 }))).toEqual([`${source} $: the status 418 is not documented`]);
    expect(found({ ...one, request: { ...one.request, method: "POST" } })).toEqual([
      `${source} $: no operation POST ${one.request.path}`,
    ]);
    const html = { body: undefined, text: "<html>", headers: { "content-type": "text/html; charset=UTF-8" } };
    expect(found(changed(() => {}, html))).toEqual([`${source} $: text/html is not documented for 200`]);
  });
});

describe("the fields of a recorded form", () => {
  test("the fields of a form are read as Rails reads them", () => {
    const fields = {
      "attachments[]": "<file a.png image/png>",
      "profile[name]": "Ada",
      "a[b][c]": "1",
      private: "true",
    };
    expect(formOf({ multipart: fields })).toEqual(fields);
    expect(formValue(fields)).toEqual({
      attachments: ["<file a.png image/png>"],
      profile: { name: "Ada" },
      a: { b: { c: "1" } },
      private: "true",
    });
    expect(formOf({ private: true })).toBeUndefined();
  });
});

describe("the examples of the document", () => {
  const described = operations(document).flatMap(({ id, method, path, body, responses }) => {
    const operation = ["paths", path, method.toLowerCase()];
    return [
      ...Object.entries(body?.media ?? {}).map(([mediaType, { examples }]) => ({
        name: `${id} ${mediaType}`,
        examples,
        schema: [...operation, "requestBody", "content", mediaType, "schema"],
      })),
      ...responses.flatMap(({ status, media }) =>
        Object.entries(media).map(([mediaType, { examples }]) => ({
          name: `${id} ${status} ${mediaType}`,
          examples,
          schema: [...deref(document, [...operation, "responses", `${status}`]), "content", mediaType, "schema"],
        })),
      ),
    ];
  });
  // A separate contract, because examples are no proof that a property was seen.
  const examined = new Contract(document);

  test("each body has an example", () => {
    expect(described.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([]);
  });

  test.each(described)("the examples of $name are valid and have only documented keys", ({ examples, schema }) => {
    for (const { value } of examples) expect(examined.checkBody(schema, value)).toEqual([]);
  });
});
