import { describe, expect, test } from "vitest";
import { AmbiguousContactError, type ContactKey, InvalidArgumentError, isWootkitError } from "../src/index.ts";
import { json, localServer, rejection } from "./local-server.ts";
import { recordedCalls } from "./recorded-call.ts";
import { type ContactServer, contact, contactServer } from "./simulated-contacts.ts";

const ada = contact(42, {
  name: "Ada Alder",
  email: "ada+shop@alder.example",
  phone_number: "+12025550101",
  identifier: "CRM-1001",
});
const tilda = contact(43, { name: "Tilda Birch", email: "tilda@birch.example", phone_number: "+4930123456" });
const people = [ada, tilda];

const filter = "POST /contacts/filter?sort=created_at";

/** The conditions of the only filter that was sent: attribute and values. */
function conditionsOf({ requests }: ContactServer): unknown[] {
  const [body] = requests.flatMap(({ method, body }) => (method === "POST" ? [JSON.parse(body)] : []));
  return body.payload.map(({ attribute_key, values }: Record<string, unknown>) => [attribute_key, values]);
}

describe.each([
  ["before 4.9", true],
  ["since 4.9", false],
])("on Chatwoot %s, a contact is found", (_, isOld) => {
  test.each([
    ["its e-mail address", "ada+shop@alder.example"],
    ["its e-mail address in other letter case", "Ada+Shop@Alder.example"],
    ["its name", "Ada Alder"],
    ["its name in other letter case", "ada alder"],
    ["its identifier", "CRM-1001"],
    ["its phone number", "+12025550101"],
    ["its phone number without a plus", "12025550101"],
    ["its phone number with 00", "0012025550101"],
    ["its phone number with spaces and dashes", "+1 202-555-0101"],
    ["its phone number with brackets and dots", "+1 (202) 555.0101"],
    ["its phone number as a phone copies it", "\u202a+1\u00a0202\u2011555\u20110101\u202c"],
    ["a value with spaces around it", " ada+shop@alder.example\n"],
  ])("by %s, with one request", async (_title, value) => {
    const server = await contactServer(people, { isOld });
    expect(await server.chatwoot.contacts.find(value)).toEqual(ada);
    expect(server.sent()).toEqual([filter]);
  });

  test("by a phone number with a zero in brackets after the country code", async () => {
    const { chatwoot } = await contactServer(people, { isOld });
    expect(await chatwoot.contacts.find("+49 (0)30 / 12 34 56")).toEqual(tilda);
  });
});

describe("a contact is found by its id", () => {
  test("as a number, with one request", async () => {
    const { chatwoot, sent } = await contactServer(people);
    expect(await chatwoot.contacts.find(42)).toEqual(ada);
    expect(sent()).toEqual(["GET /contacts/42"]);
  });

  test("as a string, which can also be an identifier or a name", async () => {
    const { chatwoot, sent } = await contactServer(people);
    expect(await chatwoot.contacts.find("42")).toEqual(ada);
    expect(sent().sort()).toEqual(["GET /contacts/42", filter]);
  });

  test("as a string, with one request if only the id counts", async () => {
    const { chatwoot, sent } = await contactServer([ada, contact(44, { name: "42", email: "b@alder.example" })]);
    expect(await chatwoot.contacts.find("42", { by: "id" })).toEqual(ada);
    expect(sent()).toEqual(["GET /contacts/42"]);
  });

  test("but a number that is too large for an id costs no request for it", async () => {
    const { chatwoot, sent } = await contactServer(people);
    expect(await chatwoot.contacts.find("4930123456")).toEqual(tilda);
    expect(sent()).toEqual([filter]);
  });
});

