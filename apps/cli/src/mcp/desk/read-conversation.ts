import type { Conversation, ThreadMessage } from "@wootkit/client";
import { z } from "zod";
import { CommandError } from "../../command-error.ts";
import { exitCodes } from "../../exit-codes.ts";
import { visibleText } from "../../output/visible-text.ts";
import type { Answer } from "../answer.ts";
import { fitLines, fitPart, room } from "../fit.ts";
import { tool } from "../tool.ts";
import { conversationInput, untrusted } from "./desk-inputs.ts";
import { isoTime } from "./readable-times.ts";

/** Shows the messages of a conversation as a chat. */
export const readConversation = tool({
  name: "read_conversation",
  title: "Read a conversation",
  description: `Shows a conversation as a chat, oldest message first: the last 20 messages, those before a message, or all. Private notes are marked. ${untrusted}`,
  input: z.strictObject({
    conversation: conversationInput,
    whole: z.boolean().optional().describe("Read all messages."),
    before: z.int().min(1).optional().describe("Only messages before this message ID."),
    message: z.int().min(1).optional().describe("Only this message, if a note says that it is long."),
    part: z.int().min(1).optional().describe("The part of the message."),
  }),
  effect: "read",
  operations: ["getConversation", "listMessages"],
  async run({ conversation, whole = false, before, message, part }, { connect }) {
    const connection = await connect();
    if (message !== undefined) {
      const window = { after: message, before: message + 1 };
      const { items } = await connection.ask((client) => client.messages.list(conversation, window));
      return messageAnswer(
        items.find(({ id }) => id === message),
        message,
        part,
      );
    }
    const [about, messages] = await connection.ask((client) =>
      Promise.all([
        client.conversations.get(conversation),
        whole
          ? allOf(client.messages.history(conversation))
          : client.messages.list(conversation, { before }).then(({ items }) => items),
      ]),
    );
    const wanted = messages.filter(({ id }) => before === undefined || id < before);
    return chatAnswer(about, wanted, whole);
  },
});

function messageAnswer(message: ThreadMessage | undefined, id: number, part: number | undefined): Answer {
  if (message) return { ...fitPart(`message ${id}`, message.content ?? "", part), isData: true };
  throw new CommandError(exitCodes.failure, [
    `The conversation has no message ${id}.`,
    "The IDs are after # in the chat of read_conversation.",
  ]);
}

function chatAnswer(conversation: Conversation, messages: readonly ThreadMessage[], whole: boolean): Answer {
  const head = headOf(conversation);
  const shown = fitLines([...messages.map(messageText), ""].slice(0, -1), "end");
  const first = messages[messages.length - shown.length];
  const isCut = shown.length < messages.length;
  const mayHaveMore = isCut || (!whole && messages.length >= 20);
  return {
    text: [head, ...shown].join("\n"),
    isData: true,
    notes: [
      messages.length === 0 ? "There are no messages here." : undefined,
      isCut ? `${shown.length} of ${messages.length} messages are shown, because a response has a limit.` : undefined,
      mayHaveMore && first
        ? `For earlier messages, pass before: ${first.id}${whole ? " and whole: true" : ""}.`
        : undefined,
    ],
  };
}

function headOf({ id, status, priority, inbox_id, labels, meta }: Conversation): string {
  const { sender, assignee, team } = meta;
  const facts = [
    `Conversation ${id}: ${status}`,
    priority && `priority ${priority}`,
    `inbox ${inbox_id}`,
    `contact ${sender.id} (${oneLine(sender.name ?? "no name")})`,
    assignee ? `assignee ${oneLine(assignee.name ?? "")}` : "no assignee",
    team && `team ${oneLine(team.name)}`,
    labels.length > 0 && `labels ${labels.join(" ")}`,
  ];
  return facts.filter(Boolean).join(", ");
}

const kinds = ["contact", "desk", "activity", "template"] as const;

/** Further lines of a message are indented, so that a message can't look like several. */
function messageText(message: ThreadMessage): string {
  const { id, created_at, message_type, content, attachments = [] } = message;
  const sender = "sender" in message && message.sender ? oneLine(message.sender.name ?? "") : "";
  const isPrivate = "private" in message && message.private === true;
  const kind = isPrivate ? "private note" : (kinds[message_type] ?? "other");
  const head = `#${id} ${isoTime(created_at)} ${sender ? `${sender} (${kind})` : kind}:`;
  const files = attachments.map(
    (one) => `[${one?.file_type ?? "file"} ${one && "data_url" in one ? one.data_url : ""}]`,
  );
  const text = content ?? "";
  const body =
    text.length > room / 4
      ? [`[${text.length.toLocaleString("en")} characters: to read them, pass message: ${id}]`]
      : text.split("\n").filter((line, index) => index === 0 || line.trim() !== "");
  return [
    `${head} ${visibleText(body[0] ?? "")}`,
    ...[...body.slice(1), ...files].map((line) => `  | ${visibleText(line)}`),
  ].join("\n");
}

function oneLine(text: string): string {
  return visibleText(text.slice(0, 100));
}

async function allOf<Item>(source: AsyncIterable<Item>): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const item of source) items.push(item);
  return items;
}
