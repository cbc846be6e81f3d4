import type { Sandbox } from "../src/index.ts";

/** A request of an account. What is left out is usual. */
export interface AccountRequest {
  account?: number;
  token?: string | null;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON in a POST. */
  body?: unknown;
}

/** Asks a sandbox for a path below the account, such as `/contacts?page=2`, as an administrator who accepts JSON. */
export function request(sandbox: Sandbox, path: string, rest: AccountRequest = {}): Promise<Response> {
  const { account = sandbox.accountId, token = sandbox.tokens.admin, body } = rest;
  const headers = new Headers({ accept: "application/json", "content-type": "application/json", ...rest.headers });
  if (token !== null) headers.set("Api-Access-Token", token);
  const content = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  return sandbox.fetch(`https://chatwoot.test/api/v1/accounts/${account}${path}`, { headers, ...content });
}

/** A condition of the filter, joined to the next by `join`. */
export function condition(key: string, operator: string, values: unknown, join: string | null = null) {
  return { attribute_key: key, filter_operator: operator, values, query_operator: join };
}
