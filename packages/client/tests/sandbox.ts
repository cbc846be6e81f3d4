import { clientWith } from "../src/create-client.ts";
import type { Client, ClientOptions, Fetch } from "../src/index.ts";
import { instantClock } from "./local-server.ts";

/** The part of `@wootkit/sandbox` that these tests use. */
interface Sandbox {
  fetch: Fetch;
  tokens: { admin: string; agent: string; agentOutside: string };
  add: {
    conversations(added: { contact_id: number; count: number; inbox_id?: number }): number[];
    message(added: { conversation_id: number }): void;
  };
}

/** The versions of Chatwoot that the sandbox plays. */
export type SandboxVersion = "4.16.2" | "4.14.2" | "4.9.2";

// The sandbox depends on the client, so the client cannot depend on it: it is imported by its path, with the type
// above.
const source = new URL("../../sandbox/src/index.ts", import.meta.url).href;
const { createSandbox }: { createSandbox(options?: { version?: SandboxVersion }): Sandbox } = await import(source);

/** Makes a sandbox with a client, and records the requests: method, path and query. */
export function sandboxClient(
  version: SandboxVersion = "4.14.2",
  options: Partial<ClientOptions> = {},
): { sandbox: Sandbox; chatwoot: Client; requests: string[]; beforeEach: (act: (number: number) => void) => void } {
  const sandbox = createSandbox({ version });
  const requests: string[] = [];
  let before = (_: number) => {};
  const fetch: Fetch = (request) => {
    const { pathname, search } = new URL(request.url);
    before(requests.push(`${request.method} ${pathname.replace("/api/v1/accounts/1", "")}${search}`));
    return sandbox.fetch(request);
  };
  const given = { baseUrl: "https://chatwoot.example", accountId: 1, token: sandbox.tokens.admin, fetch };
  return {
    sandbox,
    chatwoot: clientWith({ ...given, ...options }, instantClock()),
    requests,
    beforeEach: (act) => {
      before = act;
    },
  };
}
