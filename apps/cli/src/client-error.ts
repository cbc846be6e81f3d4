import {
  ApiError,
  AuthenticationError,
  ConnectionError,
  InvalidArgumentError,
  isWootkitError,
  NotFoundError,
  RateLimitError,
  type WootkitError,
} from "@wootkit/client";
import { CommandError, usageError } from "./command-error.ts";
import { exitCodes } from "./exit-codes.ts";

/** How to describe a failed request. */
export interface Asked {
  /** Maps the client's arguments to those of the command line: `params.path.id` to `<contact>`. */
  readonly labels: Readonly<Record<string, string>>;
  /** The hint for a 404 of the built-in sandbox. Undefined for a real server. */
  readonly sandboxHint: string | undefined;
}

/** Turns an error of the client into one of the command line. Returns any other error unchanged. */
export function explained(error: unknown, { labels, sandboxHint }: Asked): unknown {
  if (!isWootkitError(error)) return error;
  if (error instanceof InvalidArgumentError) {
    const { option, problem, hint } = error;
    return usageError(`${labels[option] ?? option} ${problem}.`, hint);
  }
  const hint = error instanceof NotFoundError ? (sandboxHint ?? error.hint) : error.hint;
  // The sandbox has no log that a request ID could be found in.
  const requestId = error instanceof ApiError && !sandboxHint ? error.requestId : undefined;
  const advice = [hint, requestId && `Request ID: ${requestId}.`].filter(Boolean).join(" ");
  return new CommandError(exitCodeFor(error), [error.summary, advice], error, requestId);
}

function exitCodeFor(error: WootkitError): number {
  if (error instanceof AuthenticationError) return exitCodes.notSignedIn;
  if (error instanceof NotFoundError) return exitCodes.notFound;
  if (error instanceof RateLimitError) return exitCodes.rateLimited;
  return error instanceof ConnectionError ? exitCodes.network : exitCodes.failure;
}
