import type { Clock } from "./clock.ts";
import { onAbort } from "./on-abort.ts";

const minute = 60_000;

/** Runs work when its turn comes. The turn lasts as long as the work. */
export type RateGuard = <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

/** Makes a guard that limits concurrent requests and requests per minute, first come, first served. */
export function rateGuard(clock: Clock, maxConcurrent: number = Infinity, maxPerMinute: number = Infinity): RateGuard {
  const places = turns(maxConcurrent);
  if (maxPerMinute === Infinity) return places;
  // Only the first in line waits for the limit per minute, so that the others move up when it leaves.
  const line = turns(1);
  const room = minuteRoom(clock, maxPerMinute);
  return (signal, work) =>
    places(signal, async () => {
      await line(signal, () => room(signal));
      return work();
    });
}

/** Runs at most `most` tasks at a time, first come, first served. An aborted task leaves the line immediately. */
function turns(most: number): RateGuard {
  // A set keeps the order, and removes an element without a search.
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
      // Pass the turn to the next in line, if there is one.
      const [next] = waiting;
      if (next) next();
      else taken--;
    }
  };
}

/** Waits until the limit per minute allows another request. Only one caller waits at a time. */
function minuteRoom(clock: Clock, most: number): (signal: AbortSignal) => Promise<void> {
  /** The times of the requests of the last minute, oldest first. */
  const sent: number[] = [];
  // Never goes back: a clock that is set back must not delay requests.
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
      // The wait has passed, whatever the clock says.
      time = Math.max(now(), end);
    }
    sent.push(time);
  };
}
