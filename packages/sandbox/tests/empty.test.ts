import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { at } from "./call.ts";

const person = { name: "Nadia Berg", email: "nadia@eastwind.example", password: "Ship-Parcels-2026!" };

describe("the seed `empty`", () => {
  test("has nothing but a platform app, which creates account 1 and its first user", async () => {
    const sandbox = createSandbox({ seed: "empty", platformToken: "a-token-of-mine" });
    expect(sandbox.tokens.platform).toBe("a-token-of-mine");
    const platform = at(sandbox, "/platform/api/v1", "a-token-of-mine");
    expect(await platform("GET", "/accounts")).toEqual([]);
    expect(await platform("POST", "/accounts", { name: "Eastwind" })).toMatchObject({ id: sandbox.accountId });
    const { access_token, id } = await platform("POST", "/users", person);
    await platform("POST", "/accounts/1/account_users", { user_id: id, role: "administrator" });
    const send = at(sandbox, "/api/v1/accounts/1", access_token);
    await send("POST", "/labels", { title: "vip", color: "#aa0000" });
    expect(await send("GET", "/teams")).toEqual([]);
    await at(sandbox, "/api/v1/accounts/1")("GET", "/teams", undefined, 401);
  });

  test("is what a reset returns to", async () => {
    const sandbox = createSandbox({ seed: "empty" });
    const platform = at(sandbox, "/platform/api/v1", sandbox.tokens.platform);
    await platform("POST", "/accounts", { name: "Eastwind" });
    sandbox.reset();
    expect(await platform("GET", "/accounts")).toEqual([]);
  });
});

test("another platform token replaces the default one of the seed, and survives a reset", async () => {
  const sandbox = createSandbox({ platformToken: "a-token-of-mine" });
  sandbox.reset();
  await at(sandbox, "/platform/api/v1", "a-token-of-mine")("GET", "/accounts");
  await at(sandbox, "/platform/api/v1", "sandbox-platform-token")("GET", "/accounts", undefined, 401);
});

test("an unknown seed or an empty token throws", () => {
  expect(() => createSandbox({ seed: "huge" as "empty" })).toThrow(
    "seed must be one of northwind, empty, large, got huge.",
  );
  expect(() => createSandbox({ platformToken: " " })).toThrow("platformToken is empty.");
});
