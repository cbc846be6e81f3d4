import { ApiError, InvalidArgumentError, isWootkitError, NotFoundError } from "@wootkit/client";
import { CommandError, usageError } from "./command-error.ts";
import { exitCodes } from "./exit-codes.ts";

/** What a person knows about a request that failed. */
export interface Asked {
  /** What a person calls the arguments of the client, by their names there: `params.path.id` is `<contact>`. */
  readonly labels: Readonly<Record<string, string>>;
  /** What to say of something that the built-in sandbox does not have. Undefined for a request to a real server. */
  readonly sandboxHint: string | undefined;
}

/** Turns an error of the client into one for a person: what happened, then what to do next. Returns any other error as it is. */
export function explained(error: unknown, { labels, sandboxHint }: Asked): unknown {
  if (!isWootkitError(error)) return error;
  if (error instanceof InvalidArgumentError) {
    const { option, problem, hint } = error;
    return usageError(`${labels[option] ?? option} ${problem}.`, hint);
  }
  const hint = error instanceof NotFoundError ? (sandboxHint ?? error.hint) : error.hint;
  // The sandbox has no log to look it up in.
  const requestId =
    error instanceof ApiError && error.requestId && !sandboxHint ? `Request ID: ${error.requestId}.` : undefined;
  const advice = [hint, requestId].filter((text) => text !== undefined).join(" ");
  return new CommandError(exitCodes.failure, [error.summary, advice], error);
}
