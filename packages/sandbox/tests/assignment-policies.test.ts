import { expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { at } from "./call.ts";

const path = "/api/v1/accounts/1/assignment_policies";

test("assignment policies have defaults and unique names", async () => {
  const send = at(createSandbox(), path);
  const bare = await send("POST", "", { assignment_policy: { name: "Bare" } });
  expect(bare).toMatchObject({ assignment_order: "round_robin", fair_distribution_limit: 100, enabled: true });
  await send("POST", "", { name: "Bare" }, 422);
  await send("POST", "", { name: "Odd", assignment_order: "alphabetical" }, 500);
  const { message } = await send("PATCH", `/${bare.id}`, { fair_distribution_limit: "many" }, 422);
  expect(message).toBe("Fair distribution limit is not a number");
  expect(await send("PATCH", `/${bare.id}`, { description: null, enabled: false })).toMatchObject({ enabled: false });
  expect(await send("GET", `/${bare.id}/inboxes`)).toEqual({ inboxes: [] });
  await send("DELETE", `/${bare.id}`);
  await send("GET", `/${bare.id}`, undefined, 404);
});
