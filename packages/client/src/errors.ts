/** The root of everything that this package throws on purpose. */
export class WootkitError extends Error {
  override name = "WootkitError";
}

/**
 * An argument or option that cannot be right, found before anything is sent: an id that is no positive integer, a `baseUrl` that is no
 * URL, an empty token.
 */
export class InvalidArgumentError extends WootkitError {
  override name = "InvalidArgumentError";
}

/** What every error of an exchange knows about it. */
export interface ExchangeDetails {
  /** The method and address of the request, such as `GET https://app.chatwoot.com/api/v1/…`. */
  readonly request: string;
  /** What lies beneath, where something does. */
  readonly cause?: unknown;
}

/**
 * No answer came: the host is unknown or unreachable, the connection was refused or broke off, or the certificate does not hold.
 * `cause` is what the runtime's fetch threw.
 */
export class ConnectionError extends WootkitError {
  override name = "ConnectionError";
  /** The method and address of the request. */
  readonly request: string;

  constructor(message: string, details: ExchangeDetails) {
    super(message, { cause: details.cause });
    this.request = details.request;
  }
}

/** The answer, its body included, did not arrive within `timeout` milliseconds. */
export class TimeoutError extends ConnectionError {
  override name = "TimeoutError";
  /** The limit that was exceeded, in milliseconds. */
  readonly timeout: number;

  constructor(message: string, details: ExchangeDetails & { readonly timeout: number }) {
    super(message, details);
    this.timeout = details.timeout;
  }
}

/**
 * A successful status whose body is not what the endpoint sends: an HTML page of a proxy or a login, nothing at all, broken JSON, JSON of
 * another shape. Mostly `baseUrl` does not point at a Chatwoot.
 */
export class ResponseFormatError extends WootkitError {
  override name = "ResponseFormatError";
  /** The method and address of the request. */
  readonly request: string;
  /** The HTTP status. */
  readonly status: number;
  /** The headers of the answer. */
  readonly headers: Headers;

  constructor(message: string, details: ExchangeDetails & { readonly status: number; readonly headers: Headers }) {
    super(message, { cause: details.cause });
    this.request = details.request;
    this.status = details.status;
    this.headers = details.headers;
  }
}

/** What an {@link ApiError} is made of. */
export interface ApiErrorDetails extends ExchangeDetails {
  /** The HTTP status. */
  readonly status: number;
  /** The headers of the answer. */
  readonly headers: Headers;
  /** The parsed JSON body, the text where it is no JSON, undefined where none came. */
  readonly body: unknown;
  /** The server's own words, where it has any. */
  readonly serverMessage: string | undefined;
  /** What to do about it. */
  readonly hint: string | undefined;
}

/**
 * The server answered with a status that is not a success. There is a class for each common status, so that
 * `catch (error) { if (error instanceof NotFoundError) … }` does.
 */
export class ApiError extends WootkitError {
  override name = "ApiError";
  /** The HTTP status. */
  readonly status: number;
  /** The headers of the answer. */
  readonly headers: Headers;
  /** The server's id of the exchange (`X-Request-Id`), to quote when asking its operator. */
  readonly requestId: string | undefined;
  /** The method and address of the request. */
  readonly request: string;
  /** The server's own words, such as `Resource could not be found`, where it has any. */
  readonly serverMessage: string | undefined;
  /** What to do about it, in one or two sentences. */
  readonly hint: string | undefined;
  /** The parsed JSON body, the text where it is no JSON, undefined where none came. */
  readonly body: unknown;

  constructor(message: string, details: ApiErrorDetails) {
    super(message, { cause: details.cause });
    this.status = details.status;
    this.headers = details.headers;
    this.requestId = details.headers.get("x-request-id") ?? undefined;
    this.request = details.request;
    this.serverMessage = details.serverMessage;
    this.hint = details.hint;
    this.body = details.body;
  }
}

/** 400: the server could not read the request. */
export class BadRequestError extends ApiError {
  override name = "BadRequestError";
}

/** 401: the token is missing, unknown, of a bot, or not of a member of the account. Chatwoot says so for most that is not allowed. */
export class AuthenticationError extends ApiError {
  override name = "AuthenticationError";
}

/** 403: not allowed. Rare on Chatwoot, which mostly answers 401. */
export class PermissionDeniedError extends ApiError {
  override name = "PermissionDeniedError";
}

/** 404: the account or what was asked for does not exist there. */
export class NotFoundError extends ApiError {
  override name = "NotFoundError";
}

/** 422: the server read the request and refuses its values. */
export class UnprocessableEntityError extends ApiError {
  override name = "UnprocessableEntityError";
}

/** 429: more requests in this minute than the installation allows. */
export class RateLimitError extends ApiError {
  override name = "RateLimitError";
}

/** 500 and above: the server, or a proxy before it, failed. */
export class ServerError extends ApiError {
  override name = "ServerError";
}
