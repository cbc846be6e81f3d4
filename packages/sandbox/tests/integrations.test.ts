import { expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { at } from "./call.ts";

const integrations = (token?: string, sandbox = createSandbox()) =>
  at(sandbox, "/api/v1/accounts/1/integrations", token);

const settings = { project_id: "northwind", credentials: {} };

test("a hook of an app is listed with it, without secrets, and for agents without settings", async () => {
  const sandbox = createSandbox();
  const send = integrations(undefined, sandbox);
  const hook = await send("POST", "/hooks", { app_id: "google_translate", settings });
  expect(hook).toMatchObject({ status: true, hook_type: "account", settings: { project_id: "northwind" } });
  const app = await send("GET", "/apps/google_translate");
  expect(app).toMatchObject({ enabled: true, logo: "google-translate.png", hooks: [hook] });
  const seen = await integrations(sandbox.tokens.agent, sandbox)("GET", "/apps/google_translate");
  expect(seen.hooks[0]).not.toHaveProperty("settings");
  expect(seen).not.toHaveProperty("logo");
  await send("DELETE", `/hooks/${hook.id}`);
  expect(await send("GET", "/apps/google_translate")).toMatchObject({ enabled: false, hooks: [] });
});

test.each([
  [{ app_id: "dialogflow", settings }, "Inbox can't be blank"],
  [{ app_id: "google_translate", settings: { project_id: 7 } }, "Settings : Invalid settings data"],
  [{ app_id: "leadsquared", settings: { access_key: "a", secret_key: "b" } }, "Feature flag Feature not enabled"],
  [{ settings }, "App can't be blank"],
])("a hook with %j is refused", async (body, message) => {
  expect(await integrations()("POST", "/hooks", body, 422)).toMatchObject({ message });
});

test("an app has one hook, unless it allows several", async () => {
  const send = integrations();
  await send("POST", "/hooks", { app_id: "notion" });
  const taken = await send("POST", "/hooks", { app_id: "notion" }, 422);
  expect(taken).toMatchObject({ message: "App has already been taken" });
  for (const inbox_id of [1, 2]) await send("POST", "/hooks", { app_id: "dialogflow", inbox_id, settings });
});

test("apps that a server has to be set up for aren't listed", async () => {
  const send = integrations();
  const { payload } = await send("GET", "/apps");
  const ids = payload.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(["webhook", "dashboard_apps", "openai", "dialogflow", "google_translate", "dyte"]);
  expect(await send("GET", "/apps/slack")).toMatchObject({ id: "slack" });
  await send("GET", "/apps/unknown", undefined, 500);
  await send("DELETE", "/slack", undefined, 500);
});
