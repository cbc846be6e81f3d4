import { expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { at } from "./call.ts";

const account = "/api/v1/accounts/4";

test("missed agreements are listed, counted, and downloaded", async () => {
  const sandbox = createSandbox();
  const send = at(sandbox, account);
  const { payload, meta } = await send("GET", "/applied_slas?page=1");
  expect(meta).toEqual({ count: payload.length, current_page: "1" });
  const [missed] = payload;
  expect(missed).toMatchObject({
    applied_sla: { sla_status: "missed" },
    sla_events: [{ event_type: "nrt" }, { event_type: "rt" }],
  });
  const metrics = await send("GET", "/applied_slas/metrics");
  expect(metrics.number_of_sla_misses).toBe(payload.length);
  const rate = ((metrics.total_applied_slas - payload.length) / metrics.total_applied_slas) * 100;
  expect(Number.parseFloat(metrics.hit_rate)).toBeCloseTo(rate, 1);
  const headers = { "Api-Access-Token": sandbox.tokens.admin };
  const csv = await (await sandbox.fetch(`http://x.test${account}/applied_slas/download`, { headers })).text();
  expect(csv).toContain(`/app/accounts/4/conversations/${missed.conversation.id},`);
});

test("agreements can be filtered by policy, inbox, and label", async () => {
  const send = at(createSandbox(), account);
  const [{ applied_sla }] = (await send("GET", "/applied_slas")).payload;
  const count = async (query: string) => (await send("GET", `/applied_slas?${query}`)).meta.count;
  expect(await count(`sla_policy_id=${applied_sla.sla_id}&since=0&until=4102444800`)).toBe(1);
  expect(await count(`sla_policy_id=${applied_sla.sla_id + 1}`)).toBe(0);
  expect(await count("inbox_id=1")).toBe(0);
  expect(await count("label_list=nothing")).toBe(0);
  expect(await count("since=0&until=1")).toBe(0);
});
