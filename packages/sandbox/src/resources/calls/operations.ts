import type { Handlers } from "../../rules/handlers.ts";
import { pageOf } from "../../state/page.ts";
import { renderCall } from "./render.ts";

const pageSize = 25;

export const callHandlers = {
  /** Agents get their own calls only. */
  listCalls(params, { account, user, membership }, state) {
    const isSeen = (agentId: number | null) => membership.role === "administrator" || agentId === user.id;
    const calls = state.calls.all().filter((call) => isSeen(call.accepted_by_agent_id));
    const listed = calls.toReversed().flatMap((call) => {
      const message = state.messages.get(call.message_id);
      const conversation = message && state.conversations.get(message.conversation_id);
      if (message?.account_id !== account.id || conversation === undefined) return [];
      const places = { inbox_id: message.inbox_id, contact_id: conversation.contact_id };
      return [
        { ...renderCall(state, call), message_id: message.id, conversation_id: conversation.display_id, ...places },
      ];
    });
    const page = Math.max(1, params.id("page"));
    return {
      meta: { count: listed.length, current_page: page, total_pages: Math.ceil(listed.length / pageSize) },
      payload: pageOf(listed, page, pageSize),
    };
  },
} satisfies Partial<Handlers>;
