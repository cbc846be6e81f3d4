import { type Client, type ClientOptions, createClient, type Fetch } from "@wootkit/client";
import type { Api, Method } from "@wootkit/openapi/document";
import { explained } from "./client-error.ts";
import { usageError } from "./command-error.ts";
import { type ConfigurationFlags, configuration, missingAccount } from "./configuration.ts";
import type { Context } from "./context.ts";

/** Any request to a Chatwoot. */
export interface ApiRequest {
  readonly api: Api;
  readonly method: Method;
  /** With its placeholders. `{account_id}` is that of the configuration, unless `places` has it. */
  readonly path: string;
  readonly places: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** A value for JSON, or a form. */
  readonly body?: unknown;
}

/** A Chatwoot that a command speaks to. */
export interface Connection {
  /**
   * Calls the client.
   *
   * @throws {CommandError} in place of the client's errors, in words for a person.
   */
  ask<Result>(question: (client: Client) => Promise<Result>): Promise<Result>;
  /**
   * Sends any request, with the token, the time limit and the errors of the client. Returns the body as it came.
   *
   * @throws {CommandError} in place of the client's errors, in words for a person.
   */
  send(request: ApiRequest): Promise<Uint8Array>;
  /** The body of the last response, as it came. */
  readonly lastBody: Uint8Array;
}

/**
 * @param api - Which of the server's APIs: it decides which settings are needed.
 *
 * @throws {CommandError} when the configuration is incomplete.
 */
export async function connect(
  context: Context,
  flags: ConfigurationFlags,
  api: Api = "application",
): Promise<Connection> {
  const { hasAccount, ...options } = flags.sandbox
    ? await sandboxOptions(context, flags)
    : realOptions(context, flags, api);
  let lastBody = new Uint8Array();
  const fetch: Fetch = async (request) => {
    const response = await options.fetch(request);
    lastBody = new Uint8Array(await response.clone().arrayBuffer());
    return response;
  };
  const connection: Connection = {
    async ask(question) {
      try {
        // A person at a terminal would rather see the error than wait a minute for the server's rate limit.
        return await question(createClient({ ...options, fetch, timeout: context.timeout, maxRetries: 0 }));
      } catch (error) {
        throw explained(error, flags.sandbox);
      }
    },
    async send({ method, path, places, query, headers, body }) {
      if (!hasAccount && path.includes("{account_id}") && !Object.hasOwn(places, "account_id")) throw missingAccount();
      // The one place without types: what fits which path is in the command table, made from the same document.
      const params = { path: places as Readonly<Record<string, string>>, query };
      await connection.ask((client) => client.fetch(path, { method, params, headers, body: body as object | undefined }));
      return lastBody;
    },
    get lastBody() {
      return lastBody;
    },
  };
  return connection;
}

type ConnectionOptions = ClientOptions & { readonly fetch: Fetch; readonly hasAccount: boolean };

function realOptions(context: Context, flags: ConfigurationFlags, api: Api): ConnectionOptions {
  const { accountId, token, ...given } = configuration(flags, context.env, api);
  const send: Fetch = context.fetch ?? ((request) => globalThis.fetch(request));
  return {
    ...given,
    hasAccount: accountId !== undefined,
    // The client wants an account and a token; without them, no path gets that account and no request the header.
    accountId: accountId ?? 1,
    token: token ?? "none",
    fetch: token === undefined ? (request) => send(withoutTokenHeader(request)) : send,
  };
}

function withoutTokenHeader(request: Request): Request {
  const bare = request.clone();
  bare.headers.delete("Api-Access-Token");
  return bare;
}

async function sandboxOptions(context: Context, flags: ConfigurationFlags): Promise<ConnectionOptions> {
  if (flags["base-url"] !== undefined || flags.account !== undefined) {
    throw usageError("--sandbox is a Chatwoot of its own: leave out --base-url and --account, or leave out --sandbox.");
  }
  // Loaded only here: no other command should wait for it.
  const { createSandbox } = await import("@wootkit/sandbox");
  const sandbox = createSandbox({ now: context.now });
  return {
    baseUrl: "http://sandbox.localhost",
    hasAccount: true,
    accountId: sandbox.accountId,
    token: sandbox.tokens.admin,
    fetch: sandbox.fetch,
  };
}
