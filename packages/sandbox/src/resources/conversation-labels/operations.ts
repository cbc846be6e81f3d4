import type { Handlers } from "../../rules/handlers.ts";
import { sentLabels } from "../../rules/sent-labels.ts";
import { actorOf, changeConversation } from "../changes/rules.ts";
import { onConversation } from "../conversations/rules.ts";

export const conversationLabelHandlers = {
  listConversationLabels: onConversation(({ labels }) => labels),

  setConversationLabels: onConversation(
    (row, { params, caller, state }) =>
      changeConversation(state, row, { labels: sentLabels(params) }, actorOf(caller)).labels,
  ),
} satisfies Partial<Handlers>;
