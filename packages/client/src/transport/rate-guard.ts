import type { Clock } from "./clock.ts";
import { onAbort } from "./on-abort.ts";

const minute = 60_000;

/** Waits for a turn, which lasts as long as the work. */
export type RateGuard = <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

/** Holds requests back, first come, first served, so that no more are under way or sent within a minute than was allowed. */
export function rateGuard(clock: Clock, maxConcurrent: number = Infinity, maxPerMinute: number = Infinity): RateGuard {
  const places = turns(maxConcurrent);
  if (maxPerMinute === Infinity) return places;
  // Only the first in the line waits for room: a late one goes behind the others, and all move up when one leaves.
  const line = turns(1);
  const room = minuteRoom(clock, maxPerMinute);
  return (signal, work) =>
    places(signal, async () => {
      await line(signal, () => room(signal));
      return work();
    });
}

/** Runs at most `most` pieces of work at a time, first come, first served. One that is aborted leaves at once. */
function turns(most: number): RateGuard {
  // A set keeps the order, and removes one without a search.
  const waiting = new Set<() => void>();
  let taken = 0;

  const turn = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const ignore = onAbort(signal, () => {
        waiting.delete(go);
        reject(signal.reason);
      });
      const go = () => {
        waiting.delete(go);
        ignore();
        resolve();
      };
      waiting.add(go);
    });

  return async (signal, work) => {
    signal.throwIfAborted();
    if (taken >= most) await turn(signal);
    else taken++;
    try {
      return await work();
    } finally {
      // The turn goes to the next in the line, or is free.
      const [next] = waiting;
      if (next) next();
      else taken--;
    }
  };
}

/** Waits until one more request fits into the last minute. One at a time may wait. */
function minuteRoom(clock: Clock, most: number): (signal: AbortSignal) => Promise<void> {
  /** When each request of the last minute was sent, the oldest first. */
  const sent: number[] = [];
  // Time that only goes on: a clock that is set back must hold no request for longer.
  let time = 0;
  let seen = clock.now();
  const now = () => {
    const read = clock.now();
    time += Math.max(0, read - seen);
    seen = read;
    return time;
  };

  return async (signal) => {
    for (;;) {
      while ((sent[0] ?? Infinity) <= now() - minute) sent.shift();
      const oldest = sent[0];
      if (oldest === undefined || sent.length < most) break;
      const end = oldest + minute;
      await clock.sleep(end - time, signal);
      // Whatever the clock says, this much has passed.
      time = Math.max(now(), end);
    }
    sent.push(time);
  };
}
