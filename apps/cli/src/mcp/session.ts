import { redactor } from "@wootkit/client/redact";
import type { Api } from "@wootkit/openapi/document";
import { type ConfigurationFlags, tokensIn } from "../configuration.ts";
import { type Connection, connect } from "../connection.ts";
import type { Context } from "../context.ts";
import type { Catalog } from "./catalog.ts";

/** Everything that the tools of one server share. */
export interface Session {
  readonly catalog: Catalog;
  readonly isSandbox: boolean;
  /** Returns the time in milliseconds since 1970. */
  readonly now: () => number;
  /**
   * Makes a connection for one call of a tool.
   *
   * @param signal - Aborts the requests when the caller cancels the call.
   * @param references - Arguments that can be links. The connection must be to their server and account.
   */
  connect(api: Api, signal: AbortSignal, references?: readonly string[]): Promise<Connection>;
  /** Removes the tokens from text. */
  redact(text: string): string;
}

/**
 * Starts a session. With `--sandbox`, all calls share one sandbox.
 *
 * @throws {CommandError} if the configuration is wrong or incomplete.
 */
export async function sessionOf(
  outer: Context,
  { profile, ...given }: ConfigurationFlags,
  catalog: Catalog,
): Promise<Session> {
  const secrets = new Set<string>();
  const hide = (secret: string) => {
    secrets.add(secret);
    outer.hide?.(secret);
  };
  const own = { ...given, ...(profile !== undefined && { profile }) };
  // A wrong configuration should fail here, and not in the first call.
  await connect({ ...outer, hide }, own);
  const context = { ...(given.sandbox ? await sandboxContext(outer) : outer), hide };
  const flags = given.sandbox ? { ...given, sandbox: false } : own;
  return {
    catalog,
    isSandbox: given.sandbox,
    now: outer.now,
    connect: (api, signal, references = []) => connect(context, flags, api, { signal, references }),
    redact: (text) => redactor([...secrets, ...tokensIn(context.env)])(text),
  };
}

/** Returns a context whose server is a new sandbox. */
async function sandboxContext(context: Context): Promise<Context> {
  const { createSandbox } = await import("@wootkit/sandbox/node");
  const { fetch, accountId, tokens } = createSandbox({ now: context.now });
  return {
    ...context,
    fetch,
    env: {
      ...context.env,
      CHATWOOT_BASE_URL: "http://sandbox.localhost",
      CHATWOOT_ACCOUNT_ID: String(accountId),
      CHATWOOT_API_TOKEN: tokens.admin,
      CHATWOOT_PLATFORM_TOKEN: tokens.platform,
    },
  };
}