describe("no contact is found", () => {
  test.each([
    ["by a part of a name", "Ada"],
    ["by a part of an e-mail address", "alder.example"],
    ["by an e-mail address whose plus is a space", "ada shop@alder.example"],
    ["by a phone number without its country code", "030 123456"],
    ["by a pattern", "%"],
  ])("%s", async (_, value) => {
    const { chatwoot } = await contactServer(people);
    expect(await chatwoot.contacts.find(value)).toBeUndefined();
  });

  test("by an identifier in other letter case, which can be another person's", async () => {
    const other = contact(44, { name: "Bo", identifier: "crm-1001" });
    const { chatwoot } = await contactServer([ada, other]);
    expect(await chatwoot.contacts.find("CRM-1001")).toEqual(ada);
    expect(await chatwoot.contacts.find("crm-1001", { by: "identifier" })).toEqual(other);
    expect(await chatwoot.contacts.find("Crm-1001")).toBeUndefined();
  });

  test("by an unknown id", async () => {
    const { chatwoot } = await contactServer(people);
    expect(await chatwoot.contacts.find(7)).toBeUndefined();
    expect(await chatwoot.contacts.find("7")).toBeUndefined();
  });

  test("by a name alone since Chatwoot 4.9, unless the contact can be reached", async () => {
    const visitor = contact(44, { name: "Walk-in Visitor" });
    const [newer, older] = [await contactServer([visitor]), await contactServer([visitor], { isOld: true })];
    expect(await newer.chatwoot.contacts.find("Walk-in Visitor")).toBeUndefined();
    expect(await older.chatwoot.contacts.find("Walk-in Visitor")).toEqual(visitor);
  });
});

test("an identifier that is the e-mail address in other letter case hides no contact", async () => {
  const both = contact(44, { name: "Bo", email: "bo@elm.example", identifier: "Bo@Elm.example" });
  const { chatwoot } = await contactServer([both]);
  expect(await chatwoot.contacts.find("bo@elm.example")).toEqual(both);
});

describe("several matches", () => {
  const rows = [
    ada,
    contact(44, { name: "ada alder", identifier: "web-7" }),
    contact(45, { name: "42", email: "number@ash.example" }),
    contact(46, { name: "", identifier: "42" }),
  ];

  test("are an error that lists them", async () => {
    const { chatwoot } = await contactServer(rows);
    const error = await rejection(chatwoot.contacts.find("Ada Alder"));
    if (!(error instanceof AmbiguousContactError)) throw error;
    expect(isWootkitError(error)).toBe(true);
    expect(error.name).toBe("AmbiguousContactError");
    expect(error.matches).toEqual([ada, rows[1]]);
    expect(error.summary).toBe(
      '2 contacts match "Ada Alder": 42 (Ada Alder, ada+shop@alder.example), 44 (ada alder, no e-mail address).',
    );
    expect(error.hint).toBe("Use the id of one of them, or say which attribute to compare.");
    expect(JSON.parse(JSON.stringify(error)).matches).toEqual([ada, rows[1]]);
  });

  test("include the contact with the id", async () => {
    const { chatwoot } = await contactServer(rows);
    const error = await rejection(chatwoot.contacts.find("42"));
    expect(error).toBeInstanceOf(AmbiguousContactError);
    expect(Object(error).matches).toEqual([ada, rows[2], rows[3]]);
  });

  test.each<[ContactKey, unknown]>([
    ["id", ada],
    ["name", rows[2]],
    ["identifier", rows[3]],
    ["email", undefined],
    ["phone_number", undefined],
  ])("are avoided by comparing only the %s", async (by, found) => {
    const server = await contactServer(rows);
    expect(await server.chatwoot.contacts.find("42", { by })).toEqual(found);
    expect(server.sent()).toHaveLength(1);
    if (by !== "id") expect(conditionsOf(server)).toEqual([[by, ["42"]]]);
  });

  test("are not several when one contact has the value twice", async () => {
    const twice = contact(4711, { name: "4711", phone_number: "+4711", identifier: "4711" });
    const { chatwoot } = await contactServer([twice]);
    expect(await chatwoot.contacts.find("4711")).toEqual(twice);
  });

  test("are counted without reading more pages than needed", async () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      contact(index + 1, { name: "Ada", email: `ada${index}@a.example` }),
    );
    const { chatwoot, sent } = await contactServer(many);
    const error = await rejection(chatwoot.contacts.find("ada"));
    expect(Object(error).summary).toMatch(/^15 or more contacts match "ada": 1 \(Ada, ada0@a\.example\), 2 /);
    expect(Object(error).matches).toHaveLength(15);
    expect(sent()).toHaveLength(1);
  });

  test("are found on a later page when others differ in letter case", async () => {
    const cases = Array.from({ length: 15 }, (_, index) =>
      contact(index + 1, { name: `Bo ${index}`, identifier: upperAt("abcdefghijklmnop", index) }),
    );
    const wanted = contact(99, { name: "Bo", identifier: "abcdefghijklmnop" });
    const { chatwoot, sent } = await contactServer([...cases, wanted]);
    expect(await chatwoot.contacts.find("abcdefghijklmnop")).toEqual(wanted);
    expect(sent()).toEqual([filter, `${filter}&page=2`]);
  });
});

