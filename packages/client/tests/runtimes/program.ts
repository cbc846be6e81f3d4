import {
  createClient,
  InvalidArgumentError,
  isApiError,
  multipart,
  NotFoundError,
  TimeoutError,
} from "@wootkit/client";
import { responseCheck } from "@wootkit/client/validate";

const messages = "/api/v1/accounts/{account_id}/conversations/7/messages";
const conversations = "/api/v1/accounts/{account_id}/contacts/{id}/conversations";

/** The properties of a runtime that the client depends on. */
export interface Surroundings {
  readonly url: string;
  readonly accountId: number;
  readonly token: string;
  /** Whether the environment has them as `CHATWOOT_*`. */
  readonly environment: boolean;
}

/**
 * Uses everything that must work in every runtime, and returns the results. It is bundled for a browser, so it uses
 * only web APIs.
 */
export async function program({ environment, ...given }: Surroundings): Promise<Record<string, unknown>> {
  const { url: baseUrl, ...rest } = given;
  const options = { baseUrl, ...rest };
  const inPage = "document" in globalThis;
  const refused = inPage && (await outcome(async () => createClient(options)));
  const chatwoot = environment ? createClient() : createClient({ ...options, dangerouslyAllowBrowser: inPage });
  const attempts: number[] = [];
  const observed = createClient({
    ...options,
    dangerouslyAllowBrowser: inPage,
    hooks: { onRequest: ({ attempt }) => attempts.push(attempt) },
  });
  const controller = new AbortController();
  const aborted = outcome(() => chatwoot.contacts.get(8, { signal: controller.signal }));
  controller.abort(new Error("enough"));

  const walked: number[] = [];
  for await (const { id } of chatwoot.contacts.list()) walked.push(id);
  const history: number[] = [];
  for await (const { id } of chatwoot.contacts.conversationHistory(1)) history.push(id);
  const form = await multipart({ content: "See this", attachments: [new Blob(["hello"], { type: "image/png" })] });

  return {
    listed: (await chatwoot.contacts.listConversations(1)).items.map(({ id }) => id),
    walked,
    history,
    retried: [(await observed.contacts.get(503)).id, ...attempts],
    timedOut: await outcome(() => chatwoot.contacts.get(7, { timeout: 100, maxRetries: 0 })),
    aborted: await aborted,
    notFound: await outcome(() => chatwoot.contacts.get(404)),
    redirected: await outcome(() => chatwoot.contacts.get(302, { maxRetries: 0 })),
    checked: await outcome(() =>
      createClient({ ...options, dangerouslyAllowBrowser: inPage, check: responseCheck() }).contacts.get(503),
    ),
    uploaded: await (await chatwoot.fetch(messages, { method: "POST", body: form })).json(),
    typed: (await chatwoot.api.GET(conversations, { params: { path: { id: 1 } } })).data?.payload.map(({ id }) => id),
    refused,
  };
}

/** Names the class of an error, or returns undefined without an error. */
async function outcome(act: () => PromiseLike<unknown>): Promise<string> {
  try {
    await act();
    return "no error";
  } catch (error) {
    if (error instanceof NotFoundError) return `NotFoundError, ${isApiError(error)}: ${error.serverMessage}`;
    if (error instanceof TimeoutError) return `TimeoutError after ${error.timeout} ms`;
    if (error instanceof InvalidArgumentError) return "InvalidArgumentError";
    if (isApiError(error)) return `ApiError ${error.status}`;
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}
