import { type Client, createClient, type Fetch } from "@wootkit/client";
import { createPlatformClient } from "@wootkit/client/platform";
import { createPublicClient } from "@wootkit/client/public";
import type { Api, Method } from "@wootkit/openapi/document";
import { explained } from "./client-error.ts";
import { CommandError, usageError } from "./command-error.ts";
import { type ConfigurationFlags, optionLabels, timeoutOf } from "./configuration.ts";
import { placesOf } from "./connection/places-of.ts";
import type { PrintedRequests } from "./connection/print-requests.ts";
import { type Configuration, resolveConfiguration } from "./connection/resolve-configuration.ts";
import type { Context } from "./context.ts";
import { dryRunIn } from "./dry-run.ts";
import { exitCodes } from "./exit-codes.ts";
import { checkOutput, type OutputFlags, type WebFlag } from "./output/output-flags.ts";
import { checkLinks, linksIn } from "./references/check-links.ts";
import type { DashboardLink } from "./references/dashboard-link.ts";
import { bytesWithoutSecrets } from "./without-secrets.ts";

/** A request to Chatwoot. */
export interface ApiRequest {
  readonly api: Api;
  readonly method: Method;
  /** The path, with placeholders. `{account_id}` comes from the configuration unless `places` has it. */
  readonly path: string;
  readonly places: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** A JSON value or a form. */
  readonly body?: unknown;
  /** Maps the client's arguments to those of the command line: `params.path.id` to `<contact>`. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** A connection to Chatwoot. */
export interface Connection {
  /** The URL of Chatwoot. */
  readonly baseUrl: string;
  /** Undefined if the API does not need an account, and none is configured. */
  readonly accountId: number | undefined;
  /**
   * Calls the client of the application API.
   *
   * @throws {CommandError} in place of the client's errors.
   * @throws {DryRun} for a request that `--dry-run` has printed. Uncaught, it ends the command with 0.
   */
  ask<Result>(question: (client: Client) => Promise<Result>): Promise<Result>;
  /**
   * The same, for a command that sends several writes: returns undefined for a request that `--dry-run` has printed,
   * so that the command goes on.
   *
   * @throws {CommandError} in place of the client's errors.
   */
  write<Result>(question: (client: Client) => Promise<Result>): Promise<Result | undefined>;
  /**
   * Sends a request through the client, and returns the bytes of the response.
   *
   * @throws {CommandError} in place of the client's errors.
   * @throws {DryRun} for a request that `--dry-run` has printed. Uncaught, it ends the command with 0.
   */
  send(request: ApiRequest): Promise<Uint8Array>;
  /** The bytes of the last response. */
  readonly lastBody: Uint8Array;
}

/** How a command uses its connection. */
export interface ConnectionUse {
  /**
   * What `--dry-run` prints: `writes` sends the requests that only read, for commands that read before they write;
   * `all` sends nothing.
   * @default "writes"
   */
  readonly dryRun?: "all" | "writes";
  /** Arguments that can be links. The connection must be to their server and account. */
  readonly references?: readonly string[];
  /** Ends the requests of a long command: `context.signal?.()`. They fail with exit code 130. */
  readonly signal?: AbortSignal | undefined;
  /**
   * How often a request that reads is repeated after a failure, with pauses. For commands that send many.
   * @default 0: at a terminal, an error is better than a minute of waiting for the server's rate limit
   */
  readonly maxRetries?: number;
  /** How many requests can be in progress at once. @default no limit */
  readonly maxConcurrent?: number | undefined;
  /** How many requests can be sent in a minute. @default no limit */
  readonly maxRequestsPerMinute?: number | undefined;
}

/**
 * Connects a command to the configured server, or to the built-in sandbox.
 *
 * @param api - The API, which decides the settings that are needed.
 * @throws {CommandError} if the configuration is wrong or incomplete, or if output options exclude each other.
 */
export async function connect(
  context: Context,
  flags: ConfigurationFlags & OutputFlags & WebFlag,
  api: Api = "application",
  use: ConnectionUse = {},
): Promise<Connection> {
  const links = linksIn(use.references ?? []);
  await checkOutput(flags);
  const settings = await settingsFor(context, flags, api, links);
  checkLinks(links, settings);
  return connectTo(context, flags, api, settings, use);
}

/**
 * Connects a command to a server that it names itself, as `auth login` does.
 *
 * @throws {CommandError} if an option is wrong.
 */
export async function connectTo(
  context: Context,
  flags: ConfigurationFlags,
  api: Api,
  {
    baseUrl,
    accountId,
    token,
    allowInsecureHttp,
    inboxIdentifier,
    tokenVariable,
    hint: sandboxHint,
    fetch: given,
  }: Omit<Settings, "fetch"> & Partial<Pick<Settings, "fetch">>,
  { dryRun = "writes", signal, maxRetries = 0, maxConcurrent, maxRequestsPerMinute }: ConnectionUse = {},
): Promise<Connection> {
  const settings = { baseUrl, accountId, token, allowInsecureHttp, ...(inboxIdentifier && { inboxIdentifier }) };
  const send = given ?? context.fetch ?? globalFetch;
  if (token) context.hide?.(token);
  let lastBody: Uint8Array = new Uint8Array();
  const kept = withoutToken(send, token, (body) => {
    lastBody = body;
  });
  let form: FormData | undefined;
  const fetch = await observed(kept, context, flags, { api, dryRun, token, form: () => form });
  const options = {
    ...{ ...settings, fetch, signal, maxConcurrent, maxRequestsPerMinute },
    timeout: timeoutOf(flags) ?? context.timeout,
    // A request that was printed instead of sent would be repeated.
    maxRetries: flags["dry-run"] ? 0 : maxRetries,
  };
  const explain = async <Result>(work: () => Promise<Result>, labels: ApiRequest["labels"] = {}): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      if (signal?.aborted) throw new CommandError(exitCodes.interrupted, ["Interrupted."], error);
      throw dryRunIn(error) ?? explained(error, { labels: { ...optionLabels(tokenVariable), ...labels }, sandboxHint });
    }
  };
  const ask: Connection["ask"] = (question) => explain(() => question(createClient(options)));
  return {
    baseUrl,
    accountId,
    ask,
    write: async (question) => {
      try {
        return await ask(question);
      } catch (error) {
        if (dryRunIn(error)) return undefined;
        throw error;
      }
    },
    send: ({ api: of, method, path, places, query, headers, body, labels }) =>
      explain(async () => {
        const values = placesOf(path, settings, places);
        const client = clientOf(of, options);
        const params = { path: values, query };
        form = body instanceof FormData ? body : undefined;
        const response = await client.fetch(path, { method, params, headers, body: encoded(body) });
        return new Uint8Array(await response.arrayBuffer());
      }, labels),
    get lastBody() {
      return lastBody;
    },
  };
}

