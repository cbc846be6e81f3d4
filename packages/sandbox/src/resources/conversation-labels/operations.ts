import type { Handlers } from "../../rules/handlers.ts";
import { sentLabels } from "../../rules/sent-labels.ts";
import { actorOf, changeConversation } from "../changes/rules.ts";
import { ownConversation } from "../conversations/rules.ts";

export const conversationLabelHandlers = {
  listConversationLabels: (params, caller, state) =>
    ownConversation(params.id("conversation_id"), caller, state).labels,

  setConversationLabels(params, caller, state) {
    const conversation = ownConversation(params.id("conversation_id"), caller, state);
    return changeConversation(state, conversation, { labels: sentLabels(params) }, actorOf(caller)).labels;
  },
} satisfies Partial<Handlers>;
