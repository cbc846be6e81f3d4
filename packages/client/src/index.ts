export { ApiCall, ListCall, type WithResponse } from "./call.ts";
export type { Contacts } from "./contacts.ts";
export type { ConversationHistory, ConversationHistoryFilters, HistorySource } from "./conversation-history.ts";
export { type Client, createClient } from "./create-client.ts";
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConnectionError,
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
} from "./errors.ts";
export type { GetContactOptions, ListContactsOptions } from "./generated/contacts.ts";
export type {
  Conversations,
  FilterConversationsOptions,
  ListConversationsOptions,
} from "./generated/conversations.ts";
export type * from "./generated/models.ts";
export type { Hook, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.ts";
export type { ClientOptions, Drift, Fetch, Hooks, ListOptions, RequestOptions, SendOptions } from "./options.ts";
export { Page } from "./page.ts";
export type { Answer, OtherValues, RawRequest, Route, RouteValues } from "./request.ts";
export { type FormValue, multipart, type Upload } from "./upload.ts";
