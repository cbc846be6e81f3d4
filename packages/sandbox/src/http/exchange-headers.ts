import type { MiddlewareHandler } from "hono";

/** Puts on every answer what the server puts on every answer: a request id, the time it took, and `Vary: Origin`. */
export const exchangeHeaders: MiddlewareHandler = async (c, next) => {
  const started = performance.now();
  await next();
  setExchangeHeaders(c.req.raw, c.res, performance.now() - started);
};

/** {@link exchangeHeaders} for an answer that was given in front of the application. `duration` is in milliseconds. */
export function setExchangeHeaders(request: Request, response: Response, duration: number): void {
  response.headers.set("x-request-id", requestId(request.headers.get("x-request-id")));
  response.headers.set("x-runtime", (duration / 1000).toFixed(6));
  response.headers.set("vary", "Origin");
}

/** The id that the client sent, in the characters and the length that the server lets pass, else a new one. */
function requestId(sent: string | null): string {
  const id = (sent ?? "").replaceAll(/[^\w@-]/g, "").slice(0, 255);
  return id === "" ? crypto.randomUUID() : id;
}
