import { Hono } from "hono";
import { listContactConversations } from "../contacts/list-contact-conversations.ts";
import { UnrenderableRowError } from "../render/unrenderable-row-error.ts";
import { authenticate } from "./authenticate.ts";
import type { Backend, CallerEnv } from "./backend.ts";
import { conditionalGet } from "./conditional-get.ts";
import { enterAccount } from "./enter-account.ts";
import { exchangeHeaders } from "./exchange-headers.ts";
import { rateLimit } from "./rate-limit.ts";
import { rejectUnreadable } from "./reject-unreadable.ts";
import { routePath } from "./route-path.ts";
import { apiStatus, health } from "./server-status.ts";
import { statusJsonResponse, statusResponse } from "./status-response.ts";

/** Ids are any text without a dot: a dot would begin a format, and the router knows no other than `.json`. */
const accountPath = "/api/v1/accounts/:account_id{[^/.]+}";

/**
 * The server: every route, and what stands in front of all of them. A path or method without a route is a 404 before
 * any look at the token.
 */
export function createApp(backend: Backend, requestsPerMinute: number | undefined): Hono<CallerEnv> {
  const app = new Hono<CallerEnv>({ getPath: routePath });
  app.use(exchangeHeaders, conditionalGet);
  if (requestsPerMinute !== undefined) app.use(rateLimit(requestsPerMinute, backend.now));

  app.get("/health", health);
  app.get("/api", apiStatus(backend));
  app.get(
    `${accountPath}/contacts/:id{[^/.]+}/conversations`,
    rejectUnreadable,
    authenticate(backend),
    enterAccount(backend),
    listContactConversations(backend),
  );

  app.notFound((c) => statusResponse(404, c.req.header("accept") ?? null));
  app.onError((error) => {
    // Anything else is a mistake in the sandbox and must not pass for the server's behaviour.
    if (error instanceof UnrenderableRowError) return statusJsonResponse(500);
    throw error;
  });
  return app;
}
