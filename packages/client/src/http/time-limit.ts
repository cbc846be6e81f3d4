/** A signal that can be let go of, so that neither a timer nor a listener outlives its call. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  /** Whether the time ran out, rather than one of the other signals being aborted. */
  expired(): boolean;
  release(): void;
}

/** A signal that is aborted after milliseconds, or with any of the others. `AbortSignal.any` would hold on to long-lived ones. */
export function timeLimit(milliseconds: number | undefined, others: readonly AbortSignal[]): TimeLimit {
  const controller = new AbortController();
  let expired = false;
  const timer =
    milliseconds === undefined
      ? undefined
      : setTimeout(() => {
          expired = true;
          controller.abort();
        }, milliseconds);
  const listeners = others.map((other) => {
    const pass = () => controller.abort(other.reason);
    if (other.aborted) pass();
    else other.addEventListener("abort", pass, { once: true });
    return () => other.removeEventListener("abort", pass);
  });
  return {
    signal: controller.signal,
    expired: () => expired,
    release() {
      clearTimeout(timer);
      for (const remove of listeners) remove();
    },
  };
}

/** Settles as the promise does, or rejects as soon as the signal is aborted: not every `fetch` listens to it. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
