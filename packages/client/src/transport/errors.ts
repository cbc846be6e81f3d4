/** Identifies our errors, even if two copies of this package are loaded. */
const brand = Symbol.for("@wootkit/client/error");

/** The details of every error. */
export interface ErrorDetails {
  /** What to do next, in one or two sentences. */
  readonly hint?: string | undefined;
  /** The error that caused this one. */
  readonly cause?: unknown;
}

/**
 * The base class of every error that this package throws on purpose. Its `message` is `summary` and `hint`, joined by a
 * space.
 */
export class WootkitError extends Error {
  override name = "WootkitError";
  /** What happened, in one sentence and without advice. */
  declare readonly summary: string;
  /** What to do next, in one or two sentences. Undefined where there is no advice. */
  declare readonly hint: string | undefined;

  constructor(summary: string, { hint, cause, ...fields }: ErrorDetails = {}) {
    super(hint ? `${summary} ${hint}` : summary, cause === undefined ? undefined : { cause });
    // Not enumerable, like `message`, because a printed error already begins with it.
    Object.defineProperty(this, "summary", { value: summary, writable: true });
    // Subclasses only declare their fields; this assigns them.
    Object.assign(this, { hint }, fields);
  }

  /** Returns the fields for a JSON log. */
  toJSON(): object {
    return { ...this, headers: undefined, message: this.message };
  }
}

/**
 * An invalid argument or option, found before anything is sent: an id that is not a positive integer, a `baseUrl` that
 * is not a URL, an empty token. `summary` is `option` followed by `problem`.
 */
export class InvalidArgumentError extends WootkitError {
  override name = "InvalidArgumentError";
  /**
   * The name of the argument or option as the caller wrote it: `timeout`, `contactId`, `body.assignee_id`,
   * `params.query.page`; or of the environment variable that the value came from.
   */
  declare readonly option: string;
  /** The problem with it, such as `must be a positive integer, got -1`. */
  declare readonly problem: string;

  constructor(option: string, problem: string, details?: ErrorDetails) {
    const fields = { ...details, option, problem };
    super(`${option} ${problem}.`, fields);
  }
}

/** A list that cannot be read completely: the server repeats a page, or sends fewer items than it counts. */
export class PaginationError extends WootkitError {
  override name = "PaginationError";
}

/** The details of an error about an exchange. */
export interface ExchangeDetails extends ErrorDetails {
  /** The method and address of the request, such as `GET https://app.chatwoot.com/api/v1/…`. */
  readonly request: string;
  /** How many times the request was sent. */
  readonly attempts: number;
}

/** A failure between sending a request and having a complete, usable response. */
export class ExchangeError<Details extends ExchangeDetails = ExchangeDetails> extends WootkitError {
  override name = "ExchangeError";
  /** The method and address of the request. */
  declare readonly request: string;
  /** How many times the request was sent: 1, plus 1 for each retry. */
  declare readonly attempts: number;

  // Makes the details required.
  constructor(summary: string, details: Details) {
    super(summary, details);
  }
}

/**
 * The connection failed before a complete response arrived: the host is unknown or unreachable, the connection was
 * refused or broke, or the certificate is invalid. `cause` is the error that the runtime's `fetch` threw.
 */
export class ConnectionError<Details extends ExchangeDetails = ExchangeDetails> extends ExchangeError<Details> {
  override name = "ConnectionError";
}

/**
 * The response and its body did not arrive within `timeout`, or all attempts together took longer than `totalTimeout`.
 */
export class TimeoutError extends ConnectionError<TimeoutDetails> {
  override name = "TimeoutError";
  /** The limit that was exceeded, in milliseconds. */
  declare readonly timeout: number;
  /** The option that set the limit. */
  declare readonly option: "timeout" | "totalTimeout";
}

/** The details of a {@link TimeoutError}. */
export interface TimeoutDetails extends ExchangeDetails {
  readonly timeout: number;
  readonly option: "timeout" | "totalTimeout";
}

/** The details of an error about a response. */
export interface ResponseDetails extends ExchangeDetails {
  /** The HTTP status. */
  readonly status: number;
  /** The headers of the response. */
  readonly headers: Headers;
}

