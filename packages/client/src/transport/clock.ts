import { onAbort } from "./on-abort.ts";

/** Time and randomness, which tests replace. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 to just below 1. */
  random(): number;
  /** Waits for some milliseconds, or rejects with the signal's reason as soon as it is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Calls back after some milliseconds, unless the returned function is called first. */
  alarm(milliseconds: number, ring: () => void): () => void;
}

/** The real clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        ignore();
        resolve();
      }, milliseconds);
      const stop = () => {
        clearTimeout(timer);
        ignore();
        reject(signal.reason);
      };
      const ignore = onAbort(signal, stop);
      if (signal.aborted) stop();
    }),
  alarm: (milliseconds, ring) => {
    const timer = setTimeout(ring, milliseconds);
    return () => clearTimeout(timer);
  },
};
