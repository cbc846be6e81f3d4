import { type OpenApiDocument, operations } from "@wootkit/openapi/document";
import { readRecordings } from "@wootkit/openapi/exchange";
import document from "@wootkit/openapi/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { Check } from "../src/check/check.ts";
import type { CheckedSchema } from "../src/check/schema.ts";
import { type Drift, ResponseFormatError } from "../src/index.ts";
import { driftOf, responseCheck, schemaDrift } from "../src/validate.ts";
import { json, localServer, rejection } from "./local-server.ts";
import { sandboxClient } from "./sandbox.ts";

// JSON has no literal types.
const known = operations(document as unknown as OpenApiDocument);
const successes = readRecordings("4.14.2").filter(({ response }) => response.status === 200);

describe("a recorded response without drift", () => {
  test.each(successes)("$source $case", ({ request, response }) => {
    const operation = known.find(({ method, path }) => method === request.method && path === request.path);
    // A response without a body has nothing to check.
    if (!operation || (operation.success.canBeEmpty && response.body === undefined)) return;
    expect(driftOf(operation.id, response.body)).toEqual([]);
    expect(driftOf(`${operation.method} ${operation.path}`, response.body)).toEqual([]);
  });
});

test("a newer server's list of 25 conversations has no drift, and is not complete", async () => {
  const { chatwoot } = sandboxClient();
  const { items } = await chatwoot.contacts.listConversations(1);
  const payload = Array.from({ length: 25 }, (_, index) => ({ ...items[0], id: index + 1 }));
  expect(driftOf("listContactConversations", { payload })).toEqual([]);
  const { chatwoot: newer } = await localServer((response) => json(response, 200, { payload }), {
    check: responseCheck(),
  });
  expect(await newer.contacts.listConversations(1)).toMatchObject({ complete: false, items: payload });
});

describe("driftOf", () => {
  /** A recorded response of a contact's conversations, for a test to spoil. */
  const recorded = () => {
    const found = successes.find(({ source, response }) => {
      return source.startsWith("4.14.2/contacts/list-conversations") && Object(response.body).payload.length > 1;
    });
    return structuredClone(Object(found?.response.body));
  };
  const spoiled: readonly (readonly [string, (body: ReturnType<typeof recorded>) => void, Drift[]])[] = [
    [
      "a type",
      ({ payload }) => {
        payload[1].id = "7";
      },
      [{ path: "$.payload[1].id", message: 'is "7", not integer' }],
    ],
    [
      "a fraction",
      ({ payload }) => {
        payload[0].created_at = 1.5;
      },
      [{ path: "$.payload[0].created_at", message: "is 1.5, not integer" }],
    ],
    [
      "a null",
      ({ payload }) => {
        payload[0].labels = null;
      },
      [{ path: "$.payload[0].labels", message: "is null, not array" }],
    ],
    [
      "a value",
      ({ payload }) => {
        payload[0].status = "closed";
      },
      [{ path: "$.payload[0].status", message: 'is "closed", not one of "open", "resolved", "pending", "snoozed"' }],
    ],
    [
      "a number out of bounds",
      ({ payload }) => {
        payload[0].unread_count = 11;
        payload[1].unread_count = -1;
      },
      [
        { path: "$.payload[0].unread_count", message: "is 11, above 10" },
        { path: "$.payload[1].unread_count", message: "is -1, below 0" },
      ],
    ],
    [
      "a missing key",
      ({ payload }) => {
        delete payload[0].meta.sender.email;
      },
      [{ path: "$.payload[0].meta.sender.email", message: "is missing" }],
    ],
    [
      "an undocumented key",
      ({ payload }) => {
        payload[0].meta.sender.shoe_size = 43;
      },
      [{ path: "$.payload[0].meta.sender.shoe_size", message: "is not a documented key" }],
    ],
    [
      "an object in place of a list",
      (body) => {
        body.payload = { 0: body.payload[0] };
      },
      [{ path: "$.payload", message: "is an object, not array" }],
    ],
    [
      "several differences",
      (body) => {
        body.total = 1;
        body.payload[0].uuid = 5;
        delete body.payload[1].inbox_id;
      },
      [
        { path: "$.payload[0].uuid", message: "is 5, not string" },
        { path: "$.payload[1].inbox_id", message: "is missing" },
        { path: "$.total", message: "is not a documented key" },
      ],
    ],
  ];

  test.each(spoiled)("finds %s", (_, spoil, drift) => {
    const body = recorded();
    expect(driftOf("listContactConversations", body)).toEqual([]);
    spoil(body);
    expect([...driftOf("listContactConversations", body)].sort((a, b) => a.path.localeCompare(b.path))).toEqual(drift);
  });

  test.each([undefined, null, 7, "text", []])("finds drift in a response that is %o", (body) => {
    expect(driftOf("listContactConversations", body)).toEqual([{ path: "$", message: expect.stringMatching(/^is /) }]);
  });

  test("finds no drift in attributes that an account defines itself", () => {
    const body = recorded();
    body.payload[0].custom_attributes = { shoe_size: 43, more: { of: ["it"] } };
    expect(driftOf("listContactConversations", body)).toEqual([]);
  });

  test("names the kind of each difference from another document's schema, without the values if asked", () => {
    const Status = { type: "string", enum: ["open", "done"] };
    const schema = {
      type: "object",
      required: ["id", "name"],
      properties: {
        id: { type: "integer" },
        name: { type: "string" },
        status: { $ref: "#/components/schemas/Status" },
      },
    };
    const body = { id: "secret", status: "lost", extra: true };
    const options = { schemas: { Status }, shown: (value: unknown) => `a ${typeof value}` };
    expect(schemaDrift(schema, body, options)).toEqual([
      { path: "$.name", kind: "missing", message: "is missing" },
      { path: "$.id", kind: "type", message: "is a string, not integer" },
      { path: "$.status", kind: "value", message: 'is a string, not one of "open", "done"' },
      { path: "$.extra", kind: "undocumented", message: "is not a documented key" },
    ]);
  });

  test("finds no drift for an operation that the OpenAPI document lacks", () => {
    expect(driftOf("GET /api/v1/undescribed", { anything: true })).toEqual([]);
  });

  const cases: readonly (readonly [string, CheckedSchema, unknown, readonly string[]])[] = [
    ["const", { const: "a" }, "b", ['$ is "b", not "a"']],
    ["one of two types", { type: ["string", "null"] }, 1, ["$ is 1, not string or null"]],
    ["maxItems", { type: "array", maxItems: 1 }, [1, 2], ["$ has more than 1 items"]],
    ["minItems", { type: "array", minItems: 1 }, [], ["$ has fewer than 1 items"]],
    ["not", { type: "object", properties: { a: { not: {} } } }, { a: 1 }, ["$.a must be absent"]],
    [
      "the nearest of oneOf",
      { oneOf: [{ type: "integer" }, { type: "object", required: ["a"] }] },
      {},
      ["$.a is missing"],
    ],
    [
      "allOf",
      { allOf: [{ type: "object", required: ["a"] }, { required: ["b"] }] },
      { a: 1 },
      ["$.b is missing", "$.a is not a documented key"],
    ],
    ["a long value, in short", { type: "integer" }, "x".repeat(500), [`$ is "${"x".repeat(58)}…, not integer`]],
    ["a reference to nothing", { $ref: "#/components/schemas/Gone" }, { a: 1 }, []],
  ];
  test.each(cases)("finds drift by %s", (_, schema, value, drift) => {
    const found = new Check({}).drift(schema, value).map(({ path, message }) => `${path} ${message}`);
    expect(found).toEqual(drift);
  });
});

