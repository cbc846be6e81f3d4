import type { ThreadMessage } from "@wootkit/client";
import type { Style } from "../../output/colors.ts";
import { at } from "../../output/json-path.ts";
import { type Ruler, rulerFor } from "../../output/ruler.ts";
import { visibleText } from "../../output/visible-text.ts";
import type { ChatTime } from "./chat-time.ts";
import { bodyLines } from "./message-body.ts";
import type { StatusEvent } from "./watch/watch-event.ts";
import { wrappedLines } from "./wrapped-lines.ts";

/** How to write a chat. */
export interface ChatStyle {
  readonly time: ChatTime;
  /** Undefined for output without colors. */
  readonly paint: Style | undefined;
  /** The width of the lines in terminal columns. Undefined for output that is not wrapped. */
  readonly columns: number | undefined;
}

/** The kinds of messages, as numbers on the wire. */
const kinds = { activity: 2, template: 3 } as const;

const indent = "  ";

/** Private notes have this at the beginning of each line. */
const noteBar = "┃ ";

const dayRule = "──";

/**
 * Writes messages as a chat, the oldest first: a line for each day, who wrote when, and what. Private notes have a bar
 * beside them, and activities are one line.
 */
export async function transcript(messages: readonly ThreadMessage[], style: ChatStyle): Promise<string> {
  const writer = new ChatWriter(style);
  let text = "";
  for (const message of messages) text += await writer.write(message);
  return text;
}

/** Writes messages one by one, as they arrive. */
export class ChatWriter {
  readonly #style: ChatStyle;
  readonly #namesConversation: boolean;
  #day = "";
  #wasActivity = false;

  /** @param namesConversation - Whether each message says which conversation it belongs to. @default false */
  constructor(style: ChatStyle, namesConversation = false) {
    this.#style = style;
    this.#namesConversation = namesConversation;
  }

  /** Returns the text of the next message, with a line for its day if the day is new. */
  async write(message: ThreadMessage): Promise<string> {
    const isActivity = message.message_type === kinds.activity;
    const place = this.#namesConversation ? `conversation ${message.conversation_id}` : undefined;
    const lines = isActivity
      ? await activityLines(message, place, this.#style)
      : await messageLines(message, place, this.#style);
    return this.#placed(lines, message.created_at, isActivity);
  }

  /** Returns the text for a new status. */
  writeStatus(change: Pick<StatusEvent, "conversation_id" | "status" | "previous_status" | "created_at">): string {
    const { conversation_id: id, status, previous_status: previous, created_at: time } = change;
    const text = `Conversation ${id} is ${visibleText(status)} now, and was ${visibleText(previous)}.`;
    return this.#placed([painted(this.#style, "dim", `${this.#style.time.hour(time)}  · ${text}`)], time, true);
  }

  /** Adds a line for the day if it is new, and separates everything but activities by empty lines. */
  #placed(lines: readonly string[], time: number, isActivity: boolean): string {
    const day = this.#style.time.day(time);
    const isNewDay = day !== this.#day;
    const gap = this.#day === "" || (isActivity && this.#wasActivity && !isNewDay) ? [] : [""];
    const rule = isNewDay ? [painted(this.#style, "bold", `${dayRule} ${day} ${dayRule}`), ""] : [];
    this.#day = day;
    this.#wasActivity = isActivity;
    return [...gap, ...rule, ...lines].map((line) => `${line.trimEnd()}\n`).join("");
  }
}

async function activityLines(
  message: ThreadMessage,
  place: string | undefined,
  style: ChatStyle,
): Promise<readonly string[]> {
  const hour = style.time.hour(message.created_at);
  const text = [bodyLines(message).join(" "), place].filter(Boolean).join(" · ");
  const lead = { lead: `${hour}  · `, rest: `${" ".repeat(hour.length)}    ` };
  return fitted(text, { style, ruler: await rulerFor([text]), ...lead }).map((line) => painted(style, "dim", line));
}

async function messageLines(
  message: ThreadMessage,
  place: string | undefined,
  style: ChatStyle,
): Promise<readonly string[]> {
  const body = bodyLines(message);
  const sender = senderOf(message);
  const about = [place, message.private ? "private note" : undefined, deliveryOf(message), replyTo(message)];
  const details = about.filter((text) => text !== undefined).map((text) => ` · ${text}`);
  const hour = style.time.hour(message.created_at);
  const head = `${hour}  ${painted(style, colorOf(message), sender)}${painted(style, "dim", details.join(""))}`;
  const lead = message.private ? noteBar : indent;
  const ruler = await rulerFor(body);
  const lines = body.flatMap((line) => fitted(line, { style, ruler, lead, rest: lead }));
  const bar = painted(style, "yellow", noteBar.trimEnd());
  return [head, ...lines.map((line) => (message.private ? line.replace(noteBar.trimEnd(), bar) : line))];
}

interface Fit {
  readonly style: ChatStyle;
  readonly ruler: Ruler;
  /** The beginning of the first line, and of the others. */
  readonly lead: string;
  readonly rest: string;
}

function fitted(line: string, { style: { columns }, ruler, lead, rest }: Fit): readonly string[] {
  const lines = columns === undefined ? [line] : wrappedLines(line, Math.max(10, columns - lead.length), ruler);
  return lines.map((text, index) => (index === 0 ? lead : rest) + text);
}

function senderOf({ sender, message_type: kind, content_attributes }: ThreadMessage): string {
  const name = visibleText(sender?.name?.trim() || "");
  if (sender === undefined) {
    if (kind === kinds.template) return "Automatic message";
    return at(content_attributes, "external_echo") === true ? "Sent from the channel's own app" : "Unknown sender";
  }
  if (sender.type === "contact") return name || `Contact ${sender.id}`;
  if (sender.type === "user") return name || `Agent ${sender.id}`;
  return `${name || sender.id} (bot)`;
}

function colorOf({ sender, private: isNote }: ThreadMessage): Parameters<Style>[0] {
  if (isNote) return "yellow";
  if (sender?.type === "contact") return "cyan";
  return sender?.type === "user" ? "green" : "magenta";
}

/** Returns the delivery status, unless the channel reports none. */
function deliveryOf({ status, content_attributes, message_type: kind }: ThreadMessage): string | undefined {
  if (kind === 0 || status === null || status === "sent") return undefined;
  const cause = at(content_attributes, "external_error");
  if (status !== "failed") return status;
  return typeof cause === "string" && cause ? `not delivered: ${visibleText(cause)}` : "not delivered";
}

function replyTo({ content_attributes }: ThreadMessage): string | undefined {
  const id = at(content_attributes, "in_reply_to");
  return typeof id === "number" ? `reply to message ${id}` : undefined;
}

function painted({ paint }: ChatStyle, style: Parameters<Style>[0], text: string): string {
  return paint && text !== "" ? paint(style, text) : text;
}
