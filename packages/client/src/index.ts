export { AmbiguousContactError, type ContactMatch } from "./ambiguous-contact-error.ts";
export { ApiCall, ListCall, type WithResponse } from "./api-call.ts";
export type { ResponseCheck } from "./check/response-check.ts";
export type { ContactKey } from "./contact-value.ts";
export type { ConversationHistory } from "./conversation-history.ts";
export { type Client, type ClientOptions, createClient } from "./create-client.ts";
export type { FindContactOptions } from "./find-contact.ts";
export type * from "./generated/exports.ts";
export type { ConversationHistoryFilters } from "./history/filters.ts";
export type { HistorySource } from "./history/reader.ts";
export type { MessageHistoryOptions } from "./message-history.ts";
export {
  type MultipartBody,
  type MultipartField,
  type MultipartValue,
  multipart,
  type Uploadable,
} from "./multipart.ts";
export type { FetchInit, FetchParams, ListOptions } from "./options.ts";
export { Page } from "./page.ts";
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConnectionError,
  type Drift,
  InvalidArgumentError,
  isApiError,
  isWootkitError,
  NotFoundError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  ResponseFormatError,
  ServerError,
  TimeoutError,
  UnprocessableEntityError,
  WootkitError,
} from "./transport/errors.ts";
export type { Hook, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./transport/hooks.ts";
export type { Fetch, RequestOptions, SendOptions } from "./transport/options.ts";
