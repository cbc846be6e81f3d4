import type { Clock } from "./clock.ts";
import { onAbort } from "./on-abort.ts";

/** Work that a signal can end. */
export type Work<T> = (signal: AbortSignal) => Promise<T>;

/** Reasons to end work early. */
export interface Limits {
  /** Undefined for no limit. */
  readonly milliseconds: number | undefined;
  readonly signals: readonly AbortSignal[];
  /** Makes the error for an exceeded limit. */
  expired(): Error;
}

/** A signal that is never aborted. */
const never = new AbortController().signal;

/**
 * Runs work until it ends, the time limit is exceeded or one of the signals is aborted. In the last two cases it
 * rejects immediately, with the error of `expired` or the signal's reason, because not every `fetch` listens to its
 * signal.
 *
 * `AbortSignal.any` would keep references to long-lived signals. This releases them and its alarm when the work ends.
 */
export function limited<T>(clock: Clock, { milliseconds, signals, expired }: Limits, work: Work<T>): Promise<T> {
  if (milliseconds === undefined && signals.length === 0) return work(never);
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const release = () => {
      silence?.();
      for (const ignore of listening) ignore();
    };
    const end = (reason: unknown) => {
      release();
      // Reject before the abort, because the aborted work rejects with another error.
      reject(reason);
      // Abort after a failure too, so that the unread rest of a response is discarded.
      controller.abort(reason);
    };
    const pass = () => end(signals.find(({ aborted }) => aborted)?.reason);
    const silence = milliseconds === undefined ? undefined : clock.alarm(milliseconds, () => end(expired()));
    const listening = signals.map((signal) => onAbort(signal, pass));
    if (signals.some(({ aborted }) => aborted)) pass();
    else {
      work(controller.signal).then((value) => {
        release();
        resolve(value);
      }, end);
    }
  });
}
