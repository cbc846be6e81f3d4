import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  UnprocessableEntityError,
} from "../errors.ts";
import { retryAfterOf } from "./retry.ts";

const classes: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/** HTTP/2 has no reason phrase, so the names of the common ones cannot be left to the server. */
const names: Readonly<Record<number, string>> = {
  304: "Not Modified",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  422: "Unprocessable Entity",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

const hints: Readonly<Record<number, string>> = {
  304: "Nothing changed since the ETag that you sent, so there is no body. Use what you have",
  400: "Check the parameters and the headers that you added",
  403: "Ask an administrator of the account for the permission",
  404: "Check the ids, and that accountId is the account they belong to: an id of another account looks the same",
  422: "Correct the values that the server names",
  429: "Wait for the next full minute of the server's clock",
};

/** Chatwoot says 401 for most that is not allowed; its words tell what is the matter. */
const unauthorizedHints: Readonly<Record<string, string>> = {
  "Invalid Access Token": "The server does not know this token. Copy it again from Profile settings → Access token",
  "Access to this endpoint is not authorized for bots":
    "This is the token of a bot or platform app. Use the access token of a person",
  "Account is suspended": "Ask the operator of the installation to reactivate the account",
  "You are not authorized to access this account":
    "The person whose token this is does not belong to the account. Check accountId",
  "You are not authorized to do this action": "The person whose token this is may not do this. Ask an administrator",
};

/** What an answer was, without the secret. */
export interface Refusal {
  readonly request: string;
  readonly attempts: number;
  readonly response: Response;
  readonly headers: Headers;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Turns an answer that is not a success into the error of its status. */
export function apiError({ request, attempts, response, headers, text, now }: Refusal): ApiError {
  const { status } = response;
  const body = parse(text);
  const serverMessage = messageOf(body);
  const hint = hintFor(status, serverMessage, headers.get("location"));
  const said = serverMessage ?? names[status];
  const message = `${status}${said ? ` ${said}` : ""} (${request}).${hint ? ` ${hint}.` : ""}`;
  const retryAfter = retryAfterOf(headers, now);
  const Class = status >= 500 ? ServerError : (classes[status] ?? ApiError);
  return new Class(message, { request, attempts, status, headers, body, serverMessage, hint, retryAfter });
}

function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Chatwoot has no common form of an error: this finds the words in each of those it uses. */
function messageOf(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { error, errors, message } = body as { error?: unknown; errors?: unknown; message?: unknown };
  return words(error ?? errors ?? message);
}

function words(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (typeof value !== "object" || value === null) return undefined;
  return Object.values(value).map(words).filter(Boolean).join("; ") || undefined;
}

function hintFor(status: number, serverMessage: string | undefined, location: string | null): string | undefined {
  if (status === 401) {
    return (
      unauthorizedHints[serverMessage ?? ""] ??
      "The server saw no token that it accepts. If you sent one, a proxy may drop it: nginx drops header names with underscores, this client sends Api-Access-Token"
    );
  }
  // A browser hides a redirect that was not followed behind the status 0.
  if (status !== 304 && status < 400) {
    return `The server redirects${location ? ` to ${location}` : ""}, which is not followed with a token. Set baseUrl to where Chatwoot is`;
  }
  if (status >= 500) {
    return "Try again later; if it stays, the operator finds the cause in the server's log under the request id";
  }
  return hints[status];
}
