import type { Clock } from "./clock.ts";

const minute = 60_000;

/** Holds requests back, first come first served, so that no more are under way or sent within a minute than was allowed. */
export class RateGuard {
  readonly #maxConcurrent: number;
  readonly #maxPerMinute: number;
  readonly #clock: Clock;
  readonly #waiting: (() => void)[] = [];
  /** When each request of the last minute was sent, the oldest first. */
  readonly #sent: number[] = [];
  #underWay = 0;

  constructor(maxConcurrent: number | undefined, maxPerMinute: number | undefined, clock: Clock) {
    this.#maxConcurrent = maxConcurrent ?? Number.POSITIVE_INFINITY;
    this.#maxPerMinute = maxPerMinute ?? Number.POSITIVE_INFINITY;
    this.#clock = clock;
  }

  /** Waits for a turn, which lasts as long as the work. */
  async turn<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    if (this.#underWay >= this.#maxConcurrent) await this.#place(signal);
    else this.#underWay++;
    try {
      await this.#room(signal);
      return await work();
    } finally {
      // The place goes to the next who waits, or is free.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#underWay--;
    }
  }

  #place(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1);
        reject(signal.reason);
      };
      const go = () => {
        signal.removeEventListener("abort", stop);
        resolve();
      };
      this.#waiting.push(go);
      signal.addEventListener("abort", stop);
    });
  }

  /** Waits until one more request fits into the last minute. */
  async #room(signal: AbortSignal): Promise<void> {
    if (this.#maxPerMinute === Number.POSITIVE_INFINITY) return;
    for (;;) {
      const now = this.#clock.now();
      while ((this.#sent[0] ?? now) <= now - minute) this.#sent.shift();
      const oldest = this.#sent[0];
      if (oldest === undefined || this.#sent.length < this.#maxPerMinute) break;
      await this.#clock.sleep(oldest + minute - now, signal);
    }
    this.#sent.push(this.#clock.now());
  }
}
