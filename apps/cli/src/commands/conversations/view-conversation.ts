import type { Client, Conversation, ThreadMessage } from "@wootkit/client";
import { connect } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { switchFlag, textFlag } from "../../operations/flag-forms.ts";
import { openPage } from "../../output/open-page.ts";
import { outputKindOf, type WebFlag, webFlag } from "../../output/output-flags.ts";
import { printList, printObject } from "../../output/print.ts";
import { relativeTime } from "../../output/relative-time.ts";
import { visibleText } from "../../output/visible-text.ts";
import { positiveInteger } from "../../positive-integer.ts";
import { conversationOf } from "../../references/conversation-reference.ts";
import { type DeskFlags, deskCommand } from "../desk-command.ts";
import { chatStyle } from "./chat-style.ts";
import { namesOfInboxes } from "./inbox-names.ts";
import { messageLayout } from "./message-layout.ts";
import { type ChatStyle, transcript } from "./transcript.ts";

interface ViewFlags extends WebFlag {
  readonly limit?: string;
  readonly all: boolean;
}

/** How many messages are shown without `--limit`: those of one response. */
const usualLimit = 20;

/** `wootkit conversations view <conversation>` */
export const viewConversation = deskCommand<ViewFlags>({
  brief: "Read a conversation like a chat.",
  about: "The newest messages, the newest last. Private notes have a bar beside them. Attachments are links.",
  examples: ["wootkit conversations view 108"],
  arguments: [{ name: "conversation", brief: "The ID of the conversation, or its link." }],
  flags: {
    limit: textFlag("number", `How many messages to show. Default: ${usualLimit}`),
    all: switchFlag("Show every message."),
    web: webFlag,
  },
  run: view,
});

async function view(context: Context, flags: ViewFlags & DeskFlags, [text = ""]: readonly string[]): Promise<void> {
  const limit = flags.all ? Infinity : limitOf(flags.limit);
  const connection = await connect(context, flags, "application", { references: [text] });
  const id = conversationOf(connection, text);
  if (flags.web) return openPage(context, { ...connection, path: `conversations/${id}` });
  const { conversation, messages, hasMore } = await connection.ask((client) => read(client, id, limit));
  const kind = outputKindOf(flags);
  if (kind === "table" && flags.columns === undefined) {
    const style = chatStyle(context);
    const inbox = (await namesOfInboxes(connection))?.get(conversation.inbox_id);
    const head = headOf(conversation, inbox ?? `Inbox ${conversation.inbox_id}`, { style, now: context.now() });
    const body = messages.length > 0 ? `\n${await transcript(messages, style)}` : "\nNo messages.\n";
    await context.process.stdout.write(head + body);
  } else if (kind === "json" || kind === "jq" || kind === "yaml") {
    await printObject(context, flags, { object: { conversation, messages } });
  } else {
    await printList(context, flags, { items: messages, layout: messageLayout(context.now()), empty: "No messages." });
  }
  if (hasMore) context.process.stderr.write(`${moreText(messages.length)}\n`);
}

function moreText(count: number): string {
  const shown = count === 1 ? "This is the last message" : `These are the last ${count} messages`;
  return `${shown}. For earlier ones, add --limit ${count * 5} or --all.`;
}

function limitOf(text: string | undefined): number {
  return text === undefined ? usualLimit : positiveInteger("--limit", text);
}

interface Chat {
  readonly conversation: Conversation;
  /** The oldest first. */
  readonly messages: readonly ThreadMessage[];
  readonly hasMore: boolean;
}

async function read(client: Client, id: number, limit: number): Promise<Chat> {
  const [conversation, messages] = await Promise.all([client.conversations.get(id), newestMessages(client, id, limit)]);
  return { conversation, ...messages };
}

/** Reads the newest messages. Every message of a conversation is read another way, which misses none. */
async function newestMessages(client: Client, id: number, limit: number): Promise<Pick<Chat, "messages" | "hasMore">> {
  if (limit === Infinity) {
    const all: ThreadMessage[] = [];
    for await (const message of client.messages.history(id)) all.push(message);
    return { messages: all, hasMore: false };
  }
  const found = new Map<number, ThreadMessage>();
  let hasMore = false;
  for await (const page of client.messages.list(id).pages()) {
    for (const message of page.items) found.set(message.id, message);
    hasMore = page.hasNextPage();
    if (found.size >= limit) break;
  }
  const sorted = [...found.values()].sort((one, other) => one.created_at - other.created_at || one.id - other.id);
  return { messages: sorted.slice(-limit), hasMore: hasMore || sorted.length > limit };
}

/** Returns the lines above the messages: the conversation and its contact. */
function headOf(
  conversation: Conversation,
  inbox: string,
  { style: { paint, time }, now }: { readonly style: ChatStyle; readonly now: number },
): string {
  const { id, status, priority, labels, meta, last_activity_at } = conversation;
  const { sender } = meta;
  const assignee = meta.assignee?.name ?? (meta.assignee ? `bot ${meta.assignee.id}` : undefined);
  const snoozed = conversation.snoozed_until
    ? ` until ${time.moment(Date.parse(conversation.snoozed_until) / 1000)}`
    : "";
  const facts = [
    `${status}${snoozed}`,
    priority,
    assignee ? `assigned to ${assignee}` : "unassigned",
    meta.team && `team ${meta.team.name}`,
    labels.length > 0 ? labels.join(", ") : undefined,
    `last active ${relativeTime(last_activity_at, now)}`,
  ].filter(Boolean);
  const who = [sender.name || `Contact ${sender.id}`, sender.email, sender.phone_number].filter(Boolean);
  const bold = (text: string) => (paint ? paint("bold", text) : text);
  const lines = [
    bold(visibleText(`Conversation ${id} with ${who[0]} · ${inbox}`)),
    ...(who.length > 1 ? [visibleText(who.slice(1).join(" · "))] : []),
    visibleText(facts.join(" · ")),
    ...(conversation.can_reply ? [] : ["The channel's reply window is closed: only an approved template can be sent."]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
