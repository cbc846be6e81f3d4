import { ApiError, createClient } from "@wootkit/client";

/** An error response. */
export interface Refusal {
  readonly status: number;
  /** The body as text. Undefined for a response without a body. */
  readonly body?: string;
}

const errors = new Map<string, Promise<ApiError>>();

/** Returns the error that the client throws for a response. The client makes it, so that no page can contradict it. */
export function clientErrorFor(refusal: Refusal): Promise<ApiError> {
  const key = JSON.stringify(refusal);
  const error = errors.get(key) ?? askClient(refusal);
  errors.set(key, error);
  return error;
}

/**
 * The ID of an error on the errors page. Statuses without their own class share `ApiError`, and the page has no section
 * for statuses below 400.
 */
export function errorAnchor({ name, status }: Pick<ApiError, "name" | "status">): string {
  return name === "ApiError" && status >= 400 ? `${name}-${status}` : name;
}

async function askClient({ status, body }: Refusal): Promise<ApiError> {
  const chatwoot = createClient({
    baseUrl: "https://chatwoot.example.com",
    accountId: 1,
    token: "a-token",
    maxRetries: 0,
    fetch: async () => new Response(status === 304 ? null : body, { status }),
  });
  const error: unknown = await chatwoot.contacts.listConversations(1).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ApiError) return error;
  throw new Error(`The client threw no ApiError for status ${status}.`, { cause: error });
}
