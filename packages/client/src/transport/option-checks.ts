import { checkInteger, refuse } from "./argument.ts";
import { InvalidArgumentError } from "./errors.ts";

/** Callers without types can pass anything. @throws {InvalidArgumentError} when the value of an option is invalid. */
type Check = (option: string, value: unknown) => void;

/** The option is checked where it is used. */
const later: Check = () => {};

/** The string "false" would count as true. */
const flag: Check = (option, value) => {
  if (typeof value !== "boolean") throw refuse(option, "true or false", value);
};

const milliseconds: Check = (option, value) => {
  if (typeof value === "number" && value >= 1 && value < 2 ** 31) return;
  throw refuse(option, "milliseconds from 1 to 2^31 - 1", value);
};

/** The options of all clients, which often share an object. */
const clientOptions: Readonly<Record<string, Check>> = {
  accountId: later,
  allowInsecureHttp: flag,
  baseUrl: later,
  check: later,
  dangerouslyAllowBrowser: flag,
  fetch: later,
  headers: later,
  hooks: later,
  inboxIdentifier: later,
  logger: later,
  maxConcurrent: checkInteger,
  maxRequestsPerMinute: checkInteger,
  maxRetries: (option, value) => checkInteger(option, value, 0),
  signal: later,
  timeout: milliseconds,
  token: later,
  totalTimeout: milliseconds,
};

const callOptions: Readonly<Record<string, Check>> = { ...clientOptions, idempotent: flag, limit: checkInteger };

/** Checks the values of options. Others are query parameters. @throws {InvalidArgumentError} when one is invalid. */
export function checkOptions(options: object): void {
  for (const [name, value] of Object.entries(options)) if (value !== undefined) callOptions[name]?.(name, value);
}

/**
 * Callers without types could otherwise misspell `baseUrl`, and use the server of the environment.
 *
 * @throws {InvalidArgumentError} when an option of a client is unknown.
 */
export function refuseUnknown(options: object): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(clientOptions, name));
  if (unknown) throw new InvalidArgumentError(unknown, "is not an option of a client");
}
