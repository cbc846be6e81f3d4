import type { Conversation, Message } from "@wootkit/client";
import type { Style } from "../../output/colors.ts";
import { relativeTime, shortRelativeTime } from "../../output/relative-time.ts";
import type { Column, Layout } from "../../output/table.ts";

const none = "-";

const statusColors = {
  open: "green",
  pending: "yellow",
  snoozed: "cyan",
  resolved: "gray",
} as const satisfies Record<Conversation["status"], Parameters<Style>[0]>;

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
  style: Style | undefined,
  { inboxNames, hasContact = false }: ConversationColumns = {},
): Layout<Conversation> {
  return {
    columns: [
      { name: "id", header: "ID", text: ({ id }) => String(id), align: "right" },
      {
        name: "status",
        header: "STATUS",
        text: ({ status }) => status,
        ...(style && { style: (cell, { status }) => style(statusColor(status), cell) }),
      },
      { name: "priority", header: "PRIORITY", text: ({ priority }) => priority ?? none, tight: { header: "PRIO" } },
      ...(hasContact ? [contactColumn] : []),
      {
        name: "meta.assignee.name",
        header: "ASSIGNEE",
        text: ({ meta }) => assigneeText(meta),
        limit: 24,
        tight: { limit: 8 },
      },
      inboxColumn(inboxNames),
      {
        name: "labels",
        header: "LABELS",
        text: ({ labels }) => labels.join(", ") || none,
        limit: 32,
        tight: { limit: 8 },
      },
      {
        name: "unread_count",
        header: "UNREAD",
        text: ({ unread_count }) => unreadText(unread_count),
        align: "right",
        tight: { header: "NEW" },
      },
      {
        name: "last_activity_at",
        header: "LAST ACTIVITY",
        isTime: true,
        text: ({ last_activity_at }) => relativeTime(last_activity_at, now),
        tight: { header: "AGO", text: ({ last_activity_at }) => shortRelativeTime(last_activity_at, now) },
      },
      {
        name: "last_non_activity_message.content",
        header: "LAST MESSAGE",
        value: (conversation) => lastMessage(conversation)?.content,
        text: (conversation) => messageText(lastMessage(conversation)),
      },
    ],
    tighten: ["last_activity_at", "inbox_id", "labels", "meta.assignee.name", "priority", "unread_count", contactPath],
    comfortable: 20,
    drop: [
      ...["labels", "inbox_id", "priority", "meta.assignee.name", "unread_count", "last_activity_at", contactPath],
      "status",
    ],
    bearable: 8,
  };
}

const contactPath = "meta.sender.name";

const contactColumn: Column<Conversation> = {
  name: contactPath,
  header: "CONTACT",
  text: ({ meta: { sender } }) => sender.name || sender.email || sender.phone_number || `Contact ${sender.id}`,
  limit: 24,
  tight: { limit: 14 },
};

function inboxColumn(names: ReadonlyMap<number, string> | undefined): Column<Conversation> {
  if (!names) {
    return {
      name: "inbox_id",
      header: "INBOX",
      text: ({ inbox_id, meta }) => `${inbox_id} ${meta.channel.replace(/^Channel::/, "")}`,
      tight: { text: ({ inbox_id }) => String(inbox_id) },
    };
  }
  const nameOf = ({ inbox_id }: Conversation) => names.get(inbox_id) ?? String(inbox_id);
  return { name: "inbox_id", header: "INBOX", text: nameOf, limit: 24, tight: { limit: 10 } };
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

function statusColor(status: Conversation["status"]): Parameters<Style>[0] {
  // A newer server can have other statuses.
  return Object.hasOwn(statusColors, status) ? statusColors[status] : "reset";
}
