const millisecondsPerMinute = 60_000;

/** Counts requests, and says which are too many. */
export class RateLimit {
  readonly #requestsPerMinute: number;
  readonly #now: () => number;
  #window = Number.NaN;
  #requests = 0;

  /** @param requestsPerMinute - How many requests may come within one minute of the clock. */
  constructor(requestsPerMinute: number, now: () => number) {
    this.#requestsPerMinute = requestsPerMinute;
    this.#now = now;
  }

  /** Counts a request. Returns whether it is one too many. `/health` is never refused. */
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

/** The response says nothing about when to come back. */
export function tooManyRequests(): Response {
  return new Response("Retry later\n", { status: 429, headers: { "content-type": "text/plain" } });
}
