import { NewMessageFieldsContentType } from "../../generated/enums.ts";
import type { Operations } from "../../generated/operations.ts";
import type { Bot, Member } from "../../rules/caller.ts";
import { castId, isBlank, isJsonObject, isOneOf, text } from "../../rules/cast.ts";
import { mailHtml } from "../../rules/mail-html.ts";
import { namedIn } from "../../rules/named-in.ts";
import type { Params } from "../../rules/params.ts";
import { unprocessable } from "../../rules/refusal.ts";
import { type ChatwootVersion, isSince } from "../../state/chatwoot-version.ts";
import type { JsonObject } from "../../state/json-object.ts";
import type { State } from "../../state/state.ts";
import { actorOf, announceMessage } from "../changes/rules.ts";
import type { Conversation } from "../conversations/table.ts";
import type { Inbox } from "../inboxes/table.ts";
import { attach } from "../uploads/rules.ts";
import type { Blob as BlobRow } from "../uploads/table.ts";
import { checkItems } from "./items.ts";
import { noteMentions, postMessage, receiveMessage } from "./rules.ts";
import { type Message, type MessageType, messageTypes, type SenderReference } from "./table.ts";

/** The parameters of a new message. */
export type MessageParams = Params<Operations["createMessage"][0]>;

const longestContent = 150_000;

/**
 * Returns the columns of a new message.
 *
 * @throws {Refusal} if the message is invalid.
 */
function composeMessage(params: MessageParams, conversation: Conversation, caller: Member | Bot, state: State) {
  const inbox = state.inboxes.get(conversation.inbox_id);
  const message_type = messageTypeOf(params);
  if (message_type === messageTypes.incoming && inbox?.channel_type !== "Channel::Api") {
    throw unprocessable("Incoming messages are only allowed in Api inboxes");
  }
  const content_type = params.text("content_type") ?? "text";
  if (!isOneOf<string>(NewMessageFieldsContentType)(content_type))
    throw unprocessable(`'${content_type}' is not a valid content_type`);
  const written = params.text("content") ?? null;
  if (written !== null && written.length > longestContent) {
    throw unprocessable(`Validation failed: Content is too long (maximum is ${longestContent} characters)`);
  }
  const attributes = {
    ...readAttributes(params.get("content_attributes"), state.version),
    ...externalTime(params.get("external_created_at")),
  };
  checkItems(content_type, attributes.items);
  const isOutgoing = message_type === messageTypes.outgoing;
  const content = isOutgoing && written !== null ? filledIn(written, conversation, state) : written;
  const isPrivate = ["true", "1"].includes(params.text("private") ?? "");
  return {
    message_type,
    content,
    // Checked above.
    content_type: content_type as Message["content_type"],
    private: isPrivate,
    source_id: params.text("source_id") ?? null,
    sender: isOutgoing ? deskSender(params, caller) : { type: "Contact" as const, id: conversation.contact_id },
    content_attributes: {
      ...withReply(attributes, conversation, state),
      ...mailAttributes(params, inbox, isSince(state.version, "4.9") && !isPrivate ? content : null),
    },
    additional_attributes: { ...template(params.get("template_params")), ...campaign(params.get("campaign_id")) },
  };
}

/**
 * Adds the message of a request. Await its files before.
 *
 * @throws {Refusal} if the message is invalid.
 */
export function sendMessage(
  params: MessageParams,
  conversation: Conversation,
  caller: Member | Bot,
  files: readonly BlobRow[],
  state: State,
): Message {
  const by = actorOf(caller);
  const values = composeMessage(params, conversation, caller, state);
  const add = values.message_type === messageTypes.incoming ? receiveMessage : postMessage;
  const message = add(state, conversation, values, by);
  attach(state, message, files);
  noteMentions(state, message);
  announceMessage(state, { message, by });
  return message;
}

/** Reads a message type, which is a name or a number. The default is outgoing. */
function messageTypeOf(params: MessageParams): MessageType {
  const value = params.text("message_type") ?? "outgoing";
  const found = Object.entries(messageTypes).find(([name, number]) => name === value || `${number}` === value);
  if (found === undefined) throw unprocessable(`'${value}' is not a valid message_type`);
  return found[1];
}

