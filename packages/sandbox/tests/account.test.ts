import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { call } from "./call.ts";

const accountPath = "/api/v1/accounts/1";

const idsOf = (body: unknown) => Object(body).map(({ id }: { id: number }) => id);

describe("labels", () => {
  const path = `${accountPath}/labels`;

  test("creates labels in lower case, lists them by title, and changes and deletes them", async () => {
    const sandbox = createSandbox();
    const titles = async () =>
      Object((await call(sandbox, "GET", path)).body).payload.map(({ title }: { title: string }) => title);
    expect(await titles()).toEqual(["billing", "presale", "vip"]);
    const { body } = await call(sandbox, "POST", path, { body: { title: "Fragile", color: "#aa0000" } });
    expect(body).toMatchObject({ title: "fragile", color: "#aa0000", description: null });
    expect(await titles()).toEqual(["billing", "fragile", "presale", "vip"]);
    const own = `${path}/${Object(body).id}`;
    await call(sandbox, "PATCH", own, { body: { description: "Glass" } });
    expect((await call(sandbox, "GET", own)).body).toMatchObject({ title: "fragile", description: "Glass" });
    await call(sandbox, "DELETE", own);
    expect((await call(sandbox, "GET", own)).status).toBe(404);
    expect(await titles()).toEqual(["billing", "presale", "vip"]);
  });

  test("refuses a label with a taken title, and changes by agents", async () => {
    const sandbox = createSandbox();
    const refused = await call(sandbox, "POST", path, { body: { title: "VIP" } });
    expect(refused).toMatchObject({ status: 422, body: { message: "Title has already been taken" } });
    const token = sandbox.tokens.agent;
    expect((await call(sandbox, "POST", path, { token, body: { title: "fragile" } })).status).toBe(401);
    expect((await call(sandbox, "GET", path, { token })).status).toBe(200);
  });
});

test("adds, replaces, and removes team members, who must belong to the account", async () => {
  const sandbox = createSandbox();
  const path = `${accountPath}/teams/1/team_members`;
  const ids = async () => idsOf((await call(sandbox, "GET", path)).body);
  await call(sandbox, "PATCH", path, { body: { user_ids: [1, 2] } });
  expect(await ids()).toEqual([1, 2]);
  const added = await call(sandbox, "POST", path, { body: { user_ids: [2, 5] } });
  expect(idsOf(added.body)).toEqual([5]);
  await call(sandbox, "DELETE", path, { body: { user_ids: [1] } });
  expect(await ids()).toEqual([2, 5]);
  const stranger = await call(sandbox, "POST", path, { body: { user_ids: [4] } });
  expect(stranger).toEqual({ status: 401, body: { error: "Invalid User IDs" } });
});

test("users can change their own profile, and others see the change", async () => {
  const sandbox = createSandbox();
  const profile = "/api/v1/profile";
  await call(sandbox, "PUT", profile, { body: { profile: { display_name: "Ada from returns" } } });
  expect((await call(sandbox, "GET", profile)).body).toMatchObject({ id: 1, available_name: "Ada from returns" });
  await call(sandbox, "POST", `${profile}/availability`, {
    body: { profile: { account_id: 1, availability: "busy" } },
  });
  await call(sandbox, "PATCH", `${accountPath}/teams/1/team_members`, { body: { user_ids: [1] } });
  const { body } = await call(sandbox, "GET", `${accountPath}/teams/1/team_members`, { token: sandbox.tokens.agent });
  expect(body).toMatchObject([{ id: 1, available_name: "Ada from returns", availability_status: "busy" }]);
});

test("a platform app sees only the accounts and users that it created", async () => {
  const sandbox = createSandbox();
  const token = sandbox.tokens.platform;
  const platform = "/platform/api/v1";
  const account = await call(sandbox, "POST", `${platform}/accounts`, { token, body: { name: "Eastwind" } });
  const { id } = Object(account.body);
  expect((await call(sandbox, "GET", `${platform}/accounts/${id}`, { token })).body).toMatchObject({
    name: "Eastwind",
  });
  expect((await call(sandbox, "GET", `${platform}/accounts/1`, { token })).status).toBe(401);
  const user = await call(sandbox, "POST", `${platform}/users`, {
    token,
    body: { name: "Nadia Berg", email: "nadia@eastwind.example", password: "Ship-Parcels-2026!" },
  });
  const path = `${platform}/users/${Object(user.body).id}`;
  expect((await call(sandbox, "GET", path, { token })).body).toMatchObject({ email: "nadia@eastwind.example" });
  expect((await call(sandbox, "GET", path, { token: sandbox.tokens.admin })).status).toBe(401);
});

test("a report counts the events within its period", async () => {
  const noon = Date.UTC(2026, 10, 22, 12);
  const sandbox = createSandbox({ now: () => noon });
  const day = noon / 1000 - 43_200;
  const query = `metric=conversations_count&type=account&since=${day}&until=${day + 86_400}`;
  const path = `/api/v2/accounts/1/reports?${query}`;
  const count = async () =>
    Object((await call(sandbox, "GET", path)).body).reduce(
      (sum: number, { value }: { value: number }) => sum + value,
      0,
    );
  const before = await count();
  sandbox.add.conversations({ contact_id: 2, count: 3 });
  expect(await count()).toBe(before + 3);
  const { body } = await call(sandbox, "GET", `/api/v2/accounts/1/reports/agents?since=${day}&until=${day + 86_400}`);
  expect(body).toContain("Ada Okonkwo");
});

test("the portal counts its articles", async () => {
  const sandbox = createSandbox();
  const { body } = await call(sandbox, "GET", `${accountPath}/portals/northwind-help`);
  expect(body).toMatchObject({ slug: "northwind-help", meta: { all_articles_count: 4, published_count: 2 } });
});

test("the server reports its version and its health", async () => {
  const sandbox = createSandbox({ version: "4.14.2" });
  expect((await call(sandbox, "GET", "/api", { token: null })).body).toMatchObject({ version: "4.14.2" });
  expect((await call(sandbox, "GET", "/health", { token: null })).status).toBe(200);
});
