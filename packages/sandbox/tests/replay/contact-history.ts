import { createSandbox, type Sandbox } from "../../src/index.ts";
import type { ChatwootVersion } from "../../src/state/chatwoot-version.ts";
import { ask } from "../exchange.ts";
import { recordedToken, type Setup, setups } from "./contact-cases.ts";
import type { Recorded } from "./recorded.ts";

const sandboxes = new Map<ChatwootVersion, Sandbox>();

/** Returns a seeded sandbox of a release. The seed has a contact for each recorded case. */
function seeded(version: ChatwootVersion): Sandbox {
  const known = sandboxes.get(version) ?? createSandbox({ version });
  sandboxes.set(version, known);
  return known;
}

/** Sends a recorded request to the seeded sandbox. Returns `undefined` if the seed has no such contact. */
export async function replayHistory(exchange: Recorded): Promise<Response | undefined> {
  const setup = setups[exchange.case];
  if (setup === undefined) return undefined;
  const sandbox = seeded(exchange.version);
  const { request } = exchange;
  const query = Object.entries(request.query ?? {}).map(([key, value]) => `${key}=${value}`);
  return ask(sandbox, {
    account: setup.account ?? sandbox.accountId,
    contact: setup.contact,
    method: request.method,
    query: query.length === 0 ? "" : `?${query.join("&")}`,
    token: recordedToken(request.role, setup.token),
    headers: await recordedHeaders(sandbox, request.headers ?? {}, setup),
  });
}

/** Returns the recorded headers with the tokens and ETags of the sandbox. */
async function recordedHeaders(
  sandbox: Sandbox,
  headers: Readonly<Record<string, string>>,
  setup: Setup,
): Promise<Record<string, string>> {
  const current = headers["if-none-match"] === undefined ? null : (await ask(sandbox, setup)).headers.get("etag");
  const outdated = 'W/"00000000000000000000000000000000"';
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      // The recorded header with underscores was sent empty.
      if (name === "api_access_token") return [name, ""];
      if (name === "api-access-token") return [name, sandbox.tokens.admin];
      return [name, name === "if-none-match" && value !== outdated ? (current ?? "") : value];
    }),
  );
}
