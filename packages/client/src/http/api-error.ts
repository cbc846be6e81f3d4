import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  type ResponseDetails,
  ServerError,
  UnprocessableEntityError,
} from "../errors.ts";
import { retryAfterOf } from "./retry.ts";
import type { Hide } from "./secret.ts";

const classes: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/** Turns an answer that is not a success into the error of its status. Only its texts may contain the secret; `now` is milliseconds. */
export async function apiError(
  known: ResponseDetails,
  text: string,
  statusText: string,
  now: number,
  hide: Hide,
): Promise<ApiError> {
  const { request, status, headers } = known;
  const body = parse(text, hide);
  const serverMessage = messageOf(body);
  // The words are loaded when something fails. Where they cannot be, the error is the same without.
  const hint = await import("./hints.ts").then(
    ({ hintFor }) => hintFor(status, serverMessage, headers.get("location")),
    () => undefined,
  );
  const said = (serverMessage ?? hide(statusText)).slice(0, 300);
  const message = `${status}${said && ` ${said}`} (${request}).${hint ? ` ${hint}.` : ""}`;
  const retryAfter = retryAfterOf(headers, now);
  const requestId = headers.get("x-request-id") ?? undefined;
  const Class = status >= 500 ? ServerError : (classes[status] ?? ApiError);
  return new Class(message, { ...known, requestId, serverMessage, hint, retryAfter, body });
}

/** Written anew before the secret is hidden: JSON has more than one way to write it. */
function parse(text: string, hide: Hide): unknown {
  try {
    return JSON.parse(hide(JSON.stringify(JSON.parse(text))));
  } catch {
    return hide(text) || undefined;
  }
}

/** Chatwoot has no common form of an error: this finds the words in each of those it uses. */
function messageOf(body: unknown): string | undefined {
  // The words of a 429 are no JSON. A web page, or JSON that broke off, is no words.
  if (typeof body === "string") return /^[^<{[]{1,200}$/.test(body) ? words(body) : undefined;
  const { error, errors, message } = Object(body);
  return words(error) ?? words(errors) ?? words(message);
}

function words(value: unknown, depth = 0): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  // Nobody's words lie deeper, and what does may be deeper than the stack.
  if (!(value instanceof Object) || depth > 3) return undefined;
  const all = Object.values(value).map((child) => words(child, depth + 1));
  return all.filter(Boolean).join("; ") || undefined;
}
