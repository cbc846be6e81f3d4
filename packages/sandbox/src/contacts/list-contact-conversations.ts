import type { ContactConversations } from "@wootkit/client";
import type { Handler } from "hono";
import { conversationVisibility } from "../conversations/conversation-visibility.ts";
import { applicationResponse, resourceNotFound } from "../http/application-response.ts";
import type { Backend, CallerEnv } from "../http/backend.ts";
import { castRecordId } from "../http/record-id.ts";
import { conversationsOf } from "../model/state.ts";
import { renderConversation } from "../render/conversation.ts";

/** The server sends no more than this, and has no second page. */
const pageLimit = 20;

/**
 * `GET /api/v1/accounts/{account_id}/contacts/{id}/conversations`: what the caller may see of the contact's
 * conversations, the most recently active first. The query is not read.
 */
export function listContactConversations({ state, now }: Backend): Handler<CallerEnv> {
  return (c) => {
    const { account, member } = c.var;
    const contact = state.contacts.get(castRecordId(c.req.param("id") ?? ""));
    if (contact?.account_id !== account.id) return resourceNotFound();

    const isVisible = conversationVisibility(state, member);
    const page = conversationsOf(state, contact.id)
      .filter(isVisible)
      .sort((a, b) => b.last_activity_at - a.last_activity_at)
      .slice(0, pageLimit);

    const context = { state, callerId: member.user_id, now: now() };
    const body: ContactConversations = { payload: page.map((row) => renderConversation(context, row)) };
    return applicationResponse(body);
  };
}
