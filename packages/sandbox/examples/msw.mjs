// MSW: one handler passes every request for Chatwoot to the sandbox. Other handlers can stay as they are.
import assert from "node:assert/strict";
import { createSandbox } from "@wootkit/sandbox";
import { http } from "msw";
import { setupServer } from "msw/node";

const sandbox = createSandbox();
const server = setupServer(http.all("https://chatwoot.example/*", ({ request }) => sandbox.fetch(request)));
server.listen({ onUnhandledRequest: "error" });

const response = await fetch("https://chatwoot.example/api/v1/accounts/1/labels", {
  method: "POST",
  headers: { "Api-Access-Token": sandbox.tokens.admin, "Content-Type": "application/json" },
  body: JSON.stringify({ title: "fragile" }),
});
assert.equal((await response.json()).title, "fragile");
assert.equal(sandbox.requests[0]?.operation, "createLabel");
server.close();
