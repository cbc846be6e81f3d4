import { expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { at } from "./call.ts";

async function newInbox() {
  const send = at(createSandbox(), "/api/v1/accounts/1");
  const { id: inbox_id } = await send("POST", "/inboxes", { name: "Shop", channel: { type: "api" } });
  const members = (method: string, user_ids: unknown, status = 200) =>
    send(method, "/inbox_members", { inbox_id, user_ids }, status);
  const ids = async () => {
    const { payload } = await send("GET", `/inbox_members/${inbox_id}`);
    return payload.map(({ id }: { id: number }) => id).sort();
  };
  return { send, inbox_id, members, ids };
}

test("members of an inbox are added, replaced, and removed", async () => {
  const { members, ids } = await newInbox();
  await members("POST", [2, 1]);
  expect(await ids()).toEqual([1, 2]);
  await members("PATCH", [2, 3]);
  expect(await ids()).toEqual([2, 3]);
  await members("DELETE", [2]);
  expect(await ids()).toEqual([3]);
});

test("a refused member changes nothing", async () => {
  const { members, ids } = await newInbox();
  await members("POST", [2]);
  expect(await members("POST", [3, 99_999], 422)).toMatchObject({ message: "User must exist" });
  expect(await members("POST", ["2"], 422)).toMatchObject({ message: "User has already been taken" });
  await members("POST", 3, 500);
  expect(await ids()).toEqual([2]);
});

test("an inbox follows an assignment policy, which counts it", async () => {
  const { send, inbox_id } = await newInbox();
  const path = `/inboxes/${inbox_id}/assignment_policy`;
  expect(await send("GET", path, undefined, 404)).toEqual({ error: "Assignment policy not found" });
  const { id } = await send("POST", "/assignment_policies", { name: "Fair" });
  expect(await send("POST", path, { assignment_policy_id: id })).toMatchObject({ assigned_inbox_count: 1 });
  await send("DELETE", path);
  expect(await send("GET", `/assignment_policies/${id}`)).toMatchObject({ assigned_inbox_count: 0 });
});