/** A difference between a response and the OpenAPI document. */
export interface Drift {
  /** The place in the body, such as `$.payload[0].status`. */
  readonly path: string;
  /** The difference, such as `is not a documented key`. */
  readonly message: string;
}

/**
 * A success status with an unusable body: an HTML page of a proxy or a login, an empty body, broken JSON, or JSON of
 * another shape. Usually `baseUrl` does not point to Chatwoot.
 */
export class ResponseFormatError extends ExchangeError<
  ResponseDetails & { readonly drift?: readonly Drift[] | undefined }
> {
  override name = "ResponseFormatError";
  /** The HTTP status. */
  declare readonly status: number;
  /** The headers of the response. */
  declare readonly headers: Headers;
  /** Every difference from the OpenAPI document, if the option `check` found any. */
  declare readonly drift: readonly Drift[] | undefined;
}

/** The details of an {@link ApiError}. */
export interface ApiErrorDetails extends ResponseDetails {
  /** The parsed JSON body, or a string if it is not JSON, or undefined if it is empty. */
  readonly body: unknown;
  /** The server's ID for the exchange. */
  readonly requestId: string | undefined;
  /** The server's own message, if it sent one. */
  readonly serverMessage: string | undefined;
  /** The number of seconds to wait, from `Retry-After`. */
  readonly retryAfter: number | undefined;
  readonly attributes?: readonly string[] | undefined;
}

/**
 * The server's status is not a success. There is a class for each common status, so that
 * `catch (error) { if (error instanceof NotFoundError) … }` works.
 */
export class ApiError extends ExchangeError<ApiErrorDetails> {
  override name = "ApiError";
  /** The HTTP status. */
  declare readonly status: number;
  /** The headers of the response. */
  declare readonly headers: Headers;
  /** The server's ID for the exchange (`X-Request-Id`), to quote to the server's operator. */
  declare readonly requestId: string | undefined;
  /** The server's own message, such as `Resource could not be found`, if it sent one. */
  declare readonly serverMessage: string | undefined;
  /** The number of seconds to wait, from `Retry-After`. Chatwoot itself does not send it. */
  declare readonly retryAfter: number | undefined;
  /** The parsed JSON body, or a string if it is not JSON, or undefined if it is empty. */
  declare readonly body: unknown;
}

/** 400: the server could not read the request. */
export class BadRequestError extends ApiError {
  override name = "BadRequestError";
}

/**
 * 401: the token is missing, unknown, a bot's, or its owner is not a member of the account. Chatwoot sends 401 for
 * almost everything that is not allowed.
 */
export class AuthenticationError extends ApiError {
  override name = "AuthenticationError";
}

/** 403: not allowed. Chatwoot usually sends 401 instead. */
export class PermissionDeniedError extends ApiError {
  override name = "PermissionDeniedError";
}

/** 404: the account does not exist, or it has nothing with this id. */
export class NotFoundError extends ApiError {
  override name = "NotFoundError";
}

/** 422: the server refuses the values of the request. */
export class UnprocessableEntityError extends ApiError {
  override name = "UnprocessableEntityError";
  /** The attributes that the server refuses, such as `["email"]`, if it names them. */
  declare readonly attributes: readonly string[] | undefined;
}

/** 429: too many requests. */
export class RateLimitError extends ApiError {
  override name = "RateLimitError";
}

/** 500 and above: the server, or a proxy in front of it, failed. */
export class ServerError extends ApiError {
  override name = "ServerError";
}

/** Replaces the hint of an error that no caller has yet. */
export function replaceHint(error: WootkitError, hint: string): void {
  const message = `${error.summary} ${hint}`;
  const stack = error.stack?.replace(error.message, () => message);
  Object.assign(error, { hint, message, stack });
}

// On the prototypes, so that a printed error does not show it.
Object.defineProperty(WootkitError.prototype, brand, { value: "error" });
Object.defineProperty(ApiError.prototype, brand, { value: "api-error" });

/** Whether a caught value is an error of this package, or of another copy of it. */
export function isWootkitError(error: unknown): error is WootkitError {
  return error instanceof Error && brand in error;
}

/** Whether a caught value is an {@link ApiError} of this package, or of another copy of it. */
export function isApiError(error: unknown): error is ApiError {
  return isWootkitError(error) && Reflect.get(error, brand) === "api-error";
}
