import type { OutgoingResponse } from "./exchange.ts";

const millisecondsPerMinute = 60_000;

/** Counts requests per minute. */
export class RateLimit {
  readonly #requestsPerMinute: number;
  readonly #now: () => number;
  #window = Number.NaN;
  #requests = 0;

  /** @param requestsPerMinute - The number of requests allowed within one minute of the clock. */
  constructor(requestsPerMinute: number, now: () => number) {
    this.#requestsPerMinute = requestsPerMinute;
    this.#now = now;
  }

  /** Counts a request. Returns whether it exceeds the limit. `/health` is never refused. */
  refuses(pathname: string): boolean {
    if (pathname === "/health") return false;
    const minute = Math.floor(this.#now() / millisecondsPerMinute);
    if (minute !== this.#window) {
      this.#window = minute;
      this.#requests = 0;
    }
    this.#requests += 1;
    return this.#requests > this.#requestsPerMinute;
  }
}

/** Returns the server's 429, which has no `Retry-After`. */
export function tooManyRequests(): OutgoingResponse {
  return { status: 429, headers: { "content-type": "text/plain" }, body: "Retry later\n" };
}
