import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { at, call } from "./call.ts";

const account = "/api/v1/accounts/1";

describe("agents", () => {
  test("are invited, changed, and removed with what they have in the account", async () => {
    const sandbox = createSandbox();
    const send = at(sandbox, account);
    const tess = await send("POST", "/agents", {
      email: "Tess@northwind.example",
      availability: "busy",
      auto_offline: false,
    });
    expect(tess).toMatchObject({ name: "tess", email: "tess@northwind.example", confirmed: false, role: "agent" });
    expect(tess).toMatchObject({ availability_status: "busy" });
    const changed = await send("PATCH", `/agents/${tess.id}`, {
      name: "Tess Tiller",
      role: "administrator",
      email: "x",
    });
    expect(changed).toMatchObject({ name: "Tess Tiller", role: "administrator", email: "tess@northwind.example" });
    expect(await send("PATCH", `/agents/${tess.id}`, { name: null, role: null })).toMatchObject({
      role: "administrator",
    });
    await send("PATCH", "/teams/1/team_members", { user_ids: [tess.id, 1] });
    await send("DELETE", `/agents/${tess.id}`);
    await send("DELETE", `/agents/${tess.id}`, undefined, 404);
    expect(await send("GET", "/teams/1/team_members")).toMatchObject([{ id: 1 }]);
  });

  test("are listed by name", async () => {
    const agents = await at(createSandbox(), account)("GET", "/agents");
    const names: string[] = agents.map(({ name }: { name: string }) => name);
    expect(names).toHaveLength(9);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
  });

  test("lose their custom role if an update leaves it out", async () => {
    const send = at(createSandbox(), account);
    expect(await send("PATCH", "/agents/7", { availability: "busy" })).toMatchObject({ custom_role_id: null });
    expect(await send("PATCH", "/agents/7", { custom_role_id: 1 })).toMatchObject({ custom_role_id: 1 });
  });

  test.each([
    [{ name: "Grace", email: "grace@northwind.example" }, 422, { message: "User has already been taken" }],
    [{ name: "Bad", email: "not an address" }, 422, { message: "Email is invalid, Email is not an email" }],
    [{ name: "Nobody" }, 422, { message: "Email can't be blank" }],
    [{ role: "agent" }, 500, {}],
    [{ name: "Bad", email: 42 }, 500, {}],
    [{ name: "Bad", email: "bad@northwind.example", availability: "lunch" }, 500, {}],
    [{}, 500, {}],
  ])("can't be invited with %j", async (body, status, expected) => {
    expect(await at(createSandbox(), account)("POST", "/agents", body, status)).toMatchObject(expected);
  });

  test("are invited in bulk up to the limit of the account, without known and invalid addresses", async () => {
    const sandbox = createSandbox({ seed: "empty" });
    const platform = at(sandbox, "/platform/api/v1", sandbox.tokens.platform);
    const person = { name: "Nadia", email: "nadia@eastwind.example", password: "Ship-Parcels-2026!" };
    await platform("POST", "/accounts", { name: "Eastwind", limits: { agents: 4 } });
    const { id, access_token } = await platform("POST", "/users", person);
    await platform("POST", "/accounts/1/account_users", { user_id: id, role: "administrator" });
    const send = at(sandbox, account, access_token);
    await send("POST", "/agents/bulk_create", { emails: ["b@eastwind.example", "not an address", person.email] });
    expect(await send("GET", "/agents")).toMatchObject([{ name: "b", auto_offline: false }, { name: "Nadia" }]);
    const refused = await send(
      "POST",
      "/agents/bulk_create",
      { emails: ["c@a.example", "d@a.example", "e@a.example"] },
      402,
    );
    expect(refused).toEqual({ error: "Account limit exceeded. Please purchase more licenses" });
  });
});

