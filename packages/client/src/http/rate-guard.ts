import type { Clock } from "./clock.ts";

const minute = 60_000;

/** Waits for a turn, which lasts as long as the work. */
export type RateGuard = <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

/** Holds requests back, first come first served, so that no more are under way or sent within a minute than was allowed. */
export function rateGuard(clock: Clock, maxConcurrent: number = Infinity, maxPerMinute: number = Infinity): RateGuard {
  const waiting: (() => void)[] = [];
  /** When each request of the last minute was sent, the oldest first. */
  const sent: number[] = [];
  let underWay = 0;

  const place = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const stop = () => {
        waiting.splice(waiting.indexOf(go), 1);
        reject(signal.reason);
      };
      const go = () => {
        signal.removeEventListener("abort", stop);
        resolve();
      };
      waiting.push(go);
      signal.addEventListener("abort", stop);
    });

  /** Waits until one more request fits into the last minute. */
  const room = async (signal: AbortSignal) => {
    for (;;) {
      const now = clock.now();
      while ((sent[0] ?? now) <= now - minute) sent.shift();
      const oldest = sent[0];
      if (oldest === undefined || sent.length < maxPerMinute) {
        sent.push(now);
        return;
      }
      await clock.sleep(oldest + minute - now, signal);
    }
  };

  return async (signal, work) => {
    if (underWay >= maxConcurrent) await place(signal);
    else underWay++;
    try {
      if (maxPerMinute < Infinity) await room(signal);
      return await work();
    } finally {
      // The place goes to the next who waits, or is free.
      const next = waiting.shift();
      if (next) next();
      else underWay--;
    }
  };
}
