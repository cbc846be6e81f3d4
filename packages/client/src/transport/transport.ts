import { guardAddress } from "./address-guard.ts";
import { attempt, type Sending } from "./attempt.ts";
import type { Call } from "./call.ts";
import type { Clock } from "./clock.ts";
import { TimeoutError, type WootkitError } from "./errors.ts";
import { completeHeaders } from "./headers.ts";
import { checkFirst } from "./hints.ts";
import { Observer } from "./observer.ts";
import { type RateGuard, rateGuard } from "./rate-guard.ts";
import { Redactor } from "./redact.ts";
import { canRepeat, isRepeatable, retryDelay } from "./retry.ts";
import { type Settings, sendSettings } from "./settings.ts";
import { limited, type Work } from "./time-limit.ts";

/**
 * A `fetch` that guards the address, authenticates, limits the rate, retries, limits the time, reads the response
 * completely, and throws a typed error unless the response is a success.
 */
export class Transport {
  /** Removes the token from everything that leaves the client. */
  readonly redact: Redactor;
  readonly #settings: Settings;
  readonly #clock: Clock;
  readonly #guard: RateGuard | undefined;

  constructor(settings: Settings, clock: Clock) {
    const { token, maxConcurrent, maxRequestsPerMinute } = settings;
    this.redact = new Redactor(token);
    this.#settings = settings;
    this.#clock = clock;
    this.#guard =
      (maxConcurrent ?? maxRequestsPerMinute) ? rateGuard(clock, maxConcurrent, maxRequestsPerMinute) : undefined;
  }

  /**
   * Sends a call, and returns its successful response.
   *
   * @throws {WootkitError} or the reason of a signal, or the error of a hook. The caller redacts it.
   */
  async fetch(call: Call): Promise<Response> {
    const { baseUrl, token, hooks, logger } = this.#settings;
    guardAddress(baseUrl, call.url);
    const send = sendSettings(this.#settings.send, call.options);
    completeHeaders(call.headers, send.headers, token, call.body);
    call.exchange.request = `${call.method} ${call.url}`;
    call.exchange.isRepeatable = isRepeatable(call);
    const observer = hooks || logger ? new Observer(this.#settings, call, this.redact) : undefined;
    return this.#sendInTime({ call, send, observer });
  }

  #sendInTime(sending: Sending): Promise<Response> {
    const { totalTimeout, signals } = sending.send;
    const until = this.#clock.now() + (totalTimeout ?? Infinity);
    return this.#within(sending, "totalTimeout", signals, async (total) => {
      // Listening costs time, so leave out a signal that nothing can abort.
      const above = totalTimeout === undefined && signals.length === 0 ? [] : [total];
      const once = () =>
        this.#within(sending, "timeout", above, (signal) => attempt(sending, signal, this.#clock, this.redact));
      for (;;) {
        sending.call.exchange.attempts++;
        try {
          return await (this.#guard ? this.#guard(total, once) : once());
        } catch (error) {
          await this.#waitForRetry(sending, error, total, until);
        }
      }
    });
  }

  /** Waits until a call can be repeated. @throws the error itself if repeating would not help. */
  async #waitForRetry(sending: Sending, error: unknown, total: AbortSignal, until: number): Promise<void> {
    const { call, send, observer } = sending;
    const { attempts } = call.exchange;
    const retries = canRepeat(call, error) ? send.maxRetries : 0;
    const delay = attempts > retries || total.aborted ? undefined : retryDelay(error, attempts, this.#clock);
    if (delay === undefined) throw error;
    if (this.#clock.now() + delay >= until) {
      if (!(error instanceof TimeoutError)) throw error;
      throw timeoutError(sending, "totalTimeout", {
        problem: `has no time for another attempt within ${send.totalTimeout} ms, after ${attempts}`,
        hint: "Allow a longer total timeout, or a shorter timeout.",
      });
    }
    // `retryDelay` returns a delay only for our own errors.
    await observer?.retry(attempts, delay, error as WootkitError);
    await this.#clock.sleep(delay, total);
  }

  #within<T>(sending: Sending, option: Limit, signals: readonly AbortSignal[], work: Work<T>): Promise<T> {
    const milliseconds = sending.send[option];
    const expired = () => {
      const { exchange } = sending.call;
      const { attempts, isRepeatable } = exchange;
      const longer = `Allow a longer ${option === "timeout" ? "timeout" : "total timeout"}.`;
      const hint = isRepeatable ? longer : `${checkFirst(exchange)} ${longer}`;
      return timeoutError(sending, option, {
        problem: `took longer than ${milliseconds} ms, in attempt ${attempts}`,
        hint,
      });
    };
    return limited(this.#clock, { milliseconds, signals, expired }, work);
  }
}

/** The option that set a time limit. */
type Limit = TimeoutError["option"];

function timeoutError(
  { call, send }: Sending,
  option: Limit,
  { problem, hint }: { readonly problem: string; readonly hint: string },
): TimeoutError {
  const { request, attempts } = call.exchange;
  return new TimeoutError(`${request} ${problem}.`, { request, attempts, timeout: send[option] ?? 0, option, hint });
}
