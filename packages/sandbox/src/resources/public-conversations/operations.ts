import { object } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { changeConversation, contactOf } from "../changes/rules.ts";
import { beginConversation } from "../conversations/rules.ts";
import { messageTypes } from "../messages/table.ts";
import { publicContactInbox, publicInbox } from "../public-inboxes/rules.ts";
import { publicConversation } from "../public-messages/rules.ts";
import { renderPublicConversation } from "./render.ts";

export const publicConversationHandlers = {
  /** A verified contact sees those of all inboxes. */
  listPublicConversations(params, _caller, state) {
    const { id, contact_id, hmac_verified } = publicContactInbox(params, publicInbox(params, state), state);
    const rows = hmac_verified
      ? state.conversations.where("of_contact", contact_id)
      : state.conversations.where("of_contact_inbox", id);
    return rows.map((row) => renderPublicConversation(row, state));
  },

  getPublicConversation: (params, _caller, state) => renderPublicConversation(publicConversation(params, state), state),

  createPublicConversation(params, _caller, state) {
    const door = publicContactInbox(params, publicInbox(params, state), state);
    const custom_attributes = object(params.get("custom_attributes")) ?? {};
    return renderPublicConversation(beginConversation(state, door, { custom_attributes }, { kind: "system" }), state);
  },

  resolvePublicConversation(params, _caller, state) {
    const conversation = publicConversation(params, state);
    const by = contactOf(conversation, state);
    return renderPublicConversation(changeConversation(state, conversation, { status: "resolved" }, by), state);
  },

  /** An open browser would see it. Nothing is stored. */
  setPublicConversationTypingStatus(params, _caller, state) {
    publicConversation(params, state);
  },

  /** The messages of the desk are read then. */
  markPublicConversationSeen(params, _caller, state) {
    const { id } = publicConversation(params, state);
    state.conversations.update(id, { contact_last_seen_at: state.now(), updated_at: state.now() });
    for (const message of state.messages.where("public", id)) {
      const isDelivered = message.status === "sent" || message.status === "delivered";
      if (isDelivered && message.message_type !== messageTypes.incoming) {
        state.messages.update(message.id, { status: "read", updated_at: state.now() });
      }
    }
  },
} satisfies Partial<Handlers>;