function upperAt(text: string, index: number): string {
  return text.slice(0, index) + text.charAt(index).toUpperCase() + text.slice(index + 1);
}

describe("a mistake is refused before anything is sent:", () => {
  const anything: readonly [string, unknown, unknown, string][] = [
    ["an empty value", "", {}, 'value must be an id or a non-empty string, got "".'],
    ["a blank value", " ", {}, 'value must be an id or a non-empty string, got " ".'],
    ["no value", undefined, {}, "value must be an id or a non-empty string, got undefined."],
    ["an object", { email: "a@b.example" }, {}, "value must be an id or a non-empty string, got Object."],
    ["a fraction", 1.5, {}, "value must be a positive integer, got 1.5."],
    ["a number that no id can be", -1, { by: "id" }, "value must be a positive integer, got -1."],
    ["a string that is no id", "Ada", { by: "id" }, 'value must be a positive integer, got "Ada".'],
    [
      "a string that is no phone number",
      "030 1234",
      { by: "phone_number" },
      'value must be a phone number with its country code, got "030 1234".',
    ],
    [
      "an unknown attribute",
      "Ada",
      { by: "city" },
      'by must be id, email, phone_number, identifier or name, got "city".',
    ],
  ];
  test.each(anything)("%s", async (_, value, options, message) => {
    const { chatwoot, sent } = await contactServer(people);
    const error = await rejection(Reflect.apply(chatwoot.contacts.find, chatwoot.contacts, [value, options]));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(Object(error).message).toBe(message);
    expect(sent()).toEqual([]);
  });
});

test("options of the call apply to each request", async () => {
  const { chatwoot, requests } = await contactServer(people);
  await chatwoot.contacts.find("42", { headers: { "x-trace": "7" } });
  expect(requests.map(({ headers }) => headers["x-trace"])).toEqual(["7", "7"]);
  const reason = new Error("enough");
  expect(await rejection(chatwoot.contacts.find("42", { signal: AbortSignal.abort(reason) }))).toBe(reason);
});

test("a 404 of another server is not taken for a missing contact", async () => {
  const { chatwoot } = await localServer((response) => json(response, 404, { error: "no such page" }));
  expect(await rejection(chatwoot.contacts.find(42))).toMatchObject({ name: "NotFoundError" });
});

test("a missing account is not taken for a missing contact", async () => {
  const { chatwoot } = await localServer((response) => json(response, 404, { error: "Resource could not be found" }));
  expect(await rejection(chatwoot.contacts.find("ada@alder.example"))).toMatchObject({ name: "NotFoundError" });
});

describe("the conditions are those of recorded requests:", () => {
  const recorded = recordedCalls().filter(({ operation, exchange }) => {
    const conditions = Object(exchange.request.body).payload;
    return operation.id === "filterContacts" && conditions?.length === 1 && isEquality(conditions[0]);
  });

  test("there are some of each version", () => {
    expect(new Set(recorded.map(({ exchange }) => exchange.server)).size).toBe(5);
    expect(recorded.length).toBeGreaterThanOrEqual(20);
  });

  test.each(recorded.map(({ exchange }) => [`${exchange.case} on ${exchange.server}`, exchange] as const))(
    "%s",
    async (_, { request, response: { status, body } }) => {
      const { attribute_key: by, values, filter_operator } = Object(request.body).payload[0];
      const { chatwoot, requests } = await localServer((response) => json(response, status, body));
      const found = await chatwoot.contacts.find(values[0], { by });
      expect(found).toEqual(Object(body).payload[0]);
      expect(JSON.parse(requests[0]?.body ?? "").payload).toMatchObject([
        { attribute_key: by, filter_operator, values },
      ]);
    },
  );
});

function isEquality({ attribute_key, filter_operator, values }: Record<string, unknown>): boolean {
  const isKey = /^(name|email|phone_number|identifier)$/.test(String(attribute_key));
  return isKey && filter_operator === "equal_to" && Array.isArray(values);
}
