import { apiError } from "./api-error.ts";
import type { Call, Exchange } from "./call.ts";
import type { Clock } from "./clock.ts";
import { connectionError, isBrokenCompression } from "./connection-error.ts";
import { type Drift, ResponseFormatError } from "./errors.ts";
import type { Observer } from "./observer.ts";
import { readBody } from "./read.ts";
import type { Redactor } from "./redact.ts";
import type { SendSettings } from "./settings.ts";

/** A call on its way. */
export interface Sending {
  readonly call: Call;
  readonly send: SendSettings;
  readonly observer: Observer | undefined;
}

/** Sends a call once, and returns its response if that is a success, read completely. */
export async function attempt(
  sending: Sending,
  signal: AbortSignal,
  clock: Clock,
  redact: Redactor,
): Promise<Response> {
  const { call, send, observer } = sending;
  const { exchange } = call;
  const { attempts } = exchange;
  // No promise is made or waited for without need: each costs every call.
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
    // An error of the server needs no body to be one.
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
    // A redirect is never part of this API, and following one would hand the token to wherever it leads.
    redirect: "manual",
    // What a stream needs, and other bodies don't mind. The types of the DOM lack it.
    ...{ duplex: "half" },
    signal,
  };
}

/** What is wrong with a response whose status is a success. */
export interface FormatProblem {
  /** Such as `its body is empty`. */
  readonly what: string;
  readonly drift?: readonly Drift[] | undefined;
  readonly cause?: unknown;
}

/** The error for a response whose status is a success, and whose body is not what the endpoint sends. */
export function formatError(
  { request, attempts }: Exchange,
  { status, headers }: Response,
  { what, ...details }: FormatProblem,
): ResponseFormatError {
  const hint = "Check that the base URL is the address of a Chatwoot.";
  const summary = `${request} responded with ${status}, but ${what}.`;
  return new ResponseFormatError(summary, { request, attempts, status, headers, hint, ...details });
}
