import { expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { at } from "./call.ts";

async function desk(contact: object = { name: "Una" }) {
  const sandbox = createSandbox();
  const send = at(sandbox, "/api/v1/accounts/1");
  const { payload } = await send("POST", "/contacts", contact);
  return { send, id: payload.contact.id, sandbox };
}

test.each([
  ["name", "equal_to", ["una STONE"], true],
  ["name", "contains", ["zzz", "stone"], true],
  ["email", "not_equal_to", ["una@stone.example"], false],
  ["phone_number", "equal_to", ["491701234567"], true],
  ["phone_number", "starts_with", ["+49"], false],
  ["city", "equal_to", ["BONN"], true],
  ["blocked", "equal_to", ["false"], true],
  ["last_activity_at", "is_greater_than", ["2000-01-01"], false],
  ["labels", "is_not_present", [], true],
])("a filter by %s %s %j compares as the server does", async (attribute_key, filter_operator, values, isFound) => {
  const { send, id } = await desk({
    ...{ name: "Una Stone", email: "una@stone.example", phone_number: "+491701234567" },
    additional_attributes: { city: "Bonn" },
  });
  const own = { attribute_key: "email", filter_operator: "equal_to", values: ["una@stone.example"] };
  const condition = { attribute_key, filter_operator, values, query_operator: "AND" };
  const { payload } = await send("POST", "/contacts/filter", { payload: [condition, own] });
  expect(payload.map((contact: { id: number }) => contact.id)).toEqual(isFound ? [id] : []);
});

test("a link to an inbox is created once, and not with the source ID of another contact", async () => {
  const { send, id } = await desk();
  const other = (await send("POST", "/contacts", { name: "Otto" })).payload.contact.id;
  const { id: inbox_id } = await send("POST", "/inboxes", { name: "Shop", channel: { type: "api" } });
  const link = { inbox_id, source_id: "shop-1" };
  const first = await send("POST", `/contacts/${id}/contact_inboxes`, link);
  expect(await send("POST", `/contacts/${id}/contact_inboxes`, link)).toEqual(first);
  await send("POST", `/contacts/${other}/contact_inboxes`, link, 500);
  const { payload } = await send("GET", `/contacts/${id}/contactable_inboxes`);
  expect(payload).toContainEqual(first);
});

test("an e-mail inbox needs an address, and takes it over from a contact who had it", async () => {
  const { send, id } = await desk({ name: "Una", email: "una@stone.example" });
  const channel = { type: "email", email: "rated@northwind.example" };
  const { id: inbox_id } = await send("POST", "/inboxes", { name: "Mail", channel });
  const path = `/contacts/${id}/contact_inboxes`;
  expect(await send("POST", path, { inbox_id })).toMatchObject({ source_id: "una@stone.example" });
  expect((await send("PUT", `/contacts/${id}`, { email: "new@stone.example" })).payload.email).toBe(
    "new@stone.example",
  );
  const heir = (await send("POST", "/contacts", { name: "Heir", email: "una@stone.example" })).payload.contact.id;
  const taken = await send("POST", `/contacts/${heir}/contact_inboxes`, { inbox_id });
  expect(taken).toMatchObject({ source_id: "una@stone.example" });
});

test("an import adds contacts, updates known ones, and leaves out invalid rows", async () => {
  const { send, id, sandbox } = await desk({ name: "Una", email: "una@stone.example" });
  const form = new FormData();
  const rows = [
    "name,email,phone_number,tier",
    'Una S.,una@stone.example,,"gold, old"',
    "Ben,ben@oak.example,491701,x",
    "Bad,nope,,",
  ];
  form.append("import_file", new File([rows.join("\n")], "contacts.csv", { type: "text/csv" }));
  await at(sandbox, "/api/v1/accounts/1")("POST", "/contacts/import", form);
  expect((await send("GET", `/contacts/${id}`)).payload).toMatchObject({
    name: "Una S.",
    custom_attributes: { tier: "gold, old" },
  });
  const found = await send("GET", "/contacts/search?q=ben@oak");
  expect(found.payload).toMatchObject([{ name: "Ben", phone_number: "+491701" }]);
  expect((await send("GET", "/contacts/search?q=nope")).payload).toEqual([]);
  expect(await send("POST", "/contacts/import", {}, 422)).toEqual({ error: "File is blank" });
});

test("custom attributes are deleted by their keys", async () => {
  const { send, id } = await desk({ name: "Una", custom_attributes: { tier: "gold", fax: "none" } });
  const deleted = await send("POST", `/contacts/${id}/destroy_custom_attributes`, { custom_attributes: ["fax", "x"] });
  expect(deleted.payload.custom_attributes).toEqual({ tier: "gold" });
});

test("the attachments of a contact's conversations are listed, the newest first", async () => {
  const { send } = await desk();
  const { meta, payload } = await send("GET", "/contacts/126/attachments");
  expect(meta.total_count).toBe(payload.length);
  const ids = payload.map((attachment: { id: number }) => attachment.id);
  expect(ids).toEqual(ids.toSorted((a: number, b: number) => b - a));
});
