import type { ConversationMeta } from "@wootkit/client";
import type { Contact } from "../model/contact.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Inbox } from "../model/inbox.ts";
import type { State } from "../model/state.ts";
import { renderAssignee } from "./assignee.ts";
import { renderContact } from "./contact.ts";
import { renderTeam } from "./team.ts";

/** Who takes part in a conversation, as the caller sees it. */
export function renderConversationMeta(
  state: State,
  conversation: Conversation,
  contact: Contact,
  inbox: Inbox,
  callerId: number,
): ConversationMeta {
  const team = conversation.team_id === null ? undefined : state.teams.get(conversation.team_id);
  const givenTo: Pick<ConversationMeta, "team"> = team === undefined ? {} : { team: renderTeam(team, callerId) };
  const contactInbox =
    conversation.contact_inbox_id === null ? undefined : state.contactInboxes.get(conversation.contact_inbox_id);
  return {
    sender: renderContact(contact),
    channel: inbox.channel_type,
    ...renderAssignee(state, conversation),
    ...givenTo,
    hmac_verified: contactInbox?.hmac_verified ?? null,
  };
}
