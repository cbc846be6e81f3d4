import { type Client, createClient, type Fetch } from "@wootkit/client";
import { createPlatformClient } from "@wootkit/client/platform";
import { createPublicClient } from "@wootkit/client/public";
import type { Api, Method } from "@wootkit/openapi/document";
import { explained } from "./client-error.ts";
import { usageError } from "./command-error.ts";
import {
  type Configuration,
  type ConfigurationFlags,
  configuration,
  missingAccount,
  optionLabels,
  timeoutOf,
} from "./configuration.ts";
import type { Context } from "./context.ts";

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
  /**
   * Calls the client of the application API.
   *
   * @throws {CommandError} in place of the client's errors.
   */
  write<Result>(question: (client: Client) => Promise<Result>): Promise<Result | undefined>;
  ask<Result>(question: (client: Client) => Promise<Result>): Promise<Result>;
  /**
   * Sends a request through the client, and returns the bytes of the response.
   *
   * @throws {CommandError} in place of the client's errors.
   */
  send(request: ApiRequest): Promise<Uint8Array>;
  /** The bytes of the last response. */
  readonly lastBody: Uint8Array;
}

/**
 * Connects a command to the configured server, or to the built-in sandbox.
 *
 * @param api - The API, which decides the settings that are needed.
 * @throws {CommandError} if the configuration is wrong or incomplete.
 */
export async function connect(
  context: Context,
  flags: ConfigurationFlags,
  api: Api = "application",
): Promise<Connection> {
  const given: Settings = flags.sandbox
    ? await sandboxSettings(context, flags, api)
    : { ...configuration(flags, context.env, api), fetch: context.fetch ?? globalFetch };
  const { fetch: send, hint: sandboxHint, ...settings } = given;
  let lastBody = new Uint8Array();
  const fetch: Fetch = async (request) => {
    const response = await send(request);
    lastBody = new Uint8Array(await response.clone().arrayBuffer());
    return response;
  };
  // No retries: at a terminal, an error is better than a minute of waiting for the server's rate limit.
  const options = { ...settings, fetch, timeout: timeoutOf(flags) ?? context.timeout, maxRetries: 0 };
  const explain = async <Result>(work: () => Promise<Result>, labels: ApiRequest["labels"] = {}): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw explained(error, { labels: { ...optionLabels(api), ...labels }, sandboxHint });
    }
  };
  return {
    write: (question) => explain(() => question(createClient(options))),
    ask: (question) => explain(() => question(createClient(options))),
    send: ({ api: of, method, path, places, query, headers, body, labels }) =>
      explain(async () => {
        const values = placesOf(path, settings, places);
        const client = clientOf(of, options);
        const params = { path: values, query };
        const response = await client.fetch(path, { method, params, headers, body: encoded(body) });
        return new Uint8Array(await response.arrayBuffer());
      }, labels),
    get lastBody() {
      return lastBody;
    },
  };
}

/** Returns a form unchanged, and anything else as JSON, including strings and null. */
function encoded(body: unknown): FormData | string | undefined {
  return body === undefined || body instanceof FormData ? body : JSON.stringify(body);
}

/**
 * Returns a value for each placeholder of a path.
 *
 * @throws {CommandError} if one is missing. Otherwise the client would fill in its own value.
 */
function placesOf(
  path: string,
  { accountId, inboxIdentifier }: Pick<Settings, "accountId" | "inboxIdentifier">,
  places: ApiRequest["places"],
): Readonly<Record<string, string | number>> {
  const values = {
    ...(accountId !== undefined && { account_id: accountId }),
    ...(inboxIdentifier !== undefined && { inbox_identifier: inboxIdentifier }),
    ...places,
  };
  for (const [place, name = ""] of path.matchAll(/\{(\w+)\}/g)) {
    if (Object.hasOwn(values, name)) continue;
    if (name === "account_id") throw missingAccount();
    throw usageError(`The path has no value for ${place}. Write the value in its place.`);
  }
  // The command table has the right types: it is generated from the same document as the client.
  return values as Readonly<Record<string, string | number>>;
}

/** The settings of a connection. */
interface Settings extends Configuration {
  readonly fetch: Fetch;
  /** The sandbox's inbox for the public API. */
  readonly inboxIdentifier?: string;
  /** The hint for a 404 of the sandbox. */
  readonly hint?: string | undefined;
}

type ClientSettings = Omit<Settings, "hint"> & {
  readonly timeout: number | undefined;
  readonly maxRetries: number;
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
  if (flags["base-url"] !== undefined || flags.account !== undefined) {
    throw usageError("--sandbox cannot be combined with --base-url or --account.");
  }
  // Imported here because only --sandbox needs it.
  const { createSandbox } = await import("./built-in-sandbox.ts");
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
