import type { HonoRequest, MiddlewareHandler } from "hono";
import { statusResponse } from "./status-response.ts";

/** Answers 400 to a body that says it is JSON and is not, before any look at the token. */
export const rejectBrokenJson: MiddlewareHandler = async (c, next) => {
  try {
    await jsonBody(c.req);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return statusResponse(400, c.req.header("accept") ?? null);
  }
  return next();
};

/**
 * The parameters in a JSON body: none where the body is empty, of another type, or no object.
 *
 * @throws {SyntaxError} where the body is no JSON.
 */
export async function jsonBody(request: HonoRequest): Promise<ReadonlyMap<string, unknown>> {
  const mediaType = request.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  const text = mediaType === "application/json" ? await request.text() : "";
  const body: unknown = text === "" ? {} : JSON.parse(text);
  return new Map(typeof body === "object" && body !== null && !Array.isArray(body) ? Object.entries(body) : []);
}
