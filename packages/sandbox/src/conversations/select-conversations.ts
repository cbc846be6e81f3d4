import type { QueryParameters } from "../http/query-parameters.ts";
import { castRecordId } from "../http/record-id.ts";
import type { Conversation } from "../model/conversation.ts";
import { hasAnyLabel } from "../model/has-any-label.ts";
import { messageTypes } from "../model/message.ts";
import { conversationsOfAccount, messagesOf, type State } from "../model/state.ts";
import type { AccountUser } from "../model/user.ts";
import { conversationVisibility } from "./conversation-visibility.ts";
import { isLike } from "./like-pattern.ts";

type Test = (conversation: Conversation) => boolean;

/** The numbers that stand for statuses in the database; the query may give one in place of a name. */
const statuses = ["open", "resolved", "pending", "snoozed"];

/** The conversations of the account that the query asks for, but for `assignee_type`, paging and order. */
export function selectConversations(state: State, member: AccountUser, query: QueryParameters): Conversation[] {
  const tests = [
    scope(state, member, query),
    byStatus(query),
    byTeam(query),
    byLabels(query),
    byText(state, query),
    bySourceId(state, query),
  ].filter((test) => test !== undefined);
  return conversationsOfAccount(state, member.account_id).filter((row) => tests.every((test) => test(row)));
}

/** What the list is taken from: what the caller may see in the inbox, or whatever the caller takes part in. */
function scope(state: State, member: AccountUser, query: QueryParameters): Test {
  const type = query.get("conversation_type");
  // Whoever takes part in a conversation is listed it with this, whatever the inbox.
  if (type === "participating") return ({ participantIds }) => participantIds.has(member.user_id);
  const isVisible = conversationVisibility(state, member);
  const inboxId = query.get("inbox_id");
  const isInInbox = inboxId === undefined ? undefined : castRecordId(inboxId);
  return (conversation) => {
    if (isInInbox !== undefined && conversation.inbox_id !== isInInbox) return false;
    if (type === "mention" && !conversation.mentionedIds.has(member.user_id)) return false;
    if (type === "unattended" && !isUnattended(conversation)) return false;
    return isVisible(conversation);
  };
}

/** Whether the contact waits for a first or a further answer of a person. */
function isUnattended({ first_reply_created_at: firstReplyCreatedAt, waiting_since: waitingSince }: Conversation): boolean {
  return firstReplyCreatedAt === null || waitingSince !== null;
}

function byStatus(query: QueryParameters): Test | undefined {
  const wanted = query.get("status") ?? "open";
  // A search goes through every status.
  if (wanted === "all" || query.get("q") !== undefined) return undefined;
  return ({ status }) => status === wanted || status === statuses[Number.parseInt(wanted, 10)];
}

function byTeam(query: QueryParameters): Test | undefined {
  const wanted = query.get("team_id");
  if (wanted === undefined) return undefined;
  const id = castRecordId(wanted);
  return ({ team_id: teamId }) => teamId === id;
}

function byLabels(query: QueryParameters): Test | undefined {
  const wanted = query.list("labels");
  return wanted && ((conversation) => hasAnyLabel(conversation, wanted));
}

/** A conversation fits a text if a message of contact or desk contains it: one without messages never does. */
function byText(state: State, query: QueryParameters): Test | undefined {
  const text = query.get("q");
  if (text === undefined) return undefined;
  const isSpoken = new Set<number>([messageTypes.incoming, messageTypes.outgoing]);
  return ({ id }) =>
    messagesOf(state, id).some(({ message_type: messageType, content }) => {
      return isSpoken.has(messageType) && content !== null && isLike(content, `%${text}%`);
    });
}

/** Two inboxes may know the same contact, or different ones, by the same id. */
function bySourceId(state: State, query: QueryParameters): Test | undefined {
  const sourceId = query.get("source_id");
  if (sourceId === undefined) return undefined;
  return ({ contact_inbox_id: contactInboxId }) =>
    contactInboxId !== null && state.contactInboxes.get(contactInboxId)?.source_id === sourceId;
}