describe("the option check", () => {
  const drifting = { payload: { id: "one" } };

  test("rejects with an error that names the place of drift", async () => {
    const { chatwoot } = await localServer((response) => json(response, 200, { payload: "one", odd: 1 }), {
      check: responseCheck(),
    });
    const error = await rejection(chatwoot.contacts.get(1));
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({
      drift: expect.arrayContaining([{ path: "$.odd", message: "is not a documented key" }]),
    });
    expect(String(error)).toContain(
      'differs from the OpenAPI document: $.payload is "one", not object; $.odd is not a documented key. Check',
    );
  });

  test("names the first ten differences and the number of the others", async () => {
    const odd = { payload: Array.from({ length: 20 }, (_, id) => ({ id })) };
    const differences = driftOf("listContactConversations", odd).length;
    const { chatwoot } = await localServer((response) => json(response, 200, odd), { check: responseCheck() });
    const { message } = Object(await rejection(chatwoot.contacts.listConversations(1)));
    expect(message.match(/is missing/g)).toHaveLength(10);
    expect(message).toContain(` and ${differences - 10} more. Check`);
    expect(message.length).toBeLessThan(1000);
  });

  test("calls a function with the drift, and the call continues", async () => {
    const told: [readonly Drift[], string][] = [];
    const { chatwoot } = await localServer((response) => json(response, 200, drifting), {
      check: responseCheck((drift, operation) => void told.push([drift, operation])),
    });
    expect(await chatwoot.contacts.get(1)).toEqual({ id: "one" });
    const route = "/api/v1/accounts/{account_id}/contacts/{id}";
    await chatwoot.api.GET(route, { params: { path: { id: 1 } } });
    await chatwoot.fetch("/api/v1/accounts/{account_id}/contacts/1");
    expect(told.map(([, operation]) => operation)).toEqual([`GET ${route}`, `GET ${route}`]);
    expect(told[0]?.[0]).toContainEqual({ path: "$.payload.id", message: 'is "one", not integer' });
  });

  test("rejects with the exact error that the function throws", async () => {
    const mine = new Error("drifted");
    const { chatwoot } = await localServer((response) => json(response, 200, drifting), {
      check: responseCheck(() => {
        throw mine;
      }),
    });
    expect(await rejection(chatwoot.contacts.get(1))).toBe(mine);
  });

  test("reports nothing for a correct response", async () => {
    const told: unknown[] = [];
    const { chatwoot } = sandboxClient("4.14.2", { check: responseCheck((drift) => void told.push(...drift)) });
    for await (const { id } of chatwoot.contacts.list({ sort: "name", limit: 40 })) {
      await chatwoot.contacts.listConversations(id);
    }
    for await (const _ of chatwoot.conversations.list({ status: "all" }));
    expect(told).toEqual([]);
  });

  test("is off by default", async () => {
    const { chatwoot } = await localServer((response) => json(response, 200, drifting));
    expect(await chatwoot.contacts.get(1)).toEqual({ id: "one" });
  });

  test("shows no token that the server echoes", async () => {
    const told: unknown[] = [];
    const echo = { payload: { id: "secret-token", "secret-token": 1 } };
    const loud = await localServer((response) => json(response, 200, echo), {
      check: responseCheck((drift) => void told.push(drift)),
    });
    await loud.chatwoot.contacts.get(1);
    const strict = await localServer((response) => json(response, 200, echo), { check: responseCheck() });
    told.push(String(await rejection(strict.chatwoot.contacts.get(1))));
    expect(told).toHaveLength(2);
    expect(JSON.stringify(told)).not.toContain("secret-token");
    expect(JSON.stringify(told)).toContain("[token]");
  });
});
