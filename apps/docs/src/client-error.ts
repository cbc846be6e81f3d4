import { ApiError, createClient } from "@wootkit/client";

/** An answer that refuses. */
export interface Refusal {
  readonly status: number;
  /** The body as text; none for an answer without. */
  readonly body?: string;
}

/** The error that the client throws for an answer. It is asked, so that no page can say otherwise. */
export async function clientErrorFor({ status, body }: Refusal): Promise<ApiError> {
  const chatwoot = createClient({
    baseUrl: "https://chatwoot.example.com",
    accountId: 1,
    token: "a-token-of-nobody",
    maxRetries: 0,
    fetch: async () => new Response(status === 304 ? null : body, { status }),
  });
  const error: unknown = await chatwoot.contacts.listConversations(1).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ApiError) return error;
  throw new Error(`The client takes the status ${status} for a success: no ApiError came.`, { cause: error });
}
