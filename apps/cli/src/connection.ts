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
  /** What a person calls its parameters and fields, by their names in the client's errors: `params.path.id` is `<contact>`. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** A Chatwoot that a command speaks to. */
export interface Connection {
  /**
   * Calls the client of the application API.
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
  const { fetch: send, ...settings } = flags.sandbox
    ? await sandboxSettings(context, flags, api)
    : { ...configuration(flags, context.env, api), fetch: context.fetch ?? globalFetch };
  let lastBody = new Uint8Array();
  const fetch: Fetch = async (request) => {
    const response = await send(request);
    lastBody = new Uint8Array(await response.clone().arrayBuffer());
    return response;
  };
  // A person at a terminal would rather see the error than wait a minute for the server's rate limit.
  const options = { ...settings, fetch, timeout: timeoutOf(flags) ?? context.timeout, maxRetries: 0 };
  const explain = async <Result>(work: () => Promise<Result>, labels: ApiRequest["labels"] = {}): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw explained(error, { labels: { ...optionLabels(api), ...labels }, sandboxHint: settings.hint });
    }
  };
  return {
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

/** A form as it is, anything else as JSON, also a text or null. */
function encoded(body: unknown): FormData | string | undefined {
  return body === undefined || body instanceof FormData ? body : JSON.stringify(body);
}

/**
 * A value for each place of a path.
 *
 * @throws {CommandError} when one has none: a client may know a value that was not meant.
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
  // What fits which path is in the command table, made from the same document as the client's types.
  return values as Readonly<Record<string, string | number>>;
}

/** Where requests go, as whom and how. */
interface Settings extends Configuration {
  readonly fetch: Fetch;
  /** The inbox of the sandbox for the public API. */
  readonly inboxIdentifier?: string;
  /** What to say of something that the sandbox does not have. */
  readonly hint?: string | undefined;
}

type ClientSettings = Settings & {
  readonly timeout: number | undefined;
  readonly maxRetries: number;
};

/** The client of one of the server's APIs, whose `fetch` sends what that API takes. */
function clientOf(api: Api, options: ClientSettings): Pick<Client, "fetch"> {
  if (api === "application") return createClient(options);
  if (api === "platform") return createPlatformClient(options);
  // It sends no token, which is right for the server itself too. Each path has its inbox already.
  return createPublicClient({ ...options, inboxIdentifier: options.inboxIdentifier ?? "in-the-path" });
}

const globalFetch: Fetch = (request) => globalThis.fetch(request);

async function sandboxSettings(context: Context, flags: ConfigurationFlags, api: Api): Promise<Settings> {
  if (flags["base-url"] !== undefined || flags.account !== undefined) {
    throw usageError("--sandbox is a Chatwoot of its own: leave out --base-url and --account, or leave out --sandbox.");
  }
  // Loaded only here: no other command should wait for it.
  const { createSandbox } = await import("./built-in-sandbox.ts");
  const sandbox = createSandbox({ now: context.now });
  const { tokens, inboxIdentifier } = sandbox;
  const hints = {
    application: "The sandbox has its own made-up data: look at contact 1 first.",
    platform: "The sandbox is new for each command, and its platform app has created nothing yet.",
    public: `The sandbox has its own made-up data: look at the inbox ${inboxIdentifier} first.`,
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
