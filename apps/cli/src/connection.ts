import { type Client, type ClientOptions, createClient, type Fetch } from "@wootkit/client";
import { explained } from "./client-error.ts";
import { usageError } from "./command-error.ts";
import { type ConfigurationFlags, configuration } from "./configuration.ts";
import type { Context } from "./context.ts";

/** A Chatwoot that a command speaks to. */
export interface Connection {
  /**
   * Calls the client.
   *
   * @throws {CommandError} in place of the client's errors, in words for a person.
   */
  ask<Answer>(question: (client: Client) => Promise<Answer>): Promise<Answer>;
  /** The body of the last answer, as it came. */
  readonly lastBody: Uint8Array;
}

/** @throws {CommandError} when the configuration is incomplete. */
export async function connect(context: Context, flags: ConfigurationFlags): Promise<Connection> {
  const options = flags.sandbox ? await sandboxOptions(context, flags) : realOptions(context, flags);
  let lastBody = new Uint8Array();
  const fetch: Fetch = async (request) => {
    const response = await options.fetch(request);
    lastBody = new Uint8Array(await response.clone().arrayBuffer());
    return response;
  };
  return {
    async ask(question) {
      try {
        // Whoever sits at a terminal would rather see the error than wait out a minute of the server's rate limit.
        return await question(createClient({ ...options, fetch, timeout: context.timeout, maxRetries: 0 }));
      } catch (error) {
        throw explained(error, flags.sandbox);
      }
    },
    get lastBody() {
      return lastBody;
    },
  };
}

type ConnectionOptions = ClientOptions & { readonly fetch: Fetch };

function realOptions(context: Context, flags: ConfigurationFlags): ConnectionOptions {
  return {
    ...configuration(flags, context.env),
    fetch: context.fetch ?? ((request) => globalThis.fetch(request)),
  };
}

async function sandboxOptions(context: Context, flags: ConfigurationFlags): Promise<ConnectionOptions> {
  if (flags["base-url"] !== undefined || flags.account !== undefined) {
    throw usageError("--sandbox is a Chatwoot of its own: leave out --base-url and --account, or leave out --sandbox.");
  }
  // Loaded only here: nobody else should wait for it.
  const { createSandbox } = await import("@wootkit/sandbox");
  const sandbox = createSandbox({ now: context.now });
  return {
    baseUrl: "http://sandbox.localhost",
    accountId: sandbox.accountId,
    token: sandbox.tokens.admin,
    fetch: sandbox.fetch,
  };
}
