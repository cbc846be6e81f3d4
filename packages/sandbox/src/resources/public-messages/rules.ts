import type { Params } from "../../rules/params.ts";
import { notFound, orNotFound } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import type { Conversation } from "../conversations/table.ts";
import { publicContactInbox, publicInbox } from "../public-inboxes/rules.ts";

/**
 * A conversation under the contact's source id; of a contact who proved it, under any of the inbox.
 *
 * @throws {Refusal} where it is missing.
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
