import { Contract } from "@wootkit/openapi/contract";
import document from "@wootkit/openapi/openapi.json" with { type: "json" };
import { expect } from "vitest";
import { packedRoutes } from "../src/generated/routes.ts";
import { Router } from "../src/http/router.ts";
import type { Sandbox } from "../src/index.ts";
import { toExchange } from "./exchange.ts";

const contract = new Contract(document);
const router = new Router(packedRoutes);

/** The options of a request. */
export interface Sent {
  /** By default an administrator's. `null` sends no token. */
  token?: string | null;
  /** Sent as a form if it is one, otherwise as JSON. */
  body?: unknown;
}

/**
 * Sends a request to a sandbox and returns the status and body of the response. Fails if the document doesn't describe
 * the response.
 */
export async function call(
  sandbox: Sandbox,
  method: string,
  path: string,
  sent: Sent = {},
): Promise<{ status: number; body: unknown }> {
  const { token = sandbox.tokens.admin, body } = sent;
  const isForm = body instanceof FormData;
  const headers = new Headers({ accept: "application/json", ...(!isForm && { "content-type": "application/json" }) });
  if (token !== null) headers.set("Api-Access-Token", token);
  const content = body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) };
  const url = new URL(path, "https://chatwoot.test");
  const response = await sandbox.fetch(url, { method, headers, ...content });
  const route = router.match(method, url.pathname)?.route;
  const exchange = await toExchange(`${method} ${path}`, response, method, route?.path ?? url.pathname);
  if (route !== undefined) expect(contract.check(exchange)).toEqual([]);
  return { status: response.status, body: exchange.response.body ?? exchange.response.text };
}

/**
 * Returns a function that sends requests below a path, fails if the status isn't the expected one (200 by default), and
 * returns the body.
 *
 * @param token - By default an administrator's.
 */
export function at(sandbox: Sandbox, base: string, token: string = sandbox.tokens.admin) {
  return async (method: string, path: string, body?: unknown, status = 200) => {
    const response = await call(sandbox, method, `${base}${path}`, { token, body });
    expect(response.status, JSON.stringify(response.body)).toBe(status);
    return Object(response.body);
  };
}
