import { pick } from "../../rules/pick.ts";
import { unixSeconds } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import type { Conversation } from "../conversations/table.ts";
import { renderCompanions } from "../messages/render.ts";
import type { Message } from "../messages/table.ts";

/** Renders a message for the visitor, who doesn't see whether an agent is online. */
export function renderPublicMessage(message: Message, { display_id }: Conversation, state: State) {
  const { sender, ...companions } = renderCompanions(state, message);
  return {
    ...pick(message, "id", "content", "message_type", "content_type", "content_attributes"),
    created_at: unixSeconds(message.created_at),
    conversation_id: display_id,
    ...companions,
    ...(sender && { sender: sender.type === "user" ? { ...sender, availability_status: null } : sender }),
  };
}
