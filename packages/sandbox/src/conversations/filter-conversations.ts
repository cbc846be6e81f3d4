import type { FilteredConversations } from "@wootkit/client";
import type { Handler } from "hono";
import { applicationResponse } from "../http/application-response.ts";
import type { Backend, CallerEnv } from "../http/backend.ts";
import { jsonBody } from "../http/json-body.ts";
import { pageOf } from "../http/page.ts";
import { QueryParameters } from "../http/query-parameters.ts";
import { conversationsOfAccount } from "../model/state.ts";
import { renderConversation } from "../render/conversation.ts";
import { byLastActivity } from "./conversation-order.ts";
import { conversationVisibility } from "./conversation-visibility.ts";
import { countConversations } from "./count-conversations.ts";
import { readFilter } from "./filter/read-filter.ts";

const pageSize = 25;

/**
 * `POST /api/v1/accounts/{account_id}/conversations/filter`: what the caller may see of the conversations that meet the
 * conditions in the body, the most recently active first, 25 to a page.
 */
export function filterConversations({ state, now }: Backend): Handler<CallerEnv> {
  return async (c) => {
    const { account, member } = c.var;
    const body = await jsonBody(c.req);
    const definitions = state.customAttributeDefinitions.filter(({ account_id: accountId }) => accountId === account.id);
    const time = now();
    const meets = readFilter(body.get("payload"), { version: state.version, definitions, now: time });
    const isVisible = conversationVisibility(state, member);
    const found = conversationsOfAccount(state, account.id)
      .filter((row) => isVisible(row) && meets(row))
      .sort(byLastActivity);

    const { mine, unassigned, all } = countConversations(found, member.user_id);
    const rows = pageOf(found, new QueryParameters(c.req.url).get("page") ?? body.get("page"), pageSize);
    const context = { state, callerId: member.user_id, now: time };
    const answer: FilteredConversations = {
      meta: { mine_count: mine, unassigned_count: unassigned, all_count: all },
      payload: rows.map((row) => renderConversation(context, row)),
    };
    return applicationResponse(answer);
  };
}
