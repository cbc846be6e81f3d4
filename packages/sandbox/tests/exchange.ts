import type { CheckedExchange } from "@wootkit/openapi/contract";
import type { Sandbox } from "../src/index.ts";

/** The path of the operation, as in the document. */
export const conversationsPath = "/api/v1/accounts/{account_id}/contacts/{id}/conversations";

/** The options of a request for a contact's conversations. */
export interface Question {
  account?: number | string;
  contact: number | string;
  /** `null` sends no token. */
  token?: string | null;
  method?: string;
  headers?: Readonly<Record<string, string>>;
  /** With the question mark. */
  query?: string;
}

/** Requests a contact's conversations, by default as an administrator who accepts JSON. */
export function ask(sandbox: Sandbox, question: Question): Promise<Response> {
  const { account = sandbox.accountId, contact, token = sandbox.tokens.admin, method = "GET", query = "" } = question;
  const headers = new Headers({ accept: "application/json", ...question.headers });
  if (token !== null) headers.set("Api-Access-Token", token);
  const path = conversationsPath.replace("{account_id}", `${account}`).replace("{id}", `${contact}`);
  return sandbox.fetch(`https://chatwoot.test${path}${query}`, { method, headers });
}

/** Converts a response to the form of a recorded exchange. */
export async function toExchange(
  source: string,
  response: Response,
  method = "GET",
  path = conversationsPath,
): Promise<CheckedExchange> {
  const text = await response.text();
  const headers = Object.fromEntries(response.headers);
  const isJson = response.headers.get("content-type")?.startsWith("application/json") === true && text !== "";
  return {
    source,
    request: { method, path, params: {}, role: null },
    response: {
      status: response.status,
      headers,
      ...(isJson ? { body: JSON.parse(text) } : text === "" ? {} : { text }),
    },
  };
}
