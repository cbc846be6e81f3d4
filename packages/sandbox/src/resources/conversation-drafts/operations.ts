import type { Bot, Member } from "../../rules/caller.ts";
import { isJsonObject, text } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import type { Params } from "../../rules/params.ts";
import { singleton } from "../../rules/singleton.ts";
import type { State } from "../../state/state.ts";
import { ownConversation } from "../conversations/rules.ts";

const draft = singleton(
  "conversationDrafts",
  "of_conversation",
  (params: Params, caller: Member | Bot, state: State) => ({
    conversation_id: ownConversation(params.id("conversation_id"), caller, state).id,
  }),
  { message: "" },
);

export const conversationDraftHandlers = {
  getConversationDraft(params, caller, state) {
    const found = draft.find(params, caller, state);
    return found === undefined ? { has_draft: false } : { has_draft: true, message: found.message };
  },

  updateConversationDraft(params, caller, state) {
    const sent = params.get("draft_message");
    draft.write(params, caller, state, { message: (isJsonObject(sent) && text(sent.message)) || "" });
  },

  deleteConversationDraft(params, caller, state) {
    const found = draft.find(params, caller, state);
    if (found !== undefined) state.conversationDrafts.delete(found.id);
  },
} satisfies Partial<Handlers>;
