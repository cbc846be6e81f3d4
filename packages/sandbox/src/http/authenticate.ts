import type { HonoRequest, MiddlewareHandler } from "hono";
import { unauthorized } from "./application-response.ts";
import type { Backend, CallerEnv } from "./backend.ts";
import { signInRequired } from "./sign-in-required.ts";

/**
 * Lets people through and sets `user`. Answers 401 to a caller without a token, with an unknown token, and with the
 * token of a bot or a platform app.
 */
export function authenticate({ state }: Backend): MiddlewareHandler<CallerEnv> {
  return async (c, next) => {
    const token = accessToken(c.req);
    if (token === "") return signInRequired(c.req.query("locale"));
    const owner = state.accessTokens.get(token);
    if (owner === undefined) return unauthorized("Invalid Access Token");
    const user = owner.type === "User" ? state.users.get(owner.id) : undefined;
    // Platform apps are no bots, but get the same sentence.
    if (user === undefined) return unauthorized("Access to this endpoint is not authorized for bots");
    c.set("user", user);
    return next();
  };
}

/** To the server both spellings are one header; where both come, the one with hyphens counts. An empty one is none. */
function accessToken(request: HonoRequest): string {
  return (request.header("api-access-token") ?? request.header("api_access_token") ?? "").trim();
}
