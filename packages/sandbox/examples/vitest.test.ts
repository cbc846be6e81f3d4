// Vitest: the code under test gets a client whose requests the sandbox responds to. There is no server to start.
import { createClient } from "@wootkit/client";
import { createSandbox } from "@wootkit/sandbox";
import { beforeEach, expect, test } from "vitest";

const sandbox = createSandbox({ now: () => Date.UTC(2026, 10, 30, 12) });
const { accountId, fetch, tokens } = sandbox;
const chatwoot = createClient({ baseUrl: "http://sandbox.localhost", accountId, token: tokens.admin, fetch });

beforeEach(() => sandbox.reset());

test("a snoozed conversation comes back when its time has come", async () => {
  const snoozed_until = Date.UTC(2026, 10, 30, 13);
  const { id } = sandbox.add.conversation({ status: "snoozed", snoozed_until, messages: ["Call me at one."] });
  sandbox.tick(60 * 60_000);
  expect(await chatwoot.conversations.get(id)).toMatchObject({ status: "open" });
});

test("a label is created once", async () => {
  await chatwoot.labels.create({ title: "fragile" });
  expect(sandbox.requests).toMatchObject([{ operation: "createLabel", token: "admin", body: { title: "fragile" } }]);
});
