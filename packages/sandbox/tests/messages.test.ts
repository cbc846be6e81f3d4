import { describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { at, call } from "./call.ts";

const thread = "/api/v1/accounts/1/conversations/101/messages";

async function messagesIn(sandbox: Sandbox): Promise<Record<string, unknown>[]> {
  const { body } = await call(sandbox, "GET", thread);
  return Object(body).payload;
}

/** The header of a picture of two by three pixels. */
function picture(): File {
  const header = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
  return new File([new Uint8Array([...header, 0, 0, 0, 2, 0, 0, 0, 3])], "tent.png", { type: "image/png" });
}

async function sendPicture(sandbox: Sandbox): Promise<void> {
  const body = new FormData();
  body.append("content", "Like this one?");
  body.append("attachments[]", picture());
  expect((await call(sandbox, "POST", thread, { body })).status).toBe(200);
}

describe("messages", () => {
  test("appends an agent's message and moves the conversation to the top of the list", async () => {
    const sandbox = createSandbox();
    const { body } = await call(sandbox, "POST", thread, { body: { content: "It is on its way." } });
    expect(body).toMatchObject({ content: "It is on its way.", message_type: 1, sender: { type: "user", id: 1 } });
    expect((await messagesIn(sandbox)).at(-1)).toMatchObject({ id: Object(body).id, content: "It is on its way." });
    const list = await call(sandbox, "GET", "/api/v1/accounts/1/conversations?status=all");
    expect(Object(list.body).data.payload[0]).toMatchObject({
      id: 101,
      waiting_since: 0,
      last_non_activity_message: { content: "It is on its way." },
    });
  });

  test("replaces known variables with their values, and others with nothing", async () => {
    const content = "Order {{ conversation.id }}{{planet}}{{constructor}}.";
    const { body } = await call(createSandbox(), "POST", thread, { body: { content } });
    expect(body).toMatchObject({ content: "Order 101." });
  });

  test("doesn't count a private note as a reply", async () => {
    const sandbox = createSandbox();
    sandbox.add.message({ conversation_id: 101 });
    await call(sandbox, "POST", thread, { body: { content: "Ask the depot.", private: true } });
    const list = await call(sandbox, "GET", "/api/v1/accounts/1/conversations?status=all");
    const [first] = Object(list.body).data.payload;
    expect(first.id).toBe(101);
    expect(first.waiting_since).toBeGreaterThan(0);
  });

  test("keeps deleted messages without their content", async () => {
    const sandbox = createSandbox();
    const { body } = await call(sandbox, "POST", thread, { body: { content: "A mistake." } });
    await call(sandbox, "DELETE", `${thread}/${Object(body).id}`);
    const last = (await messagesIn(sandbox)).at(-1);
    expect(last).toMatchObject({ id: Object(body).id, content_attributes: { deleted: true } });
    expect(JSON.stringify(last)).not.toContain("A mistake.");
  });

  test("lists messages before and after an ID", async () => {
    const sandbox = createSandbox();
    const ids: number[] = [];
    for (let count = 0; count < 25; count++) {
      const { body } = await call(sandbox, "POST", thread, { body: { content: `Line ${count}` } });
      ids.push(Object(body).id);
    }
    const idsOf = (body: unknown) => Object(body).payload.map(({ id }: { id: number }) => id);
    expect(idsOf((await call(sandbox, "GET", thread)).body)).toEqual(ids.slice(-20));
    const before = await call(sandbox, "GET", `${thread}?before=${ids[22]}`);
    expect(idsOf(before.body)).toEqual(ids.slice(2, 22));
    const after = await call(sandbox, "GET", `${thread}?after=${ids[22]}`);
    expect(idsOf(after.body)).toEqual(ids.slice(23));
  });

  test("measures pictures in a job", async () => {
    const sandbox = createSandbox({ jobs: "manual" });
    await sendPicture(sandbox);
    const sizes = async () => {
      const [{ width, height }] = Object((await messagesIn(sandbox)).at(-1)).attachments;
      return [width, height];
    };
    expect(await sizes()).toEqual([null, null]);
    sandbox.tick();
    expect(await sizes()).toEqual([2, 3]);
  });

  test("measures pictures immediately if jobs run immediately", async () => {
    const sandbox = createSandbox();
    await sendPicture(sandbox);
    expect((await messagesIn(sandbox)).at(-1)).toMatchObject({ attachments: [{ width: 2, height: 3 }] });
  });

  test("attaches previously uploaded files", async () => {
    const sandbox = createSandbox();
    const form = new FormData();
    form.append("attachment", picture());
    const upload = await call(sandbox, "POST", "/api/v1/accounts/1/upload", { body: form });
    const { blob_id: id } = Object(upload.body);
    const { body } = await call(sandbox, "POST", thread, { body: { content: "See", attachments: [id] } });
    expect(body).toMatchObject({ attachments: [{ file_type: "image", extension: "png", file_size: 24 }] });
  });
});

describe("the public API", () => {
  test("exchanges messages between a visitor and an agent", async () => {
    const sandbox = createSandbox();
    const { tables } = sandbox.snapshot();
    const { identifier } = Object(tables.inboxes).rows.find(({ name }: { name: string }) => name === "Shop orders");
    const inbox = `/public/api/v1/inboxes/${identifier}`;
    expect((await call(sandbox, "GET", inbox, { token: null })).body).toMatchObject({ name: "Shop orders" });

    const created = await call(sandbox, "POST", `${inbox}/contacts`, {
      token: null,
      body: { name: "Nadia", email: "nadia@atlas.example" },
    });
    const { id, source_id } = Object(created.body);
    const [conversation] = sandbox.add.conversations({ contact_id: id, inbox_id: 2, count: 1 });
    const messages = `${inbox}/contacts/${source_id}/conversations/${conversation}/messages`;
    await call(sandbox, "POST", messages, { token: null, body: { content: "Where is it?" } });
    const agents = `/api/v1/accounts/1/conversations/${conversation}/messages`;
    const { body } = await call(sandbox, "GET", agents, { token: sandbox.tokens.agent });
    expect(Object(body).payload.at(-1)).toMatchObject({ content: "Where is it?", message_type: 0, sender: { id } });

    await call(sandbox, "POST", agents, { body: { content: "In Bremen." } });
    await call(sandbox, "POST", agents, { body: { content: "Not said to the visitor.", private: true } });
    const read = await call(sandbox, "GET", messages, { token: null });
    expect(
      Object(read.body)
        .map(({ content }: { content: string }) => content)
        .slice(-2),
    ).toEqual(["Where is it?", "In Bremen."]);
  });
});

describe("the delivery of a message", () => {
  /** Sends requests about the messages of a new conversation in the API inbox 2. */
  async function inApiInbox() {
    const send = at(createSandbox(), "/api/v1/accounts/1/conversations");
    const { id } = await send("POST", "", { inbox_id: 2, contact_id: 2 });
    return (method: string, path: string, body?: unknown, status?: number) =>
      send(method, `/${id}/messages${path}`, body, status);
  }

  test("has a status that a later one replaces, but a read message isn't delivered again", async () => {
    const send = await inApiInbox();
    const { id } = await send("POST", "", { content: "On its way" });
    const update = (body: object) => send("PATCH", `/${id}`, body);
    const failed = { status: "failed", external_error: "No route" };
    expect(await update(failed)).toMatchObject({
      status: "failed",
      content_attributes: { external_error: "No route" },
    });
    expect(await update({ status: "read" })).toMatchObject({ content_attributes: { external_error: null } });
    for (const status of ["delivered", "lost"]) expect(await update({ status })).toMatchObject({ status: "read" });
    expect(await send("POST", `/${id}/retry`)).toMatchObject({ status: "sent", content_attributes: {} });
  });

  test("is refused for an unknown message, and in other inboxes", async () => {
    const send = await inApiInbox();
    await send("PATCH", "/999999", { status: "read" }, 404);
    const error = `Couldn't find Message with 'id'="abc" [WHERE "messages"."conversation_id" = $1]`;
    expect(await send("POST", "/abc/retry", undefined, 422)).toEqual({ error });
    await send("POST", "/999999/translate", { target_language: "de" }, 404);
    await at(createSandbox(), thread)("PATCH", "/999999", { status: "read" }, 403);
  });
});
