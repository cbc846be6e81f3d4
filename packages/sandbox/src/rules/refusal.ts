/** Why the server refuses a request. The response depends on the API. */
export type Reason =
  | { readonly kind: "not found" }
  /** The server doesn't offer the operation: the same 404 as for an unknown path. */
  | { readonly kind: "not offered" }
  /** Failed validations, with their messages and columns. */
  | { readonly kind: "invalid"; readonly messages: readonly string[]; readonly columns: readonly string[] }
  /** A required parameter that is missing or empty. */
  | { readonly kind: "parameter missing"; readonly name: string }
  /** Any other refusal. Without a body, the response is empty. */
  | { readonly kind: "refused"; readonly status: number; readonly body?: object }
  /** The server fails: 500. */
  | { readonly kind: "failure"; readonly cause: string };

/** Thrown by handlers. `http/refusal-response.ts` turns it into a response. */
export class Refusal extends Error {
  override name = "Refusal";
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.kind === "failure" ? reason.cause : reason.kind);
    this.reason = reason;
  }
}

/** Returns the refusal for a row that doesn't exist, or that the caller can't see. */
export function notFound(): Refusal {
  return new Refusal({ kind: "not found" });
}

/** Returns the refusal for an operation that the server doesn't offer. */
export function notOffered(): Refusal {
  return new Refusal({ kind: "not offered" });
}

/** Returns a refusal with a particular status and body. */
export function refused(status: number, body?: object): Refusal {
  return new Refusal({ kind: "refused", status, ...(body && { body }) });
}

/** Returns the refusal for a caller with an insufficient role. */
export function notAllowed(error = "You are not authorized to do this action"): Refusal {
  return refused(401, { error });
}

/** Returns a 422 with an explanation. */
export function unprocessable(error: string): Refusal {
  return refused(422, { error });
}

/** Returns a 500. `cause` goes to the sandbox's log. */
export function failure(cause: string): Refusal {
  return new Refusal({ kind: "failure", cause });
}

/** Returns a handler that refuses every request. */
export function always(refusal: () => Refusal): () => never {
  return () => {
    throw refusal();
  };
}

/** Returns a row that must exist and belong to an account. */
export function ownOrNotFound<R extends { readonly account_id: number | null }>(
  row: R | undefined,
  { id }: { readonly id: number },
): R {
  if (row?.account_id !== id) throw notFound();
  return row;
}

/** Returns a value that must exist. */
export function orNotFound<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw notFound();
  return value;
}
