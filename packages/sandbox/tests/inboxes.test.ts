import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { at, call } from "./call.ts";

const inboxes = "/api/v1/accounts/1/inboxes";

describe("inboxes", () => {
  test.each([
    [{ type: "web_widget", website_url: "https://shop.example" }, { website_url: "https://shop.example" }],
    [{ type: "api" }, { webhook_url: null, additional_attributes: {} }],
    [
      { type: "email", email: "orders@shop.example" },
      { email: "orders@shop.example", imap_port: 0 },
    ],
    [{ type: "email", email: "a@shop.example", provider: "google" }, { reauthorization_required: true }],
    [
      { type: "sms", phone_number: "+4930450460971" },
      { phone_number: "+4930450460971", provider: "default" },
    ],
    [
      { type: "line", line_channel_id: "a", line_channel_secret: "b", line_channel_token: "c" },
      { callback_webhook_url: expect.stringMatching(/\/webhooks\/line\/a$/) },
    ],
  ])("are created with the channel %j", async (channel, expected) => {
    const send = at(createSandbox(), inboxes);
    const inbox = await send("POST", "", { name: "Shop", channel });
    expect(inbox).toMatchObject({ name: "Shop", avatar_url: "", csat_config: {}, ...expected });
    expect(await send("GET", `/${inbox.id}`)).toEqual(inbox);
  });

  test.each([
    [{}, 500, {}],
    [{ name: "Fax", channel: { webhook_url: "https://hooks.example" } }, 422, { message: "Channel must exist" }],
    [{ name: "Website", channel: { type: "web_widget" } }, 422, { message: "Website url can't be blank" }],
    [
      { name: "LINE", channel: { type: "line" } },
      422,
      { message: "Line channel can't be blank, Line channel secret can't be blank, Line channel token can't be blank" },
    ],
    [
      { name: "Mail", channel: { type: "email", email: "help@northwind.example" } },
      422,
      { message: "Email has already been taken", attributes: ["email"] },
    ],
    [{ name: "Clock", timezone: "Mars/Olympus", channel: { type: "api" } }, 422, { attributes: ["timezone"] }],
    [
      { name: "Clock", channel: { type: "api", additional_attributes: { agent_reply_time_window: -1 } } },
      422,
      { message: "Agent reply time window agent_reply_time_window must be greater than 0" },
    ],
    [{ name: "Bot", channel: { type: "telegram", bot_token: "1:a" } }, 500, {}],
  ])("can't be created with %j", async (body, status, expected) => {
    expect(await at(createSandbox(), inboxes)("POST", "", body, status)).toMatchObject(expected);
  });

  test("are listed by name, to agents only their own and without secrets", async () => {
    const sandbox = createSandbox();
    const { payload } = await at(sandbox, inboxes)("GET", "");
    const names: string[] = payload.map(({ name }: { name: string }) => name);
    expect(names).toHaveLength(14);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
    const asAgent = at(sandbox, inboxes, sandbox.tokens.agent);
    expect((await asAgent("GET", "")).payload).toHaveLength(12);
    expect(await asAgent("GET", "/2")).not.toHaveProperty("hmac_token");
    expect(await at(sandbox, inboxes)("GET", "/2")).toHaveProperty("hmac_token");
    await asAgent("GET", "/3", undefined, 401);
    await asAgent("GET", "/999", undefined, 404);
    expect(await at(sandbox, inboxes, sandbox.tokens.agentOutside)("GET", "")).toEqual({ payload: [] });
  });

  test("are changed, with the reply window of their channel", async () => {
    const send = at(createSandbox(), inboxes);
    const channel = { webhook_url: "https://hooks.example", additional_attributes: { agent_reply_time_window: 48 } };
    expect(await send("PATCH", "/2", { name: "Orders", channel })).toMatchObject({ name: "Orders", ...channel });
    expect(await send("PATCH", "/2", { csat_config: { display_type: "star" } })).toMatchObject({
      name: "Orders",
      csat_config: { display_type: "star", button_text: "Please rate us" },
    });
    const hours = { day_of_week: 0, closed_all_day: false, open_all_day: true };
    const { working_hours } = await send("PATCH", "/2", { working_hours: [hours] });
    expect(working_hours[0]).toMatchObject(hours);
    await send("PATCH", "/2", { working_hours: [{ day_of_week: 9 }] }, 500);
    await send("PATCH", "/2", { portal_id: 999 }, 500);
    await send("PATCH", "/1", { channel: { reply_time: "tomorrow" } }, 500);
    expect(await send("PATCH", "/1", { portal_id: 1 })).toMatchObject({ help_center: { slug: "northwind-help" } });
    await send("PATCH", "/5", { channel: { smtp_enabled: true } }, 422);
  });

  test("take a picture, and lose it", async () => {
    const sandbox = createSandbox();
    const form = (file: File) => {
      const body = new FormData();
      body.set("avatar", file);
      return body;
    };
    const picture = form(new File(["\u0089PNG"], "desk.png", { type: "image/png" }));
    const { body } = await call(sandbox, "PATCH", `${inboxes}/2`, { body: picture });
    expect(body).toMatchObject({ avatar_url: expect.stringMatching(/desk\.png$/), name: "Shop orders" });
    const text = form(new File(["Hello"], "notes.txt", { type: "text/plain" }));
    const refused = await call(sandbox, "PATCH", `${inboxes}/2`, { body: text });
    expect(refused).toEqual({
      status: 422,
      body: { message: "Avatar filetype not supported", attributes: ["avatar"] },
    });
    await at(sandbox, inboxes)("DELETE", "/2/avatar");
    expect(await at(sandbox, inboxes)("GET", "/2")).toMatchObject({ avatar_url: "" });
  });

  test("of the API channel get another secret, others have none", async () => {
    const send = at(createSandbox(), inboxes);
    const { id, secret } = await send("POST", "", { name: "Shop", channel: { type: "api" } });
    expect((await send("POST", `/${id}/reset_secret`)).secret).not.toBe(secret);
    await send("POST", "/1/reset_secret", undefined, 404);
  });

  test("are deleted by a job, with their conversations", async () => {
    const sandbox = createSandbox({ jobs: "manual" });
    const send = at(sandbox, inboxes);
    expect(await send("DELETE", "/2")).toMatchObject({ message: expect.stringContaining("will be processed") });
    await send("GET", "/2");
    sandbox.tick();
    await send("GET", "/2", undefined, 404);
  });
});
