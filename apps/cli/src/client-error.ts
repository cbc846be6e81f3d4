import {
  ApiError,
  ConnectionError,
  InvalidArgumentError,
  NotFoundError,
  ResponseFormatError,
  TimeoutError,
  WootkitError,
} from "@wootkit/client";
import { CommandError, usageError } from "./command-error.ts";
import { inTermsOfSettings } from "./configuration.ts";
import { exitCodes } from "./exit-codes.ts";

/**
 * Turns an error of the client into one for a person: what happened, then what to do. Any other error stays what it is.
 *
 * @param inSandbox - Whether the sandbox that is built in responded, which has its own ids.
 */
export function explained(error: unknown, inSandbox: boolean): unknown {
  if (error instanceof InvalidArgumentError) return usageError(inTermsOfSettings(error.message));
  if (error instanceof TimeoutError) {
    return failure(error, `${error.request} took longer than ${error.timeout / 1000} s.`, "Try again later.");
  }
  if (error instanceof NotFoundError && inSandbox) return failure(error, whatHappened(error), sandboxAdvice);
  if (error instanceof ApiError) return refusal(error);
  if (error instanceof ConnectionError || error instanceof ResponseFormatError) {
    return failure(error, whatHappened(error), error.hint ? `${inTermsOfSettings(error.hint)}.` : "");
  }
  if (error instanceof WootkitError) return failure(error, error.message, "");
  return error;
}

const sandboxAdvice = "The sandbox has its own made-up contacts: 1 is the one to look at first.";

function refusal(error: ApiError): CommandError {
  const { hint, requestId } = error;
  const advice = isWebPage(error.body) ? "That is a web page: check that baseUrl is the address of a Chatwoot" : hint;
  const quoted = requestId ? `Request id: ${requestId}.` : undefined;
  return failure(
    error,
    whatHappened(error),
    [advice && `${inTermsOfSettings(advice)}.`, quoted].filter(Boolean).join(" "),
  );
}

/** The message of the error without the hint, which stands on a line of its own. */
function whatHappened({ message, hint }: { readonly message: string; readonly hint: string | undefined }): string {
  return hint ? message.replace(`. ${hint}.`, ".") : message;
}

/** Chatwoot answers this client in JSON or plain text; a page comes from a proxy or from another server. */
function isWebPage(body: unknown): boolean {
  return typeof body === "string" && /^\s*</.test(body);
}

function failure(cause: Error, what: string, advice: string): CommandError {
  return new CommandError(exitCodes.failure, advice ? [what, advice] : [what], cause);
}
