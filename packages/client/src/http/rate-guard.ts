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

  /** Waits for a turn; the request is under way until the function that comes is called. */
  async enter(signal: AbortSignal): Promise<() => void> {
    if (this.#underWay >= this.#maxConcurrent) await this.#turn(signal);
    else this.#underWay++;
    try {
      await this.#room(signal);
    } catch (error) {
      this.#leave();
      throw error;
    }
    return () => this.#leave();
  }

  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1);
        reject(signal.reason);
      };
      const go = () => {
        signal.removeEventListener("abort", stop);
        resolve();
      };
      if (signal.aborted) reject(signal.reason);
      else {
        this.#waiting.push(go);
        signal.addEventListener("abort", stop, { once: true });
      }
    });
  }

  /** Waits until one more request fits into the last minute. */
  async #room(signal: AbortSignal): Promise<void> {
    if (this.#maxPerMinute === Number.POSITIVE_INFINITY) return;
    for (;;) {
      const now = this.#clock.now();
      while (this.#sent[0] !== undefined && this.#sent[0] <= now - minute) this.#sent.shift();
      const oldest = this.#sent[0];
      if (oldest === undefined || this.#sent.length < this.#maxPerMinute) break;
      await this.#clock.sleep(oldest + minute - now, signal);
    }
    this.#sent.push(this.#clock.now());
  }

  /** Hands the place on, or gives it back. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#underWay--;
  }
}
