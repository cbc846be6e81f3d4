import { castId } from "../rules/cast.ts";
import { isoTime } from "../rules/wire-time.ts";
import type { Job } from "../state/job.ts";
import type { State } from "../state/state.ts";
import { postActivity } from "./activities/rules.ts";
import { forgetMember } from "./agents/rules.ts";
import { runMacro } from "./automation/rules.ts";
import type { ConversationChange, NewMessage } from "./changes/rules.ts";
import { importContacts } from "./contact-actions/rules.ts";
import { storeRating } from "./csat-survey-responses/rules.ts";
import { conversationListeners, messageListeners } from "./listeners.ts";

/** The work of each job. */
const work: Readonly<Record<Job["name"], (args: Job["args"], state: State) => void>> = {
  deleteConversations({ contactId }, state) {
    for (const { id } of state.conversations.where("of_contact", castId(contactId))) state.conversations.delete(id);
  },
  // Only `announce` and `announceMessage` add these jobs, with events as arguments.
  conversationChanged(args, state) {
    for (const listen of conversationListeners) listen(args as unknown as ConversationChange, state);
  },
  messageAdded(args, state) {
    for (const listen of messageListeners) listen(args as unknown as NewMessage, state);
  },
  postActivity: ({ id, content }, state) => postActivity(state, castId(id), String(content)),
  deleteConversation: ({ id }, state) => state.conversations.delete(castId(id)),
  deleteAccount: ({ id }, state) => state.accounts.delete(castId(id)),
  deleteInbox: ({ id }, state) => state.inboxes.delete(castId(id)),
  deleteNotifications({ accountId, userId, onlyRead }, state) {
    for (const { id, read_at } of state.notifications.where("of_member", accountId, userId)) {
      if (onlyRead !== true || read_at !== null) state.notifications.delete(id);
    }
  },
  deleteUser: ({ id }, state) => state.users.delete(castId(id)),
  removeMember({ userId, accountId, keepsUser }, state) {
    forgetMember(castId(userId), castId(accountId), state);
    const isGone = state.accountUsers.where("of_user", castId(userId)).size === 0;
    if (isGone && keepsUser !== true) state.users.delete(castId(userId));
  },
  storeRating: ({ id }, state) => storeRating(castId(id), state),
  importContacts,
  runMacro,
  // No picture is downloaded, but the contact shows that the server tried.
  syncAvatar({ id, hash }, state) {
    const contact = state.contacts.get(castId(id));
    if (contact === undefined) return;
    const last_avatar_sync_at = `${isoTime(state.now()).slice(0, 19)}Z`;
    const additional_attributes = {
      ...contact.additional_attributes,
      avatar_url_hash: String(hash),
      last_avatar_sync_at,
    };
    state.contacts.update(contact.id, { additional_attributes });
  },
  measureImage({ id, width, height }, state) {
    const attachment = state.attachments.get(castId(id));
    if (attachment?.file == null) return;
    const file = { ...attachment.file, width: Number(width), height: Number(height) };
    state.attachments.update(attachment.id, { file });
  },
};

/** Runs all pending jobs, including those that they add. */
export function runJobs(state: State): void {
  for (let job = state.jobs.all().at(0); job !== undefined; job = state.jobs.all().at(0)) {
    state.jobs.delete(job.id);
    work[job.name](job.args, state);
  }
}
