import type { styleText } from "node:util";
import type { Conversation, Message } from "@wootkit/client";
import { relativeTime, shortRelativeTime } from "../../output/relative-time.ts";
import type { Column, Layout } from "../../output/table.ts";

const none = "-";

const statusColours = {
  open: "green",
  pending: "yellow",
  snoozed: "cyan",
  resolved: "gray",
} as const satisfies Record<Conversation["status"], Parameters<typeof styleText>[0]>;

/** The server stops counting here. */
const unreadCap = 10;

/** The longest message, in characters. It fills any line. */
const longestMessage = 1000;

/** What a list of conversations shows besides the conversations themselves. */
export interface ConversationColumns {
  /** The names of inboxes by their IDs. @default each inbox by its ID and channel */
  readonly inboxNames?: ReadonlyMap<number, string> | undefined;
  /** Whether the conversations belong to different contacts. @default false */
  readonly hasContact?: boolean;
}

/**
 * Returns the layout of a list of conversations.
 *
 * @param style - Colors text. Undefined for output without colors.
 */
export function conversationLayout(
  now: number,
  style: typeof styleText | undefined,
  { inboxNames, hasContact = false }: ConversationColumns = {},
): Layout<Conversation> {
  return {
    columns: [
      { name: "id", header: "ID", text: ({ id }) => String(id), align: "right" },
      {
        name: "status",
        header: "STATUS",
        text: ({ status }) => status,
        ...(style && { style: (cell, { status }) => style(statusColour(status), cell, { validateStream: false }) }),
      },
      { name: "priority", header: "PRIORITY", text: ({ priority }) => priority ?? none, tight: { header: "PRIO" } },
      ...(hasContact ? [contactColumn] : []),
      { name: "assignee", header: "ASSIGNEE", text: ({ meta }) => assigneeText(meta), limit: 24, tight: { limit: 8 } },
      inboxColumn(inboxNames),
      {
        name: "labels",
        header: "LABELS",
        text: ({ labels }) => labels.join(", ") || none,
        limit: 32,
        tight: { limit: 8 },
      },
      {
        name: "unread",
        header: "UNREAD",
        text: ({ unread_count }) => unreadText(unread_count),
        align: "right",
        tight: { header: "NEW" },
      },
      {
        name: "active",
        header: "LAST ACTIVITY",
        text: ({ last_activity_at }) => relativeTime(last_activity_at, now),
        tight: { header: "AGO", text: ({ last_activity_at }) => shortRelativeTime(last_activity_at, now) },
      },
      { name: "message", header: "LAST MESSAGE", text: (conversation) => messageText(lastMessage(conversation)) },
    ],
    tighten: ["active", "inbox", "labels", "assignee", "priority", "unread", "contact"],
    comfortable: 20,
    drop: ["labels", "inbox", "priority", "assignee", "unread", "active", "contact", "status"],
    bearable: 8,
  };
}

const contactColumn: Column<Conversation> = {
  name: "contact",
  header: "CONTACT",
  text: ({ meta: { sender } }) => sender.name || sender.email || sender.phone_number || `Contact ${sender.id}`,
  limit: 24,
  tight: { limit: 14 },
};

function inboxColumn(names: ReadonlyMap<number, string> | undefined): Column<Conversation> {
  if (!names) {
    return {
      name: "inbox",
      header: "INBOX",
      text: ({ inbox_id, meta }) => `${inbox_id} ${meta.channel.replace(/^Channel::/, "")}`,
      tight: { text: ({ inbox_id }) => String(inbox_id) },
    };
  }
  const nameOf = ({ inbox_id }: Conversation) => names.get(inbox_id) ?? String(inbox_id);
  return { name: "inbox", header: "INBOX", text: nameOf, limit: 24, tight: { limit: 10 } };
}

function assigneeText(meta: Conversation["meta"]): string {
  if (meta.assignee === undefined) return none;
  if (meta.assignee_type === "AgentBot") return `bot ${meta.assignee.name ?? meta.assignee.id}`;
  return meta.assignee.available_name;
}

function unreadText(count: number): string {
  return count >= unreadCap ? `${unreadCap}+` : String(count);
}

/**
 * Returns the last message that a person or a bot wrote. The very last one is often an activity, such as "Ada set the
 * priority".
 */
function lastMessage({ last_non_activity_message: written, messages }: Conversation): Message | undefined {
  return written ?? messages[0];
}

function messageText(message: Message | undefined): string {
  if (message === undefined) return none;
  const text = message.content?.slice(0, longestMessage).trim();
  if (text) return text;
  if (message.attachments) return `[${message.attachments.map((one) => one?.file_type ?? "damaged").join(", ")}]`;
  return message.content_type === "text" ? none : `[${message.content_type}]`;
}

function statusColour(status: Conversation["status"]): Parameters<typeof styleText>[0] {
  // A newer server can have other statuses.
  return Object.hasOwn(statusColours, status) ? statusColours[status] : "reset";
}
