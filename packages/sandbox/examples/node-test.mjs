// node:test: `node --test examples/node-test.mjs`. The sandbox is served over HTTP, for code that needs an address.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { createSandbox, serve } from "@wootkit/sandbox";

const sandbox = createSandbox();
const server = await serve(sandbox, { port: 0 });
after(() => server.close());

test("the newest message is the first conversation's", async () => {
  const { id } = sandbox.add.conversation({ messages: ["Is anybody there?"] });
  const response = await fetch(`${server.url}/api/v1/accounts/1/conversations`, {
    headers: { "Api-Access-Token": sandbox.tokens.admin },
  });
  const { data } = await response.json();
  assert.equal(data.payload[0].id, id);
});

test("a fault on purpose is a 503", async () => {
  const response = await fetch(`${server.url}/api`, { headers: { "X-Sandbox-Fault": "status=503" } });
  assert.equal(response.status, 503);
});
