import { Hono } from "hono";
import { listContactConversations } from "../contacts/list-contact-conversations.ts";
import { listContacts } from "../contacts/list-contacts.ts";
import { showContact } from "../contacts/show-contact.ts";
import { FailingFilterError, InvalidFilterError } from "../conversations/filter/filter-error.ts";
import { filterConversations } from "../conversations/filter-conversations.ts";
import { listConversations } from "../conversations/list-conversations.ts";
import { UnrenderableRowError } from "../render/unrenderable-row-error.ts";
import { applicationResponse } from "./application-response.ts";
import { authenticate } from "./authenticate.ts";
import type { Backend, CallerEnv } from "./backend.ts";
import { conditionalGet } from "./conditional-get.ts";
import { enterAccount } from "./enter-account.ts";
import { exchangeHeaders } from "./exchange-headers.ts";
import { rejectBrokenJson } from "./json-body.ts";
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
  const entrance = [authenticate(backend), enterAccount(backend)] as const;
  const contactPath = `${accountPath}/contacts/:id{[^/.]+}`;
  app.get(`${accountPath}/contacts`, rejectUnreadable, ...entrance, listContacts(backend));
  app.get(contactPath, rejectUnreadable, ...entrance, showContact(backend));
  app.get(`${contactPath}/conversations`, rejectUnreadable, ...entrance, listContactConversations(backend));
  app.get(`${accountPath}/conversations`, rejectUnreadable, ...entrance, listConversations(backend));
  app.post(
    `${accountPath}/conversations/filter`,
    rejectUnreadable,
    rejectBrokenJson,
    ...entrance,
    filterConversations(backend),
  );

  app.notFound((c) => statusResponse(404, c.req.header("accept") ?? null));
  app.onError((error) => {
    if (error instanceof InvalidFilterError) return applicationResponse({ error: error.message }, 422);
    // Anything else is a mistake in the sandbox and must not pass for the server's behaviour.
    if (error instanceof UnrenderableRowError || error instanceof FailingFilterError) return statusJsonResponse(500);
    throw error;
  });
  return app;
}
