import type { MiddlewareHandler } from "hono";
import { statusResponse } from "./status-response.ts";

/** Answers 400 where a percent-encoding in the path or the query is none, or is no UTF-8. */
export const rejectUnreadable: MiddlewareHandler = async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  if (!isDecodable(pathname) || !isDecodable(search)) return statusResponse(400, c.req.header("accept") ?? null);
  return next();
};

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
