import { describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { call } from "./call.ts";

const accountPath = "/api/v1/accounts/1";

async function idsAt(sandbox: Sandbox, path: string): Promise<number[]> {
  const { body } = await call(sandbox, "GET", `${accountPath}${path}`);
  return Object(body).payload.map(({ id }: { id: number }) => id);
}

async function create(sandbox: Sandbox, fields: object): Promise<number> {
  const { status, body } = await call(sandbox, "POST", `${accountPath}/contacts`, { body: fields });
  expect(status).toBe(200);
  return Object(body).payload.contact.id;
}

describe("contacts", () => {
  test("lists, finds, and shows created contacts", async () => {
    const sandbox = createSandbox();
    const id = await create(sandbox, { name: "Nadia Berg", email: "Nadia@Atlas.Example", phone_number: "+4930123456" });
    expect(await idsAt(sandbox, "/contacts?sort=-created_at")).toContain(id);
    expect(await idsAt(sandbox, "/contacts/search?q=nadia@atlas")).toEqual([id]);
    const { body } = await call(sandbox, "GET", `${accountPath}/contacts/${id}`);
    expect(body).toMatchObject({ payload: { id, name: "Nadia Berg", email: "nadia@atlas.example" } });
  });

  test("gives a contact a source ID in its inbox, which no other contact can have", async () => {
    const sandbox = createSandbox();
    const fields = { name: "Nadia", inbox_id: 2, source_id: "customer-17" };
    const id = await create(sandbox, fields);
    const { body } = await call(sandbox, "GET", `${accountPath}/contacts/${id}`);
    expect(body).toMatchObject({ payload: { contact_inboxes: [{ source_id: "customer-17", inbox: { id: 2 } }] } });
    const second = await call(sandbox, "POST", `${accountPath}/contacts`, { body: { ...fields, name: "Second" } });
    expect(second.status).toBe(500);
  });

  test("keeps columns that an update doesn't name, and refuses values of another contact", async () => {
    const sandbox = createSandbox();
    const id = await create(sandbox, {
      name: "Nadia",
      email: "nadia@atlas.example",
      custom_attributes: { tier: "gold" },
    });
    const path = `${accountPath}/contacts/${id}`;
    const { body } = await call(sandbox, "PUT", path, { body: { custom_attributes: { since: 2019 }, blocked: true } });
    expect(body).toMatchObject({
      payload: { name: "Nadia", blocked: true, custom_attributes: { tier: "gold", since: 2019 } },
    });
    const other = await create(sandbox, { name: "Other", email: "other@atlas.example" });
    const refused = await call(sandbox, "PUT", `${accountPath}/contacts/${other}`, {
      body: { email: "NADIA@atlas.example" },
    });
    expect(refused).toEqual({
      status: 422,
      body: { message: "Email has already been taken", attributes: ["email"] },
    });
  });

  test("merges two contacts with their conversations and details", async () => {
    const sandbox = createSandbox();
    const mergee = await create(sandbox, { name: "N.", email: "nadia@atlas.example" });
    const [conversation] = sandbox.add.conversations({ contact_id: mergee, count: 1 });
    const base = await create(sandbox, { name: "Nadia Berg", phone_number: "+4930123456" });
    const { body } = await call(sandbox, "POST", `${accountPath}/actions/contact_merge`, {
      body: { base_contact_id: base, mergee_contact_id: mergee },
    });
    expect(body).toMatchObject({ id: base, name: "Nadia Berg", email: "nadia@atlas.example" });
    expect(await idsAt(sandbox, `/contacts/${base}/conversations`)).toEqual([conversation]);
    expect((await call(sandbox, "GET", `${accountPath}/contacts/${mergee}`)).status).toBe(404);
  });

  test("deletes a contact immediately, and its conversations when the jobs run", async () => {
    const sandbox = createSandbox({ jobs: "manual" });
    const id = await create(sandbox, { name: "Nadia", email: "nadia@atlas.example" });
    const [conversation = 0] = sandbox.add.conversations({ contact_id: id, count: 1 });
    expect((await call(sandbox, "DELETE", `${accountPath}/contacts/${id}`)).status).toBe(200);
    expect((await call(sandbox, "GET", `${accountPath}/contacts/${id}`)).status).toBe(404);
    expect(() => sandbox.add.message({ conversation_id: conversation })).not.toThrow();
    sandbox.tick();
    expect(() => sandbox.add.message({ conversation_id: conversation })).toThrow(
      `Account 1 has no conversation ${conversation}.`,
    );
  });

  test("deletes a contact with its conversations if jobs run immediately", async () => {
    const sandbox = createSandbox();
    const id = await create(sandbox, { name: "Nadia", email: "nadia@atlas.example" });
    const [conversation = 0] = sandbox.add.conversations({ contact_id: id, count: 1 });
    await call(sandbox, "DELETE", `${accountPath}/contacts/${id}`);
    expect(() => sandbox.add.message({ conversation_id: conversation })).toThrow(RangeError);
    // IDs are never reused.
    expect(await create(sandbox, { name: "Next" })).toBeGreaterThan(id);
  });

  test("replaces the labels of a contact, and lists contacts by label", async () => {
    const sandbox = createSandbox();
    const path = `${accountPath}/contacts/2/labels`;
    const { body } = await call(sandbox, "POST", path, { body: { labels: ["wholesale", " vip ", "vip"] } });
    expect(body).toEqual({ payload: ["wholesale", "vip"] });
    expect(await idsAt(sandbox, "/contacts?labels[]=wholesale")).toEqual([2]);
    await call(sandbox, "POST", path, { body: { labels: [] } });
    expect(await idsAt(sandbox, "/contacts?labels[]=wholesale")).toEqual([]);
    expect((await call(sandbox, "GET", path)).body).toEqual({ payload: [] });
  });
});
