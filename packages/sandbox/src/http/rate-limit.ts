import type { MiddlewareHandler } from "hono";

const millisecondsPerMinute = 60_000;

/**
 * Answers 429 to whatever comes after `requestsPerMinute` requests within one minute of the clock. The answer says
 * nothing about when to come back. `/health` is never refused.
 */
export function rateLimit(requestsPerMinute: number, now: () => number): MiddlewareHandler {
  let window = Number.NaN;
  let requests = 0;
  return async (c, next) => {
    if (c.req.path === "/health") return next();
    const minute = Math.floor(now() / millisecondsPerMinute);
    if (minute !== window) {
      window = minute;
      requests = 0;
    }
    requests += 1;
    if (requests > requestsPerMinute) {
      return new Response("Retry later\n", { status: 429, headers: { "content-type": "text/plain" } });
    }
    await next();
  };
}
