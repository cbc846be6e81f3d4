import type { Member } from "../../rules/caller.ts";
import type { HandlersOf } from "../../rules/handlers.ts";
import { pageOf } from "../../rules/page.ts";
import type { Params } from "../../rules/params.ts";
import { notFound } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import { renderConversation } from "../conversations/render.ts";
import { Selection } from "../conversations/selection.ts";
import { visibility } from "../conversations/visibility.ts";
import { hasAnyLabel } from "../labels/has-any-label.ts";
import { isSortName } from "./order.ts";
import { renderContact, renderContactWithInboxes } from "./render.ts";
import type { Contact } from "./table.ts";

const pageSize = 15;

/** The server sends no more of a contact's conversations, and has no second page of them. */
const conversationLimit = 20;

export const contactHandlers: HandlersOf<"listContacts" | "getContact" | "listContactConversations"> = {
  listContacts(params, { account }, state) {
    const sort = params.text("sort") ?? "";
    const listed = state.contacts.where(isSortName(sort) ? `listed_by_${sort}` : "listed", account.id);
    const labels = params.words("labels") ?? [];
    const contacts = labels.length === 0 ? listed : listed.narrowed((contact) => hasAnyLabel(contact, labels));
    const page = params.text("page");
    return {
      // The server echoes the page as it was sent: a text, whatever it says. Only its own 1 is a number.
      meta: { count: contacts.size, current_page: page ?? 1 },
      payload: pageOf(contacts, page, pageSize).map((contact) => shown(params, contact, state)),
    };
  },

  getContact: (params, caller, state) => ({
    payload: shown(params, ownContact(params.id("id"), caller, state), state),
  }),

  listContactConversations(params, caller, state) {
    const contact = ownContact(params.id("id"), caller, state);
    const visible = new Selection(state.conversations.grouped("cells_of_contact", contact.id)).inCells(
      visibility(state, caller),
    );
    const rows = visible.range("last_activity_at_desc", [0, conversationLimit]);
    return { payload: rows.map((row) => renderConversation(state, row, caller.user.id)) };
  },
};

/** A contact of the caller's account: every member may see every contact. */
export function ownContact(id: number, { account }: Pick<Member, "account">, state: State): Contact {
  const contact = state.contacts.get(id);
  if (contact?.account_id !== account.id) throw notFound();
  return contact;
}

/** A contact with its inboxes, unless `include_contact_inboxes` says anything but `true`. */
function shown(params: Params<"include_contact_inboxes">, contact: Contact, state: State) {
  const withInboxes = ["", "true"].includes(params.text("include_contact_inboxes")?.trim() ?? "");
  return withInboxes ? renderContactWithInboxes(state, contact) : renderContact(contact);
}
