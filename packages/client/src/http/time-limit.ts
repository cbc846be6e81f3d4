import type { Clock } from "./clock.ts";
import { onAbort } from "./on-abort.ts";

/** Something to do that hears of its end. */
export type Work<T> = (signal: AbortSignal) => Promise<T>;

/**
 * Does work until it ends, a time limit is over or one of the signals is aborted. The last two end it at once, with the error of `expired`
 * or the signal's reason: not every `fetch` listens to its signal.
 *
 * `AbortSignal.any` would hold on to long-lived signals; this lets go of them, and of its alarm, when the work ends.
 */
export function limited<T>(
  clock: Clock,
  milliseconds: number | undefined,
  signals: readonly AbortSignal[],
  expired: (milliseconds: number) => Error,
  work: Work<T>,
): Promise<T> {
  const controller = new AbortController();
  if (milliseconds === undefined && signals.length === 0) return work(controller.signal);
  return new Promise((resolve, reject) => {
    const release = () => {
      silence?.();
      for (const ignore of listening) ignore();
    };
    const end = (reason: unknown) => {
      release();
      // Before the work hears of it and fails in its own way.
      reject(reason);
      // After a failure too: what has not been read of the answer is let go.
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
