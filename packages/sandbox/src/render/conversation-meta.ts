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
  const team = conversation.teamId === null ? undefined : state.teams.get(conversation.teamId);
  const givenTo: Pick<ConversationMeta, "team"> = team === undefined ? {} : { team: renderTeam(team, callerId) };
  const contactInbox =
    conversation.contactInboxId === null ? undefined : state.contactInboxes.get(conversation.contactInboxId);
  return {
    sender: renderContact(contact),
    channel: inbox.channelType,
    ...renderAssignee(state, conversation),
    ...givenTo,
    hmac_verified: contactInbox?.hmacVerified ?? null,
  };
}
