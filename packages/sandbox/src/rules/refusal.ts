/** Why the server refuses a request. What it says then depends on the API. */
export type Reason =
  | { readonly kind: "not found" }
  /** Validations that failed: what each says, and of which columns. */
  | { readonly kind: "invalid"; readonly messages: readonly string[]; readonly columns: readonly string[] }
  /** A parameter that must be there, and not empty. */
  | { readonly kind: "parameter missing"; readonly name: string }
  /** A rule of this operation, with a sentence that explains it: 422. */
  | { readonly kind: "unprocessable"; readonly body: object }
  /** The caller may not do it: 401. */
  | { readonly kind: "unauthorized"; readonly body: object }
  /** The server fails on it: 500. */
  | { readonly kind: "failure"; readonly cause: string };

/** Thrown by handlers, and turned into a response by the server. */
export class Refusal extends Error {
  override name = "Refusal";
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.kind === "failure" ? reason.cause : reason.kind);
    this.reason = reason;
  }
}

/** A row is not there, or not for this caller. */
export function notFound(): Refusal {
  return new Refusal({ kind: "not found" });
}

/** The caller's role is not enough. */
export function notAllowed(error = "You are not authorized to do this action"): Refusal {
  return new Refusal({ kind: "unauthorized", body: { error } });
}

/** 401, in other words than usual. */
export function unauthorized(body: object): Refusal {
  return new Refusal({ kind: "unauthorized", body });
}

/** 422 with one sentence. */
export function unprocessable(error: string): Refusal {
  return new Refusal({ kind: "unprocessable", body: { error } });
}

/** The server fails. `cause` is for the sandbox's own log. */
export function failure(cause: string): Refusal {
  return new Refusal({ kind: "failure", cause });
}

/** The value, where there is one. */
export function orNotFound<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw notFound();
  return value;
}
