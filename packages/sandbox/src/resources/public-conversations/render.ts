import type { PublicConversation } from "@wootkit/client";
import { pick } from "../../rules/pick.ts";
import { orNotFound } from "../../rules/refusal.ts";
import { unixSeconds } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import { renderContactRecord } from "../contacts/render.ts";
import type { Conversation } from "../conversations/table.ts";
import { renderPublicMessage } from "../public-messages/render.ts";

/** Renders a conversation for the visitor, with all messages that the visitor can see. */
export function renderPublicConversation(conversation: Conversation, state: State): PublicConversation {
  const messages = state.messages.where("public", conversation.id).slice(0);
  return {
    id: conversation.display_id,
    ...pick(conversation, "uuid", "inbox_id", "status"),
    contact_last_seen_at: unixSeconds(conversation.contact_last_seen_at),
    agent_last_seen_at: unixSeconds(conversation.agent_last_seen_at),
    messages: messages.map((message) => renderPublicMessage(message, conversation, state)),
    contact: renderContactRecord(orNotFound(state.contacts.get(conversation.contact_id))),
  };
}
