import { expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { at } from "./call.ts";

const account = "/api/v1/accounts/1";

test("the inbox of a campaign decides its kind, and other inboxes are refused", async () => {
  const sandbox = createSandbox({ now: () => Date.UTC(2026, 10, 30) });
  const send = at(sandbox, account);
  const website = { type: "web_widget", website_url: "https://shop.example" };
  const widget = await send("POST", "/inboxes", { name: "Web", channel: website });
  const api = await send("POST", "/inboxes", { name: "API", channel: { type: "api" } });
  const hello = { title: "Hello", message: "Any question?", inbox_id: widget.id };
  const ongoing = await send("POST", "/campaigns", { ...hello, scheduled_at: "2027-01-01T00:00:00Z" });
  expect(ongoing).toMatchObject({ campaign_type: "ongoing", inbox: { id: widget.id } });
  expect(ongoing).not.toHaveProperty("scheduled_at");
  expect(await send("POST", "/campaigns", { ...hello, inbox_id: api.id }, 422)).toEqual({
    message: "Inbox Unsupported Inbox type",
    attributes: ["inbox"],
  });
  expect(await send("POST", "/campaigns", { title: "No inbox" }, 422)).toEqual({
    message: "Inbox can't be blank, Message can't be blank, Inbox must exist",
    attributes: ["inbox_id", "message", "inbox"],
  });
  await send("PATCH", `/campaigns/${ongoing.id}`, { trigger_rules: { url: "shop.example" } }, 422);
  await send("DELETE", `/campaigns/${ongoing.id}`, undefined);
  await send("GET", `/campaigns/${ongoing.id}`, undefined, 500);
});

test("campaigns have numbers within their account, and a sender who doesn't exist isn't shown", async () => {
  const send = at(createSandbox(), account);
  const website = { type: "web_widget", website_url: "https://shop.example" };
  const { id: inbox_id } = await send("POST", "/inboxes", { name: "Web", channel: website });
  const hello = { title: "Hello", message: "Any question?", inbox_id };
  expect(await send("POST", "/campaigns", { ...hello, sender_id: 1 })).toMatchObject({ id: 1, sender: { id: 1 } });
  expect(await send("POST", "/campaigns", { ...hello, sender_id: 99999 })).not.toHaveProperty("sender");
  expect(await send("GET", "/campaigns", undefined)).toMatchObject([{ id: 1 }, { id: 2 }]);
});

test("companies, imports, the e-mail layout, and SAML need their features", async () => {
  const sandbox = createSandbox({ seed: "empty", platformToken: "platform-token" });
  const platform = at(sandbox, "/platform/api/v1", "platform-token");
  await platform("POST", "/accounts", { name: "Eastwind" });
  const person = { name: "Ada", email: "ada@eastwind.example", password: "Password1!" };
  const { id, access_token } = await platform("POST", "/users", person);
  await platform("POST", "/accounts/1/account_users", { user_id: id, role: "administrator" });
  const send = at(sandbox, account, access_token);
  const layout = { branded_email_layout: "<p>{{ content_for_layout }}</p>" };
  await send("PATCH", "/branded_email_layout", layout, 422);
  await send("GET", "/data_imports", undefined, 401);
  await send("GET", "/companies", undefined, 403);
  await send("GET", "/saml_settings", undefined, 403);
  const names = ["companies", "data_import", "branded_email_templates", "saml"];
  await platform("PATCH", "/accounts/1", { features: Object.fromEntries(names.map((name) => [name, true])) });
  await send("PATCH", "/branded_email_layout", layout);
  expect(await send("GET", "/branded_email_layout", undefined)).toEqual(layout);
  const { payload } = await send("POST", "/companies", { company: { name: "Northwind", domain: "northwind.example" } });
  expect(payload).toMatchObject({ contacts_count: null, custom_attributes: {} });
  await send("POST", "/companies", { company: { name: " " } }, 422);
  expect((await send("GET", "/companies", undefined)).payload).toEqual([payload]);
});
