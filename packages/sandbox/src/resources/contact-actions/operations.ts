import * as wire from "../../generated/shapes.ts";
import type { Member } from "../../rules/caller.ts";
import { isBlank, text } from "../../rules/cast.ts";
import { collection } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { failure, unprocessable } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { sentLabels } from "../../rules/sent-labels.ts";
import { presence } from "../../rules/validate.ts";
import { pageOf } from "../../state/page.ts";
import type { State } from "../../state/state.ts";
import { renderContact, renderContactInbox, renderContactList, renderContactWithInboxes } from "../contacts/render.ts";
import { onContact, ownContact } from "../contacts/rules.ts";
import type { Contact } from "../contacts/table.ts";
import { visibility } from "../conversations/visibility.ts";
import { inboxesOfAccount, ownInbox } from "../inboxes/rules.ts";
import { attachmentsIn, renderListedAttachment } from "../messages/render.ts";
import { renderMember } from "../users/render.ts";
import { contactableSourceId, linkTo } from "./rules.ts";
import type { ContactNote } from "./table.ts";

const attachmentsPerPage = 100;

const notes = collection(
  "contactNotes",
  "of_contact",
  (params, caller: Member, state) => ({ contact_id: ownContact(params.id("id"), caller, state).id }),
  { param: "note_id" },
);

const standardNotes = resource("contactNote", notes, {
  blank: { content: "", user_id: 0 },
  wrapper: "note",
  complete: (row, { caller }) => ({ ...row, user_id: caller.user.id }),
  validations: [presence("content")],
  render: (row, { caller, state }) => renderNote(row, caller, state),
});

/** The operations on contacts besides those of the plain resource. */
export const contactActionHandlers = {
  listActiveContacts(params, { account }, state) {
    const question = { name: "online", test: ({ online }: Contact) => online };
    return renderContactList(params, state.contacts.matching("of_account", [account.id], question), state);
  },

  /** The server sends the file by e-mail later. */
  exportContacts: () => undefined,

  async importContacts(params, { account }, state) {
    const file = params.get("import_file");
    if (isBlank(file)) throw unprocessable("File is blank");
    if (!(file instanceof File)) throw failure("The import_file isn't a file.");
    state.jobs.insert({ name: "importContacts", args: { accountId: account.id, text: await file.text() } });
  },

  deleteContactAvatar: onContact(({ id }, { state }) =>
    renderContact(state, state.contacts.update(id, { thumbnail: "" })),
  ),

  deleteContactCustomAttributes: onContact(({ id, custom_attributes }, { params, state }) => {
    const keys: readonly unknown[] = [params.get("custom_attributes")].flat();
    const kept = Object.entries(custom_attributes ?? {}).filter(([key]) => !keys.includes(key));
    return renderContactWithInboxes(state, state.contacts.update(id, { custom_attributes: Object.fromEntries(kept) }));
  }),

  linkContactToInbox: onContact((contact, { params, caller, state }) => {
    const inbox = ownInbox(params.id("inbox_id"), caller, state);
    return renderContactInbox(state, linkTo(contact, inbox, params.text("source_id"), state));
  }),

  /** Agents see their inboxes. */
  listContactableInboxes: onContact((contact, { params, caller, state }) =>
    inboxesOfAccount.rows(params, caller, state).flatMap((inbox) => {
      const source_id = contactableSourceId(contact, inbox, state);
      return source_id === undefined ? [] : renderContactInbox(state, { id: 0, inbox_id: inbox.id, source_id });
    }),
  ),

  listContactAttachments: onContact(({ id }, { params, caller, state }) => {
    const conversations = state.conversations.where("of_contact", id).filter(visibility(state, caller));
    const all = conversations.flatMap(({ id: conversationId, display_id: conversation_id }) =>
      attachmentsIn(conversationId, state).map((row) => ({ row, conversation_id })),
    );
    const sorted = all.toSorted((a, b) => b.row.id - a.row.id);
    const payload = pageOf(sorted, params.text("page"), attachmentsPerPage).map(({ row, conversation_id }) => {
      return { ...renderListedAttachment(state, row), conversation_id };
    });
    return { meta: { total_count: all.length }, payload };
  }),

  listContactLabels: onContact(({ labels }) => labels),

  setContactLabels: onContact(
    ({ id }, { params, state }) => state.contacts.update(id, { labels: sentLabels(params) }).labels,
  ),

  ...standardNotes,

  /** An empty content isn't stored, although the response shows it. */
  updateContactNote(params, caller, state) {
    const content = text(params.below("note", ["content"]).get("content")) ?? null;
    if (!isBlank(content)) return standardNotes.updateContactNote(params, caller, state);
    const row = notes.row(params, caller, state);
    return renderNote({ ...row, content: "", user_id: caller.user.id }, caller, state);
  },
} satisfies Partial<Handlers>;

function renderNote(note: ContactNote, { account }: Member, state: State) {
  const user = renderMember(note.user_id, account.id, state);
  return wire.ContactNote({ ...note, account_id: null, contact_id: null, user });
}
