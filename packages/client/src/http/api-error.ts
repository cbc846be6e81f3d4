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

const classes: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

const hints: Readonly<Record<number, string>> = {
  304: "Nothing changed since the ETag that you sent",
  400: "Check the parameters and headers",
  401: "The server saw no token. A proxy may drop it: nginx does if a name has underscores; this client sends Api-Access-Token",
  403: "Ask an administrator",
  404: "Check the ids and accountId: an id of another account looks the same",
  422: "Correct what the server names",
  429: "Wait for the next full minute of the server's clock",
};

/** Chatwoot says 401 for most that is not allowed; its words tell what is the matter. */
const unauthorizedHints: readonly (readonly [RegExp, string])[] = [
  [/^Invalid Acc/, "The server does not know this token. Copy it again from Profile settings → Access token"],
  [/bots$/, "This is the token of a bot or platform app. Use the access token of a person"],
  [/suspended$/, "Ask the operator to reactivate the account"],
  [/this account$/, "The person whose token this is does not belong to the account. Check accountId"],
  [/this action$/, "The person whose token this is may not do this. Ask an administrator"],
];

/** Turns an answer that is not a success into the error of its status. Nothing that it is given contains the secret; `now` is milliseconds. */
export function apiError(known: ResponseDetails, text: string, statusText: string, now: number): ApiError {
  const { request, status, headers } = known;
  const body = parse(text);
  const serverMessage = messageOf(body);
  const hint = hintFor(status, serverMessage, headers.get("location"));
  const said = (serverMessage ?? statusText).slice(0, 300);
  const message = `${status}${said && ` ${said}`} (${request}).${hint ? ` ${hint}.` : ""}`;
  const retryAfter = retryAfterOf(headers, now);
  const requestId = headers.get("x-request-id") ?? undefined;
  const Class = status >= 500 ? ServerError : (classes[status] ?? ApiError);
  return new Class(message, { ...known, requestId, serverMessage, hint, retryAfter, body });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}

/** Chatwoot has no common form of an error: this finds the words in each of those it uses. */
function messageOf(body: unknown): string | undefined {
  const { error, errors, message } = Object(body);
  return words(error ?? errors ?? message);
}

function words(value: unknown, depth = 0): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  // Nobody's words lie deeper, and what does may be deeper than the stack.
  if (!(value instanceof Object) || depth > 3) return undefined;
  const all = Object.values(value).map((child) => words(child, depth + 1));
  return all.filter(Boolean).join("; ") || undefined;
}

function hintFor(status: number, serverMessage = "", location: string | null): string | undefined {
  if (status >= 500) return "Try again later; the server's log has the cause";
  // A browser hides a redirect that was not followed behind the status 0.
  if (status !== 304 && status < 400) {
    return `The server redirects to ${location ?? "elsewhere"}, where the token must not go. Check baseUrl`;
  }
  const [, known] = (status === 401 && unauthorizedHints.find(([said]) => said.test(serverMessage))) || [];
  return known ?? hints[status];
}
