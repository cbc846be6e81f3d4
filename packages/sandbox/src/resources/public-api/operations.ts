import * as wire from "../../generated/shapes.ts";
import { actionOn } from "../../rules/action.ts";
import type { Anonymous } from "../../rules/caller.ts";
import { isJsonObject, object } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { failure, notFound, orNotFound, unprocessable } from "../../rules/refusal.ts";
import { rowUuid } from "../../state/row-uuid.ts";
import { announceMessage, changeConversation, contactOf } from "../changes/rules.ts";
import { renderContactRecord } from "../contacts/render.ts";
import { addContactInbox, contactWith } from "../contacts/rules.ts";
import { beginConversation } from "../conversations/rules.ts";
import { messagesAround, receiveMessage } from "../messages/rules.ts";
import { messageTypes } from "../messages/table.ts";
import { attach, sentFiles } from "../uploads/rules.ts";
import { renderPublicConversation, renderPublicMessage, renderPublicSurvey } from "./render.ts";
import {
  identify,
  newContact,
  provesIdentity,
  publicContactInbox,
  publicConversation,
  publicInbox,
  publicSurvey,
  shown,
  submit,
} from "./rules.ts";

const onContactInbox = actionOn((params, _caller: Anonymous, state) =>
  publicContactInbox(params, publicInbox(params, state), state),
);
const onConversation = actionOn((params, _caller: Anonymous, state) => publicConversation(params, state));
const onSurvey = actionOn((params, _caller: Anonymous, state) => publicSurvey(params, state));

/** How long a contact can answer a survey, in days. */
const longestWait = 14;

export const publicHandlers = {
  getPublicInbox(params, _caller, state) {
    const inbox = publicInbox(params, state);
    const identity = { identifier: inbox.identifier ?? "", identity_validation_enabled: inbox.hmac_mandatory };
    return wire.PublicInbox({ ...inbox, ...identity });
  },

  /** A known contact stays unchanged. It gets one more source ID unless the request names one that it has. */
  async createPublicContact(params, _caller, state) {
    const inbox = publicInbox(params, state);
    const known = state.contactInboxes.find("by_source", inbox.id, params.text("source_id"));
    const names = ["identifier", "email", "phone_number"] as const;
    const details = Object.fromEntries(names.map((name) => [name, params.text(name) ?? ""]));
    const contact = known
      ? orNotFound(state.contacts.get(known.contact_id))
      : contactWith(details, inbox.account_id, state);
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

  /** A verified contact sees those of all inboxes. */
  listPublicConversations: onContactInbox(({ id, contact_id, hmac_verified }, { state }) => {
    const rows = hmac_verified
      ? state.conversations.where("of_contact", contact_id)
      : state.conversations.where("of_contact_inbox", id);
    return rows.map((row) => renderPublicConversation(row, state));
  }),

  getPublicConversation: onConversation((row, { state }) => renderPublicConversation(row, state)),

  createPublicConversation: onContactInbox((door, { params, state }) => {
    const custom_attributes = object(params.get("custom_attributes")) ?? {};
    return renderPublicConversation(beginConversation(state, door, { custom_attributes }, { kind: "system" }), state);
  }),

  resolvePublicConversation: onConversation((conversation, { state }) => {
    const by = contactOf(conversation, state);
    return renderPublicConversation(changeConversation(state, conversation, { status: "resolved" }, by), state);
  }),

  /** An open browser would see it. Nothing is stored. */
  setPublicConversationTypingStatus: onConversation(() => undefined),

  /** The messages of the desk are read then. */
  markPublicConversationSeen: onConversation(({ id }, { state }) => {
    state.conversations.update(id, { contact_last_seen_at: state.now(), updated_at: state.now() });
    for (const message of state.messages.where("public", id)) {
      const isDelivered = message.status === "sent" || message.status === "delivered";
      if (isDelivered && message.message_type !== messageTypes.incoming) {
        state.messages.update(message.id, { status: "read", updated_at: state.now() });
      }
    }
  }),

  listPublicMessages: onConversation((conversation, { params, state }) => {
    const before = params.has("before") ? params.id("before") : undefined;
    const messages = messagesAround(state.messages.where("public", conversation.id), before, undefined);
    return messages.map((message) => renderPublicMessage(message, conversation, state));
  }),

  /** The message is always an incoming text message. */
  createPublicMessage: onConversation(async (conversation, { params, state }) => {
    const sent = params.get("attachments");
    if (sent instanceof File) throw failure("Attachments must be a list.");
    const files = await sentFiles(sent, state);
    const message = receiveMessage(state, conversation, { content: params.text("content") ?? null });
    attach(state, message, files);
    announceMessage(state, { message, by: contactOf(conversation, state) });
    return renderPublicMessage(message, conversation, state);
  }),

  /** Only the answer to the message can be changed. */
  updatePublicMessage: onConversation((conversation, { params, state }) => {
    const message = state.messages.get(params.id("message_id"));
    if (message?.conversation_id !== conversation.id) throw notFound();
    return renderPublicMessage(submit(message, params.get("submitted_values"), state), conversation, state);
  }),

  getPublicCsatSurvey: onSurvey((survey, { state }) => renderPublicSurvey(survey, state)),

  /** A job stores the rating later, so the response has the one before. */
  updatePublicCsatSurvey: onSurvey((survey, { params, state }) => {
    const day = (time: number) => Math.floor(time / 86_400_000);
    if (day(state.now()) - day(survey.message.created_at) > longestWait) {
      throw unprocessable("You cannot update the CSAT survey after 14 days");
    }
    const sent = params.get("message");
    if (!isJsonObject(sent)) throw failure("The request has no message.");
    submit(survey.message, sent.submitted_values, state);
    return renderPublicSurvey(survey, state);
  }),
} satisfies Partial<Handlers>;
