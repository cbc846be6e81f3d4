import { apiError } from "./api-error.ts";
import type { Call, Exchange } from "./call.ts";
import type { Clock } from "./clock.ts";
import { connectionError, isBrokenCompression } from "./connection-error.ts";
import { type Drift, ResponseFormatError } from "./errors.ts";
import type { Observer } from "./observer.ts";
import { readBody } from "./read.ts";
import type { Redactor } from "./redact.ts";
import type { SendSettings } from "./settings.ts";

/** A call that is being sent. */
export interface Sending {
  readonly call: Call;
  readonly send: SendSettings;
  readonly observer: Observer | undefined;
}

/** Sends a call once, and reads its response completely. Throws unless the response is a success. */
export async function attempt(
  sending: Sending,
  signal: AbortSignal,
  clock: Clock,
  redact: Redactor,
): Promise<Response> {
  const { call, send, observer } = sending;
  const { exchange } = call;
  const { attempts } = exchange;
  // Each promise slows down every call, so await the hooks only if there are any.
  if (observer) await observer.request(attempts);
  const started = clock.now();
  let response: Response;
  try {
    response = await send.fetch(call.url, initOf(call, signal));
  } catch (cause) {
    throw connectionError(exchange, cause);
  }
  if (observer) await observer.response(attempts, response, clock.now() - started);
  let text = "";
  try {
    if (response.ok) return await readBody(response, call.reads);
    text = await response.text();
  } catch (cause) {
    if (!isBrokenCompression(cause)) throw connectionError(exchange, cause);
    // An error status says enough without its body.
    if (response.ok) throw formatError(exchange, response, { what: "its compression is broken", cause });
  }
  throw apiError({ ...exchange, response, text, now: clock.now() }, redact);
}

function initOf(call: Call, signal: AbortSignal): RequestInit {
  return {
    ...call.init,
    method: call.method,
    headers: call.headers,
    body: call.body ?? null,
    // This API has no redirects, and following one would send the token to its target.
    redirect: "manual",
    // Streams require it, and other bodies ignore it. The DOM types lack it.
    ...{ duplex: "half" },
    signal,
  };
}

/** The defect in a response with a success status. */
export interface FormatProblem {
  /** Such as `its body is empty`. */
  readonly what: string;
  readonly drift?: readonly Drift[] | undefined;
  readonly cause?: unknown;
}

/** Makes the error for a response with a success status and an unusable body. */
export function formatError(
  { request, attempts }: Exchange,
  { status, headers }: Response,
  { what, ...details }: FormatProblem,
): ResponseFormatError {
  const hint = "Check that the base URL points to Chatwoot.";
  const summary = `${request} responded with ${status}, but ${what}.`;
  return new ResponseFormatError(summary, { request, attempts, status, headers, hint, ...details });
}
