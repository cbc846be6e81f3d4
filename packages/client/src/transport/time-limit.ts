import type { Clock } from "./clock.ts";
import { onAbort } from "./on-abort.ts";

/** Something to do that can be ended by a signal. */
export type Work<T> = (signal: AbortSignal) => Promise<T>;

/** What ends work before it is done. */
export interface Limits {
  /** No limit where it is undefined. */
  readonly milliseconds: number | undefined;
  readonly signals: readonly AbortSignal[];
  /** The error for a limit that is over. */
  expired(milliseconds: number): Error;
}

/** A signal that is never aborted. */
const never = new AbortController().signal;

/**
 * Does work until it ends, a time limit is over or one of the signals is aborted. The last two end it at once, with the error of `expired`
 * or the signal's reason: not every `fetch` listens to its signal.
 *
 * `AbortSignal.any` would hold on to long-lived signals; this lets go of them, and of its alarm, when the work ends.
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
      // Before the work hears of it and fails in its own way.
      reject(reason);
      // After a failure too: an unread rest of the response is let go.
      controller.abort(reason);
    };
    const pass = () => end(signals.find(({ aborted }) => aborted)?.reason);
    const silence =
      milliseconds === undefined ? undefined : clock.alarm(milliseconds, () => end(expired(milliseconds)));
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
