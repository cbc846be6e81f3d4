import { createSandbox, type Sandbox } from "../../src/index.ts";
import type { ChatwootVersion } from "../../src/state/chatwoot-version.ts";
import { ask } from "../exchange.ts";
import { recordedToken, type Setup, setups } from "./contact-cases.ts";
import type { Recorded } from "./recorded.ts";

const sandboxes = new Map<ChatwootVersion, Sandbox>();

/** The seeded sandbox of a release: each recorded case of a contact's conversations has a contact in the seed. */
function seeded(version: ChatwootVersion): Sandbox {
  const known = sandboxes.get(version) ?? createSandbox({ version });
  sandboxes.set(version, known);
  return known;
}

/** Asks the seeded sandbox what the real server was asked; `undefined` where no contact is like the recorded one. */
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

/** The recorded headers; tokens and ETags, which are the recorded server's own, in the sandbox's terms. */
async function recordedHeaders(
  sandbox: Sandbox,
  headers: Readonly<Record<string, string>>,
  setup: Setup,
): Promise<Record<string, string>> {
  const current = headers["if-none-match"] === undefined ? null : (await ask(sandbox, setup)).headers.get("etag");
  const outdated = 'W/"00000000000000000000000000000000"';
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      // Of the two recorded token headers, the one with underscores was sent empty.
      if (name === "api_access_token") return [name, ""];
      if (name === "api-access-token") return [name, sandbox.tokens.admin];
      return [name, name === "if-none-match" && value !== outdated ? (current ?? "") : value];
    }),
  );
}