/**
 * Returns the settings for the configured server, or for the built-in sandbox.
 *
 * @throws {CommandError} if the configuration is wrong or incomplete.
 */
export async function settingsFor(
  context: Context,
  flags: ConfigurationFlags,
  api: Api,
  links: readonly DashboardLink[] = [],
): Promise<Settings> {
  if (flags.sandbox) return sandboxSettings(context, flags, api);
  return { ...(await resolveConfiguration(flags, context.env, api, links)), fetch: context.fetch ?? globalFetch };
}

/**
 * Removes the token from responses. It is done here and not in the output, where a narrow table would cut the token,
 * and half a token is a secret, too.
 *
 * @param keep - Receives the body of each response.
 */
function withoutToken(send: Fetch, token: string | undefined, keep: (body: Uint8Array) => void): Fetch {
  return async (request) => {
    const response = await send(request);
    const body = new Uint8Array(await response.clone().arrayBuffer());
    const clean = bytesWithoutSecrets(body, token ? [token] : []);
    keep(clean);
    const { status, statusText, headers } = response;
    return clean === body ? response : new Response(new Uint8Array(clean), { status, statusText, headers });
  };
}

/** Adds `--verbose` and `--dry-run` to a way of sending. They are imported here because few commands use them. */
async function observed(
  send: Fetch,
  context: Context,
  flags: ConfigurationFlags,
  printed: Omit<PrintedRequests, "context">,
): Promise<Fetch> {
  const reported = flags.verbose
    ? (await import("./connection/report-requests.ts")).reportRequests(send, context)
    : send;
  if (!flags["dry-run"]) return reported;
  const { printRequests } = await import("./connection/print-requests.ts");
  return printRequests(reported, { context, ...printed });
}

/** Returns a form unchanged, and anything else as JSON, including strings and null. */
function encoded(body: unknown): FormData | string | undefined {
  return body === undefined || body instanceof FormData ? body : JSON.stringify(body);
}

/** The settings of a connection. */
export interface Settings extends Configuration {
  readonly fetch: Fetch;
  /** The sandbox's inbox for the public API. */
  readonly inboxIdentifier?: string;
  /** The hint for a 404 of the sandbox. */
  readonly hint?: string | undefined;
}

type ClientSettings = Omit<Settings, "hint" | "profile" | "tokenVariable"> & {
  readonly fetch: Fetch;
  readonly timeout: number | undefined;
  readonly maxRetries: number;
  readonly signal: AbortSignal | undefined;
  readonly maxConcurrent: number | undefined;
  readonly maxRequestsPerMinute: number | undefined;
};

/** Returns the client of an API. */
function clientOf(api: Api, options: ClientSettings): Pick<Client, "fetch"> {
  if (api === "application") return createClient(options);
  if (api === "platform") return createPlatformClient(options);
  // This client sends no token, so it also fits the server's own routes. The inbox is already in each path.
  return createPublicClient({ ...options, inboxIdentifier: options.inboxIdentifier ?? "in-the-path" });
}

const globalFetch: Fetch = (request) => globalThis.fetch(request);

async function sandboxSettings(context: Context, flags: ConfigurationFlags, api: Api): Promise<Settings> {
  const { profile, account } = flags;
  if (profile !== undefined || flags["base-url"] !== undefined || account !== undefined) {
    throw usageError("--sandbox cannot be combined with --profile, --base-url or --account.");
  }
  // Imported here because only --sandbox needs it.
  const { createSandbox } = await import("@wootkit/sandbox/node");
  const sandbox = createSandbox({ now: context.now });
  const { tokens, inboxIdentifier } = sandbox;
  const hints = {
    application: "The sandbox only has made-up data, such as contact 1.",
    platform: "The sandbox is new for each command, so its platform app has created nothing yet.",
    public: `The sandbox only has made-up data, such as the inbox ${inboxIdentifier}.`,
    server: undefined,
  };
  return {
    baseUrl: "http://sandbox.localhost",
    allowInsecureHttp: false,
    accountId: sandbox.accountId,
    token: { application: tokens.admin, platform: tokens.platform, public: undefined, server: undefined }[api],
    inboxIdentifier,
    hint: hints[api],
    fetch: sandbox.fetch,
  };
}
