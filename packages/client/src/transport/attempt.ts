import { apiError } from "./api-error.ts";
import type { Call } from "./call.ts";
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
  readonly headers: Headers;
  /** The method and address, for messages. */
  readonly request: string;
  readonly observer: Observer | undefined;
  /** How often it was sent, this time included. */
  attempts: number;
}

/** Sends a call once, and returns its response if that is a success, read completely. */
export async function attempt(
  sending: Sending,
  signal: AbortSignal,
  clock: Clock,
  redact: Redactor,
): Promise<Response> {
  const { call, observer, request, attempts } = sending;
  // No promise is waited for without need: each costs every call.
  if (observer) await observer.request(attempts);
  const started = clock.now();
  const response = await send(sending, signal);
  if (observer) await observer.response(attempts, response, clock.now() - started);
  if (response.ok) return read(sending, response, call.reads);
  const text = await (await read(sending, response, "text")).text();
  throw apiError({ request, attempts, response, text, now: clock.now() }, redact);
}

async function send(sending: Sending, signal: AbortSignal): Promise<Response> {
  const { call, headers } = sending;
  try {
    return await sending.send.fetch(call.url, {
      ...call.init,
      method: call.method,
      headers,
      body: call.body ?? null,
      // A redirect is never part of this API, and following one would hand the token to wherever it leads.
      redirect: "manual",
      // What a stream needs, and other bodies don't mind. The types of the DOM lack it.
      ...{ duplex: "half" },
      signal,
    });
  } catch (cause) {
    throw connectionError(sending, cause);
  }
}

async function read(sending: Sending, response: Response, reads: Call["reads"]): Promise<Response> {
  try {
    return await readBody(response, reads);
  } catch (cause) {
    if (!isBrokenCompression(cause)) throw connectionError(sending, cause);
    // An error of the server needs no body to be one.
    if (!response.ok) return Object.assign(response, { text: async () => "" });
    throw formatError(sending, response, { what: "its compression is broken", cause });
  }
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
  { request, attempts }: Pick<Sending, "request" | "attempts">,
  { status, headers }: Response,
  { what, ...details }: FormatProblem,
): ResponseFormatError {
  const hint = "Check that baseUrl is the address of a Chatwoot";
  const message = `${request} responded with ${status}, but ${what}.`;
  return new ResponseFormatError(message, { request, attempts, status, headers, hint, ...details });
}
