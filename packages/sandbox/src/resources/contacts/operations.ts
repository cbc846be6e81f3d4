import * as wire from "../../generated/shapes.ts";
import { capitalized } from "../../rules/capitalized.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { hasAnyLabel } from "../../rules/has-any-label.ts";
import type { Params } from "../../rules/params.ts";
import { failure, ownOrNotFound, refused } from "../../rules/refusal.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import { Selection } from "../../state/selection.ts";
import { renderConversation } from "../conversations/render.ts";
import { visibility } from "../conversations/visibility.ts";
import { pictureUrl } from "../uploads/rules.ts";
import { contactFilter } from "./filter.ts";
import { mergeInto } from "./merge.ts";
import { isSortName } from "./order.ts";
import { pageSize, renderContact, renderContactList, renderContactWithInboxes, renderShown } from "./render.ts";
import {
  addContactInbox,
  blankContact,
  changedContact,
  isFound,
  newSourceId,
  onContact,
  ownContact,
  sentAvatarHash,
  syncAvatar,
} from "./rules.ts";
import type { Contact } from "./table.ts";

/** The server sends at most this many of a contact's conversations. The list has no second page. */
const conversationLimit = 20;

export const contactHandlers = {
  listContacts(params, { account }, state) {
    const index = indexOf(params, true);
    const labels = params.words("labels") ?? [];
    const question = { name: `labels ${labels}`, test: (contact: Contact) => hasAnyLabel(contact, labels) };
    const contacts =
      labels.length === 0
        ? state.contacts.where(index, account.id)
        : state.contacts.matching(index, [account.id], question);
    return renderContactList(params, contacts, state);
  },

  searchContacts(params, { account }, state) {
    const text = params.text("q")?.trim() ?? "";
    // Chatwoot means to send an error here, but sends an empty page.
    if (text === "") return { meta: { count: null, current_page: 1, has_more: null }, payload: [] };
    // Older servers search only the contacts that they list.
    const isOlder = !isSince(state.version, "4.11");
    const question = { name: `q ${text}`, test: isFound(text) };
    const found = state.contacts.matching(indexOf(params, isOlder), [account.id], question);
    const list = renderContactList(params, found, state);
    const number = Number.parseInt(String(list.meta.current_page), 10) || 0;
    if (number < 1 && !isOlder) throw failure(`The database has no page ${list.meta.current_page}.`);
    const count = isOlder ? found.size : list.payload.length;
    return { ...list, meta: { ...list.meta, count, has_more: found.size > number * pageSize } };
  },

  /** Older servers also find the contacts that lists leave out. */
  filterContacts(params, { account }, state) {
    const question = contactFilter(params.get("payload"), account.id, state);
    const index = indexOf(params, isSince(state.version, "4.9"));
    return renderContactList(params, state.contacts.matching(index, [account.id], question), state);
  },

  getContact: onContact((row, { params, state }) => renderShown(params, row, state)),

  async createContact(params, { account }, state) {
    const values = changedContact(blankContact(account.id, state.now()), params, state);
    const inbox = params.text("inbox_id")
      ? ownOrNotFound(state.inboxes.get(params.id("inbox_id")), account)
      : undefined;
    const sourceId = inbox && newSourceId(state, values, inbox, params.text("source_id"));
    const thumbnail = await pictureUrl(params.get("avatar"), state);
    const hash = await sentAvatarHash(params, state);
    const contact = state.contacts.insert({ ...values, thumbnail });
    syncAvatar(contact, hash, state);
    if (inbox !== undefined && sourceId !== undefined) addContactInbox(state, contact, inbox.id, sourceId);
    const raw = { inbox: inbox === undefined ? null : wire.InboxRow(inbox), source_id: sourceId ?? null };
    return { contact: renderContactWithInboxes(state, contact), contact_inbox: raw };
  },

  async updateContact(params, caller, state) {
    const hash = await sentAvatarHash(params, state);
    const before = ownContact(params.id("id"), caller, state);
    const changed = changedContact(before, params, state);
    const thumbnail = (await pictureUrl(params.get("avatar"), state)) || before.thumbnail;
    syncAvatar(before, hash, state);
    return renderShown(params, state.contacts.update(before.id, { ...changed, thumbnail }), state);
  },

  deleteContact: onContact(({ id, name, online }, { state }) => {
    if (online) throw refused(422, { message: `${capitalized(name ?? "")} is Online, please try again later` });
    state.contacts.delete(id);
    state.jobs.insert({ name: "deleteConversations", args: { contactId: id } });
  }),

  mergeContacts(params, caller, state) {
    const base = ownContact(params.id("base_contact_id"), caller, state);
    const mergee = ownContact(params.id("mergee_contact_id"), caller, state);
    return renderContact(state, mergeInto(state, base, mergee));
  },

  listContactConversations: onContact(({ id }, { caller, state }) => {
    const all = Selection.of(state.conversations, "cells_of_contact", [id]);
    const rows = all.inCells(visibility(state, caller)).range([0, conversationLimit]);
    return { payload: rows.map((row) => renderConversation(state, row, caller.user.id)) };
  }),
} satisfies Partial<Handlers>;

/** Returns the index in the order that a request asks for, of the contacts that lists have or of all. */
function indexOf(params: Params<"sort">, isListed: boolean) {
  const sort = params.text("sort") ?? "";
  if (!isSortName(sort)) return isListed ? "listed" : "of_account";
  return isListed ? (`listed_by_${sort}` as const) : (`all_by_${sort}` as const);
}
