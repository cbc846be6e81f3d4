import type { Handlers } from "../../rules/handlers.ts";
import { orNotFound } from "../../rules/refusal.ts";
import { rowUuid } from "../../state/row-uuid.ts";
import { renderContactRecord } from "../contacts/render.ts";
import { addContactInbox } from "../contacts/rules.ts";
import { provesIdentity, publicContactInbox, publicInbox } from "../public-inboxes/rules.ts";
import { identified, identify, newContact, shown } from "./rules.ts";

export const publicContactHandlers = {
  /** A known contact stays unchanged. It gets one more source ID unless the request names one that it has. */
  async createPublicContact(params, _caller, state) {
    const inbox = publicInbox(params, state);
    const known = state.contactInboxes.find("by_source", inbox.id, params.text("source_id"));
    const contact = known ? orNotFound(state.contacts.get(known.contact_id)) : identified(params, inbox, state);
    const isProven = await provesIdentity(params, inbox);
    const sourceId = params.text("source_id") ?? rowUuid(state.contactInboxes.nextId);
    const kept = contact ?? state.contacts.insert(newContact(params, inbox, state));
    return shown(known ?? addContactInbox(state, kept, inbox.id, sourceId), isProven, state);
  },

  async getPublicContact(params, _caller, state) {
    const inbox = publicInbox(params, state);
    const contactInbox = publicContactInbox(params, inbox, state);
    return shown(contactInbox, await provesIdentity(params, inbox), state);
  },

  /** Before 4.16, the response is the contact as it is stored. */
  async updatePublicContact(params, _caller, state) {
    const inbox = publicInbox(params, state);
    const contactInbox = publicContactInbox(params, inbox, state);
    const isProven = await provesIdentity(params, inbox);
    const contact = identify(orNotFound(state.contacts.get(contactInbox.contact_id)), params, state);
    const moved = orNotFound(state.contactInboxes.get(contactInbox.id));
    return { ...renderContactRecord(contact), ...shown(moved, isProven, state) };
  },
} satisfies Partial<Handlers>;
