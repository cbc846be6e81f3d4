import type { ConversationList } from "@wootkit/client";
import type { Handler } from "hono";
import { applicationResponse, resourceNotFound } from "../http/application-response.ts";
import type { Backend, CallerEnv } from "../http/backend.ts";
import { pageOf } from "../http/page.ts";
import { QueryParameters } from "../http/query-parameters.ts";
import { castRecordId } from "../http/record-id.ts";
import type { Conversation } from "../model/conversation.ts";
import { renderConversation } from "../render/conversation.ts";
import { conversationOrder } from "./conversation-order.ts";
import { countConversations, isAssignedTo, isUnassigned } from "./count-conversations.ts";
import { selectConversations } from "./select-conversations.ts";

const pageSize = 25;

/**
 * `GET /api/v1/accounts/{account_id}/conversations`: what the caller may see of the account's conversations, the open
 * ones unless the query says otherwise, 25 to a page. The counts are those before `assignee_type` is looked at.
 */
export function listConversations({ state, now }: Backend): Handler<CallerEnv> {
  return (c) => {
    const { account, member } = c.var;
    const query = new QueryParameters(c.req.url);
    const teamId = query.get("team_id");
    if (teamId !== undefined && state.teams.get(castRecordId(teamId))?.account_id !== account.id) {
      return resourceNotFound();
    }
    const selected = selectConversations(state, member, query);
    const { mine, unassigned, all } = countConversations(selected, member.user_id);
    const ordered = selected
      .filter(assignmentTest(query.get("assignee_type"), member.user_id))
      .sort(conversationOrder(query.get("sort_by"), state.version));

    const context = { state, callerId: member.user_id, now: now() };
    const rows = recentlyUpdated(ordered, query, context.now) ?? pageOf(ordered, query.get("page"), pageSize);
    const body: ConversationList = {
      data: {
        meta: { mine_count: mine, assigned_count: all - unassigned, unassigned_count: unassigned, all_count: all },
        payload: rows.map((row) => renderConversation(context, row)),
      },
    };
    return applicationResponse(body);
  };
}

function assignmentTest(assigneeType: string | undefined, userId: number): (conversation: Conversation) => boolean {
  if (assigneeType === "me") return (conversation) => isAssignedTo(userId, conversation);
  if (assigneeType === "unassigned") return isUnassigned;
  if (assigneeType === "assigned") return (conversation) => !isUnassigned(conversation);
  return () => true;
}

/** What changed within the last `updated_within` seconds, all of it at once; `undefined` where that was not asked. */
function recentlyUpdated(conversations: Conversation[], query: QueryParameters, now: number) {
  const seconds = query.get("updated_within")?.trim() ?? "";
  if (seconds === "") return undefined;
  return conversations.filter(({ updated_at: updatedAt }) => updatedAt > now - castRecordId(seconds) * 1000);
}
