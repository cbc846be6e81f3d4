import {
  ApiError,
  type ApiErrorDetails,
  AuthenticationError,
  BadRequestError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  UnprocessableEntityError,
} from "./errors.ts";

const classes: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

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

/** Turns an answer that is not a success into the error of its status. */
export function apiError(request: string, response: Response, text: string): ApiError {
  const { status, headers } = response;
  const body = parse(text);
  const serverMessage = messageOf(body);
  const hint = hintFor(status, serverMessage, headers.get("location"));
  // HTTP/2 has no reason phrase, so the name of the status cannot be left to the server.
  const said = serverMessage ?? names[status];
  const details: ApiErrorDetails = { request, status, headers, body, serverMessage, hint };
  const message = [`${status}${said ? ` ${said}` : ""} (${request})`, hint].filter(Boolean).join(". ").concat(".");
  const Class = status >= 500 ? ServerError : (classes[status] ?? ApiError);
  return new Class(message, details);
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
  if ("error" in body) return words(body.error);
  if ("errors" in body) return words(body.errors);
  if ("message" in body) return words(body.message);
  return undefined;
}

function words(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (typeof value !== "object" || value === null) return undefined;
  return Object.values(value).map(words).filter(Boolean).join("; ") || undefined;
}

function hintFor(status: number, serverMessage: string | undefined, location: string | null): string | undefined {
  if (status === 401) return unauthorizedHint(serverMessage);
  if (status === 304) return "Nothing changed since the ETag that you sent, so there is no body. Use what you have";
  // A browser hides a redirect that was not followed behind the status 0.
  if (status === 0 || (status > 300 && status < 400)) {
    return `The server redirects${location ? ` to ${location}` : ""}, which is not followed with a token. Set baseUrl to where Chatwoot is`;
  }
  if (status === 400) return "Check the parameters and the headers that you added";
  if (status === 403) return "Ask an administrator of the account for the permission";
  if (status === 404) {
    return "Check the ids, and that accountId is the account they belong to: an id of another account looks the same";
  }
  if (status === 422) return "Correct the values that the server names";
  if (status === 429) return "Wait for the next full minute of the server's clock";
  if (status >= 500)
    return "Try again later; if it stays, the operator finds the cause in the server's log under the request id";
  return undefined;
}

function unauthorizedHint(serverMessage: string | undefined): string {
  switch (serverMessage) {
    case "Invalid Access Token":
      return "The server does not know this token. Copy it again from Profile settings → Access token";
    case "Access to this endpoint is not authorized for bots":
      return "This is the token of a bot or platform app. Use the access token of a person";
    case "Account is suspended":
      return "Ask the operator of the installation to reactivate the account";
    case "You are not authorized to access this account":
      return "The person whose token this is does not belong to the account. Check accountId";
    default:
      return "The server saw no token that it accepts. If you sent one, a proxy may drop the Api-Access-Token header";
  }
}
