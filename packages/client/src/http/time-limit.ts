/** Something to do that hears of its end. */
export type Work<T> = (signal: AbortSignal) => Promise<T>;

/**
 * Does work until it ends, a time limit is over or one of the signals is aborted. The last two end it at once, with the error of `expired`
 * or the signal's reason: not every `fetch` listens to its signal.
 *
 * `AbortSignal.any` would hold on to long-lived signals; this lets go of them, and of its timer, when the work ends.
 */
export async function limited<T>(
  milliseconds: number | undefined,
  signals: readonly AbortSignal[],
  expired: (milliseconds: number) => Error,
  work: Work<T>,
): Promise<T> {
  for (const signal of signals) signal.throwIfAborted();
  const controller = new AbortController();
  const releases: (() => void)[] = [];
  const ended = new Promise<never>((_, reject) => {
    const end = (reason: unknown) => {
      // Before the work hears of it and fails in its own way.
      reject(reason);
      controller.abort(reason);
    };
    if (milliseconds !== undefined) {
      const timer = setTimeout(() => end(expired(milliseconds)), milliseconds);
      releases.push(() => clearTimeout(timer));
    }
    for (const signal of signals) {
      const pass = () => end(signal.reason);
      signal.addEventListener("abort", pass);
      releases.push(() => signal.removeEventListener("abort", pass));
    }
  });
  try {
    return await Promise.race([work(controller.signal), ended]);
  } finally {
    for (const release of releases) release();
  }
}