function deskSender(params: MessageParams, caller: Member | Bot): SenderReference {
  if (caller.kind === "bot") return { type: "AgentBot", id: caller.bot.id };
  if (params.text("sender_type") === "AgentBot") return { type: "AgentBot", id: params.id("sender_id") };
  return { type: "User", id: caller.user.id };
}

/** Reads attributes from an object or a JSON string. Older servers keep only two of them. */
function readAttributes(value: unknown, version: ChatwootVersion): JsonObject {
  const attributes = isJsonObject(value) ? value : parsedObject(text(value));
  if (isSince(version, "4.9")) return attributes;
  const kept = Object.entries(attributes).filter(([name]) => name === "items" || name === "in_reply_to");
  return Object.fromEntries(kept);
}

function parsedObject(json: string | null | undefined): JsonObject {
  try {
    const parsed: unknown = JSON.parse(json ?? "");
    return isJsonObject(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

/** Completes the reference to the original message. It must be in the same conversation. */
function withReply(attributes: JsonObject, conversation: Conversation, state: State): JsonObject {
  if (!("in_reply_to" in attributes)) return attributes;
  const message = state.messages.get(castId(attributes.in_reply_to));
  const known = message?.conversation_id === conversation.id ? message : undefined;
  return { ...attributes, in_reply_to: known?.id ?? null, in_reply_to_external_id: known?.source_id ?? null };
}

/**
 * Returns the attributes of a message that is sent as an e-mail.
 *
 * @param content - `null` for a private note, and for older servers, which don't store the sent e-mail.
 */
function mailAttributes(params: MessageParams, inbox: Inbox | undefined, content: string | null): JsonObject {
  if (inbox?.channel_type !== "Channel::Email") return {};
  const lists = (["cc_emails", "bcc_emails", "to_emails"] as const).map((name) => [name, addresses(params.get(name))]);
  if (content === null) return Object.fromEntries(lists);
  const html = params.text("email_html_content") ?? mailHtml(content);
  const email = { html_content: { full: html, reply: html }, text_content: { full: content, reply: content } };
  return { ...Object.fromEntries(lists), email };
}

function addresses(value: unknown): string[] {
  const list = Array.isArray(value) ? value.map((element) => text(element) ?? "") : (text(value) ?? "").split(",");
  const found = list.map((address) => address.trim()).filter((address) => address !== "");
  if (found.some((address) => !/^[^\s@]+@[^\s@]+$/.test(address))) throw unprocessable("Invalid email address");
  return found;
}

/** Ignores blank values as the server does, and others that no client sends as a time. */
function externalTime(value: unknown): JsonObject {
  const isTime = Number.isInteger(value) || (typeof value === "string" && !isBlank(value));
  return isTime ? { external_created_at: value } : {};
}

/** @throws {Refusal} if the template has no name, or one of its fields isn't a string. */
function template(value: unknown): JsonObject {
  if (!isJsonObject(value)) return {};
  const missing = value.name === undefined ? ["Name is required"] : [];
  const wrong = ["name", "category", "language", "namespace"].filter(
    (key) => !["string", "undefined"].includes(typeof value[key]),
  );
  const faults = [...missing, ...wrong.map((key) => `Template params/${key} must be of type string`)];
  if (faults.length > 0) throw unprocessable(`Validation failed: ${faults.join(", ")}`);
  return { template_params: value };
}

function campaign(value: unknown): JsonObject {
  return value === undefined ? {} : { campaign_id: value };
}

/** Replaces variables such as `{{conversation.id}}` with their values. */
export function filledIn(content: string, conversation: Conversation, state: State): string {
  const contact = state.contacts.get(conversation.contact_id);
  const values: Readonly<Record<string, unknown>> = {
    "conversation.display_id": conversation.display_id,
    "conversation.id": isSince(state.version, "4.16") ? conversation.display_id : conversation.id,
    "contact.id": contact?.id,
    "contact.name": contact?.name,
    "contact.email": contact?.email,
    "contact.phone_number": contact?.phone_number,
    "inbox.name": state.inboxes.get(conversation.inbox_id)?.name,
    "account.name": state.accounts.get(conversation.account_id)?.name,
  };
  return content.replaceAll(/\{\{\s*([\w.]+)\s*\}\}/g, (_, name: string) => String(namedIn(values, name) ?? ""));
}
