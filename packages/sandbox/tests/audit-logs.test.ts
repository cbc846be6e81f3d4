import { expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { at } from "./call.ts";

test("the audit log has what members of an account change, the newest first", async () => {
  const { send, user } = await createAccount(createSandbox());
  const { id } = await send("POST", "/teams", { name: "Returns" });
  await send("PATCH", `/teams/${id}`, { description: "Parcels that come back" });
  await send("PATCH", `/teams/${id}`, { description: "Parcels that come back" });
  const { audit_logs: logs } = await send("GET", "/audit_logs");
  const about = logs.filter(({ auditable_type }: { auditable_type: string }) => auditable_type === "Team");
  expect(about).toMatchObject([
    { action: "update", version: 2, audited_changes: { description: [null, "Parcels that come back"] } },
    { action: "create", version: 1, audited_changes: { name: "returns" }, auditable: { id, name: "returns" } },
  ]);
  expect(about[0]).toMatchObject({ user_id: user.id, username: user.email, user_type: "User" });
});

test("a deleted object is no longer shown, and what happened with it stays", async () => {
  const { send } = await createAccount(createSandbox());
  const inbox = await send("POST", "/inboxes", { name: "Old desk", channel: { type: "api" } });
  await send("PATCH", `/inboxes/${inbox.id}`, { channel: { webhook_url: "https://hooks.northwind.example" } });
  await send("DELETE", `/inboxes/${inbox.id}`);
  const { audit_logs: logs } = await send("GET", "/audit_logs");
  expect(logs.slice(0, 3)).toMatchObject([
    { action: "destroy", auditable: null, audited_changes: { name: "Old desk", sender_name_type: "friendly" } },
    { action: "update", audited_changes: { webhook_url: [null, "https://hooks.northwind.example"] } },
    { action: "create", audited_changes: { name: "Old desk", sender_name_type: 0 } },
  ]);
});

test("changes by a platform app have no user", async () => {
  const { send } = await createAccount(createSandbox());
  const { audit_logs: logs, total_entries } = await send("GET", "/audit_logs?page=0");
  expect(logs).toMatchObject([
    { auditable_type: "Account", action: "update", user_id: null, user_type: null },
    { auditable_type: "AccountUser", action: "create", audited_changes: { role: 1, availability: 0 } },
  ]);
  expect(total_entries).toBe(2);
  expect(await send("GET", "/audit_logs?page=9")).toMatchObject({ current_page: 9, audit_logs: [] });
});

test("without the feature, the audit log is empty, and only administrators see it", async () => {
  const sandbox = createSandbox();
  const { send } = await createAccount(sandbox, { audit_logs: false });
  expect(await send("GET", "/audit_logs")).toEqual({ per_page: 25, total_entries: 0, current_page: 1, audit_logs: [] });
  await at(sandbox, "/api/v1/accounts/1", sandbox.tokens.agent)("GET", "/audit_logs", undefined, 401);
});

test("an entry names the sender of its request, even if another request arrives while a file is read", async () => {
  const sandbox = createSandbox();
  const { send, user, accountId, rename } = await createAccount(sandbox);
  const { id } = await send("POST", "/inboxes", { name: "Old desk", channel: { type: "api" } });
  let finishReading = () => {};
  const read = new Promise<ArrayBuffer>((resolve) => {
    finishReading = () => resolve(new ArrayBuffer(6));
  });
  const picture = new File([], "desk.gif", { type: "image/gif" });
  picture.slice = () => Object.assign(new Blob([]), { arrayBuffer: () => read });
  const form = new FormData();
  form.set("name", "New desk");
  form.set("avatar", picture);
  const request = new Request(`https://chatwoot.test/api/v1/accounts/${accountId}/inboxes/${id}`, {
    method: "PATCH",
    headers: { "Api-Access-Token": user.access_token },
    body: form,
  });
  // The form must keep the slow file.
  const uploaded = sandbox.fetch(Object.assign(request, { formData: async () => form }));
  const renamed = rename("Northwind Parcels");
  await new Promise(setImmediate);
  finishReading();
  expect((await uploaded).status).toBe(200);
  await renamed;
  const { audit_logs: logs } = await send("GET", "/audit_logs");
  expect(logs.slice(0, 2)).toMatchObject([
    { action: "update", audited_changes: { name: ["Northwind Returns", "Northwind Parcels"] }, username: null },
    { action: "update", audited_changes: { name: ["Old desk", "New desk"] }, username: user.email },
  ]);
});

test("rows that a test adds aren't recorded", async () => {
  const sandbox = createSandbox();
  const { send, accountId } = await createAccount(sandbox);
  const { total_entries: before } = await send("GET", "/audit_logs");
  sandbox.add.team({ account_id: accountId, name: "returns" });
  expect(await send("GET", "/audit_logs")).toMatchObject({ total_entries: before });
});

/** Creates an account with the feature and an administrator. */
async function createAccount(sandbox: Sandbox, features = { audit_logs: true }) {
  const platform = at(sandbox, "/platform/api/v1", sandbox.tokens.platform);
  const { id } = await platform("POST", "/accounts", { name: "Northwind Returns" });
  const person = { name: "Ines", email: "ines@northwind.example", password: "Ship-Parcels-2026!" };
  const user = await platform("POST", "/users", person);
  await platform("POST", `/accounts/${id}/account_users`, { user_id: user.id, role: "administrator" });
  await platform("PATCH", `/accounts/${id}`, { features });
  const rename = (name: string) => platform("PATCH", `/accounts/${id}`, { name });
  return { user, accountId: id, rename, send: at(sandbox, `/api/v1/accounts/${id}`, user.access_token) };
}
