import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  UnprocessableEntityError,
} from "./errors.ts";
import { hintFor } from "./hints.ts";
import type { Redactor } from "./redact.ts";
import { retryAfterOf } from "./retry.ts";

const classes: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/** An exchange whose response is not a success. */
export interface FailedExchange {
  readonly request: string;
  readonly attempts: number;
  readonly isRepeatable: boolean;
  readonly readPath?: string | undefined;
  readonly response: Response;
  /** The body. */
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Makes the error for the status of a response. */
export function apiError(exchange: FailedExchange, redact: Redactor): ApiError {
  const { request, attempts, isRepeatable, readPath, response, text, now } = exchange;
  const { status, statusText, headers } = response;
  const body = parsed(text, redact);
  const serverMessage = messageOf(body);
  const retryAfter = retryAfterOf(headers, now);
  const location = headers.get("location");
  const hint = hintFor({ status, words: serverMessage ?? "", request, isRepeatable, readPath, retryAfter, location });
  // Cut only after the redaction: half a token is a secret too.
  const said = (serverMessage ?? redact.text(statusText)).slice(0, 300);
  const Class = status >= 500 ? ServerError : (classes[status] ?? ApiError);
  return new Class(`${status}${said && ` ${said}`} (${request}).`, {
    request,
    attempts,
    status,
    headers,
    requestId: headers.get("x-request-id") ?? undefined,
    serverMessage,
    hint,
    retryAfter,
    body,
    ...(status === 422 && { attributes: attributesOf(body) }),
  });
}

/** Returns the attributes that a Rails validation error names. */
function attributesOf(body: unknown): readonly string[] | undefined {
  const { attributes } = Object(body);
  return Array.isArray(attributes) ? attributes.filter((name) => typeof name === "string") : undefined;
}

function parsed(text: string, redact: Redactor): unknown {
  try {
    return redact.json(JSON.parse(text));
  } catch {
    return redact.text(text) || undefined;
  }
}

/** Finds the server's message. Chatwoot's errors have several forms. */
function messageOf(body: unknown): string | undefined {
  // The body of a 429 is plain text. A web page or truncated JSON has no message.
  if (typeof body === "string") return /^[^<{[]{1,200}$/.test(body) ? words(body) : undefined;
  const { error, errors, message } = Object(body);
  return words(error) ?? words(errors) ?? words(message);
}

function words(value: unknown, depth = 0): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  // Chatwoot never nests messages deeper, and deep values could exhaust the stack.
  if (!(value instanceof Object) || depth > 3) return undefined;
  const all = Object.values(value).map((child) => words(child, depth + 1));
  return all.filter(Boolean).join("; ") || undefined;
}
