import type { Client, Conversation, ThreadMessage } from "@wootkit/client";
import { CommandError } from "../../command-error.ts";
import { type Connection, connect } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import { repeatedFlag, textFlag } from "../../operations/flag-forms.ts";
import { printObject } from "../../output/print.ts";
import { visibleText } from "../../output/visible-text.ts";
import { agentOf } from "../../references/agent-reference.ts";
import { conversationOf } from "../../references/conversation-reference.ts";
import type { DeskFlags } from "../desk-command.ts";
import { chatTime } from "./chat-time.ts";
import { transcript } from "./transcript.ts";
import { writtenText } from "./written-text.ts";

/** The flags of commands that write a message. */
export interface MessageFlags extends DeskFlags {
  readonly file?: string;
  readonly attach?: readonly string[];
  readonly mention?: readonly string[];
}

/** The parts that the commands for writing a message share. */
export const messageCommand = {
  about:
    "The text is the argument, a file, or standard input. Without any of them, your editor opens on a terminal: VISUAL or EDITOR.",
  arguments: [
    { name: "conversation", brief: "The ID of the conversation, or its link." },
    { name: "text", brief: "The text, in Markdown; - for standard input.", optional: true },
  ],
  flags: {
    file: textFlag("path", "A file with the text; - for standard input."),
    attach: repeatedFlag("path", "A file to attach."),
  },
  sendsForm: true,
};

/**
 * Writes a message into a conversation: a reply to the contact, or a private note.
 *
 * @throws {CommandError} if the channel takes no reply now, before anything is written.
 */
export async function sendMessage(
  context: Context,
  flags: MessageFlags,
  [reference = "", given]: readonly string[],
  isNote: boolean,
): Promise<void> {
  const connection = await connect(context, flags, "application", { references: [reference] });
  const id = conversationOf(connection, reference);
  const conversation = await connection.ask((client) => client.conversations.get(id));
  if (!isNote && !conversation.can_reply) throw closedWindow(conversation);
  const attachments = await Promise.all((flags.attach ?? []).map((path) => opened(context, path)));
  const text = await writtenText(context, {
    text: given,
    file: flags.file,
    canBeEmpty: attachments.length > 0,
    background: () => connection.ask((client) => lastMessages(client, conversation)),
  });
  const content = (await mentions(connection, flags.mention ?? [])) + text;
  const message = await connection.ask((client) =>
    client.messages.create(id, {
      ...(content !== "" && { content }),
      private: isNote,
      ...(attachments.length > 0 && { attachments }),
    }),
  );
  const done = isNote ? "Wrote a private note into" : "Replied to";
  await printObject(context, flags, {
    object: { ...message },
    bytes: connection.lastBody,
    text: `${done} conversation ${id} with ${visibleText(contactName(conversation))}: message ${message.id}.\n`,
  });
}

function contactName({ meta: { sender } }: Conversation): string {
  return sender.name || `contact ${sender.id}`;
}

function closedWindow(conversation: Conversation): CommandError {
  const { id, meta } = conversation;
  const channel = meta.channel.replace(/^Channel::/, "");
  return new CommandError(exitCodes.failure, [
    `Conversation ${id} takes no reply now: the reply window of its channel (${channel}) is closed until the contact writes again. Nothing was sent.`,
    `Send an approved template: wootkit messages create ${id} --template-params <json>. Or write a note for the desk: wootkit conversations note ${id}`,
  ]);
}

async function opened(context: Context, path: string): Promise<File> {
  // Imported here because few messages have files.
  return (await import("../../operations/form-of.ts")).fileAt(context, path);
}

/** Returns the last messages, for the editor. */
async function lastMessages(client: Client, conversation: Conversation): Promise<string> {
  const { items } = await client.messages.list(conversation.id);
  const recent: readonly ThreadMessage[] = items.slice(-5);
  const style = { time: chatTime(true, undefined), paint: undefined, columns: undefined };
  return `Conversation ${conversation.id} with ${contactName(conversation)}\n\n${await transcript(recent, style)}`;
}

/** Returns the mentions of agents, in the form that the server notifies them for. */
async function mentions(connection: Connection, names: readonly string[]): Promise<string> {
  let text = "";
  for (const one of names) {
    const { id, name } = await agentOf(connection, one, "--mention");
    text += `[@${name.replace(/[[\]]/g, "")}](mention://user/${id}/${encodeURIComponent(name)}) `;
  }
  return text;
}
