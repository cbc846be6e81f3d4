import * as wire from "../../generated/shapes.ts";
import type { State } from "../../state/state.ts";
import type { Conversation } from "../conversations/table.ts";
import { renderCompanions } from "../messages/render.ts";
import type { Message } from "../messages/table.ts";

/** Renders a message for the visitor, who doesn't see whether an agent is online. */
export function renderPublicMessage(message: Message, { display_id }: Conversation, state: State) {
  const { sender, ...companions } = renderCompanions(state, message);
  return wire.PublicMessage({
    ...{ ...message, conversation_id: display_id, ...companions },
    sender: sender?.type === "user" ? { ...sender, availability_status: null } : sender,
  });
}
