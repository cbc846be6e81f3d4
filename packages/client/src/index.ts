export { type Client, createClient } from "./create-client.ts";
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConnectionError,
  InvalidArgumentError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ResponseFormatError,
  ServerError,
  TimeoutError,
  UnprocessableEntityError,
  WootkitError,
} from "./errors.ts";
export type { Contacts } from "./generated/contacts.ts";
export type * from "./generated/models.ts";
export type { ClientOptions, Fetch, RequestOptions } from "./options.ts";
export { Page } from "./page.ts";
