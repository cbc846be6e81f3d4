import type { Params } from "../../rules/params.ts";
import { notFound, orNotFound } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import type { Conversation } from "../conversations/table.ts";
import { publicContactInbox, publicInbox } from "../public-inboxes/rules.ts";

/**
 * Returns a conversation of the source ID. A verified contact can also see those of its other source IDs in the inbox.
 *
 * @throws {Refusal} if it doesn't exist.
 */
export function publicConversation(
  params: Params<"inbox_identifier" | "contact_identifier" | "conversation_id">,
  state: State,
): Conversation {
  const inbox = publicInbox(params, state);
  const contactInbox = publicContactInbox(params, inbox, state);
  const displayId = params.id("conversation_id");
  const conversation = orNotFound(state.conversations.find("by_number", inbox.account_id, displayId));
  const isOfContact = conversation.contact_id === contactInbox.contact_id && conversation.inbox_id === inbox.id;
  const isOwn = conversation.contact_inbox_id === contactInbox.id;
  if (!(isOwn || (contactInbox.hmac_verified && isOfContact))) throw notFound();
  return conversation;
}
