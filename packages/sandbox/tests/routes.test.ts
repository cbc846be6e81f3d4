import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";

/** Returns the lines that a request adds to the server log. */
async function logged(method: string, path: string): Promise<string[]> {
  const lines: string[] = [];
  const sandbox = createSandbox({ log: (line) => lines.push(line) });
  const headers = { accept: "application/json", "api-access-token": sandbox.tokens.admin };
  const response = await sandbox.fetch(`https://chatwoot.test${path}`, { method, headers });
  if (lines.length > 0) {
    const body = method === "HEAD" ? undefined : await response.json();
    expect([response.status, body]).toEqual([404, method === "HEAD" ? undefined : { status: 404, error: "Not Found" }]);
  }
  return lines;
}

describe("a request without a route", () => {
  test.each([
    ["GET", "/api/v1/accounts/1/contact", "GET /api/v1/accounts/{account_id}/contacts"],
    ["GET", "/api/v1/account/1/contacts/2", "GET /api/v1/accounts/{account_id}/contacts/{id}"],
    ["GET", "/v1/accounts/1/labels", "GET /api/v1/accounts/{account_id}/labels"],
    ["PATCH", "/api/v1/accounts/1/contacts", "GET /api/v1/accounts/{account_id}/contacts"],
    ["DELETE", "/api/v1/accounts/1/labels", "GET /api/v1/accounts/{account_id}/labels"],
    ["GET", "/helth", "GET /health"],
  ])("%s %s gets a 404, and the log names %s", async (method, path, nearest) => {
    expect(await logged(method, path)).toEqual([
      `404 ${method} ${path}: no such route. The nearest route is ${nearest}.`,
    ]);
  });

  test("gets a 404 for HEAD, too", async () => {
    expect(await logged("HEAD", "/helth")).toEqual([
      "404 HEAD /helth: no such route. The nearest route is GET /health.",
    ]);
  });

  test("is logged, unlike a missing row", async () => {
    expect(await logged("GET", "/api/v1/accounts/1/contacts/99999")).toEqual([]);
    expect(await logged("GET", "/api/v1/accounts/1/contacts")).toEqual([]);
  });
});

test("the log names the cause of a failed request", async () => {
  const lines: string[] = [];
  const sandbox = createSandbox({ log: (line) => lines.push(line) });
  const headers = { "api-access-token": sandbox.tokens.admin };
  const response = await sandbox.fetch("https://chatwoot.test/api/v1/accounts/5/conversations", { headers });
  expect(response.status).toBe(500);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^500 listConversations: \S.+\.$/);
});
