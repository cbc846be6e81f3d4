import type { Sandbox } from "../src/index.ts";

/** The options of a request to an account. */
export interface AccountRequest {
  account?: number;
  token?: string | null;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON in a POST. */
  body?: unknown;
}

/** Requests a path within the account, such as `/contacts?page=2`, as an administrator who accepts JSON. */
export function request(sandbox: Sandbox, path: string, rest: AccountRequest = {}): Promise<Response> {
  const { account = sandbox.accountId, token = sandbox.tokens.admin, body } = rest;
  const headers = new Headers({ accept: "application/json", "content-type": "application/json", ...rest.headers });
  if (token !== null) headers.set("Api-Access-Token", token);
  const content = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  return sandbox.fetch(`https://chatwoot.test/api/v1/accounts/${account}${path}`, { headers, ...content });
}

/** Returns a condition of a filter. `join` is its query operator. */
export function condition(key: string, operator: string, values: unknown, join: string | null = null) {
  return { attribute_key: key, filter_operator: operator, values, query_operator: join };
}