describe("agent bots", () => {
  test("show their secrets to administrators only, and get new ones", async () => {
    const sandbox = createSandbox();
    const send = at(sandbox, `${account}/agent_bots`);
    const bot = await send("POST", "", { name: "Order status", bot_config: { greeting: "Hello" } });
    expect(bot).toMatchObject({ bot_type: "webhook", system_bot: false, bot_config: { greeting: "Hello" } });
    expect(await send("POST", `/${bot.id}/reset_access_token`)).not.toMatchObject({ access_token: bot.access_token });
    expect(await send("POST", `/${bot.id}/reset_secret`)).not.toMatchObject({ secret: bot.secret });
    const seen = await at(sandbox, `${account}/agent_bots`, sandbox.tokens.agent)("GET", `/${bot.id}`);
    expect(Object.keys(seen)).not.toContain("secret");
    expect(Object.keys(seen)).not.toContain("access_token");
    await send("POST", "", { bot_type: "csml" }, 500);
  });

  test("of the installation are listed, and can't be changed", async () => {
    const send = at(createSandbox(), `${account}/agent_bots`);
    const system = (await send("GET", "")).find(({ system_bot }: { system_bot: boolean }) => system_bot);
    expect(await send("GET", `/${system.id}`)).toEqual(system);
    await send("PATCH", `/${system.id}`, { name: "Mine" }, 404);
  });
});

describe("the account", () => {
  test("keeps its settings, and counts changes of its labels", async () => {
    const sandbox = createSandbox({ now: () => Date.UTC(2026, 10, 30) });
    const send = at(sandbox, account);
    expect(await send("GET", "")).toMatchObject({ settings: {}, cache_keys: { label: "0000000000" } });
    await send("POST", "/labels", { title: "fragile", color: "#aa0000" });
    expect((await send("GET", "/cache_keys")).cache_keys).toMatchObject({ label: "1795996800", team: "0000000000" });
    const settings = { auto_resolve_after: 10, auto_resolve_label: null };
    const changed = await send("PATCH", "", { auto_resolve_after: 10, industry: "Wholesale", name: "Northwind" });
    expect(changed).toMatchObject({ settings, name: "Northwind", custom_attributes: { industry: "Wholesale" } });
    const { message } = await send("PATCH", "", { auto_resolve_after: 9 }, 422);
    expect(message).toBe("Auto resolve after must be greater than or equal to 10");
    await send("PATCH", "", { locale: "xx" }, 500);
    await send("POST", "/update_active_at");
  });

  test("can't be made by everyone, and has no limits", async () => {
    const sandbox = createSandbox();
    const person = {
      account_name: "Branch",
      user_full_name: "Noor",
      email: "noor@a.example",
      password: "New-Secret-2",
    };
    const signUp = await call(sandbox, "POST", "/api/v1/accounts", { token: null, body: person });
    expect(signUp).toEqual({ status: 404, body: { status: 404, error: "Not Found" } });
    const limits = await at(sandbox, "/enterprise/api/v1/accounts/1")("GET", "/limits", undefined, 404);
    expect(limits).toEqual({ error: "Not found" });
  });

  test("of others is a 404, and a suspended one can still be read", async () => {
    const sandbox = createSandbox();
    await at(sandbox, account, sandbox.tokens.outsider)("GET", "", undefined, 404);
    const platform = at(sandbox, "/platform/api/v1", sandbox.tokens.platform);
    const { id } = await platform("POST", "/accounts", { name: "Eastwind" });
    const { access_token, id: user_id } = await platform("POST", "/users", {
      name: "A",
      email: "a@b.example",
      password: "Ship-Parcels-2026!",
    });
    await platform("POST", `/accounts/${id}/account_users`, { user_id, role: "administrator" });
    await platform("PATCH", `/accounts/${id}`, { status: "suspended" });
    const send = at(sandbox, `/api/v1/accounts/${id}`, access_token);
    expect(await send("GET", "")).toMatchObject({ status: "suspended" });
    await send("GET", "/labels", undefined, 401);
  });
});
