import type { Client, Conversation, ListCall } from "@wootkit/client";
import { connect } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { textFlag } from "../../operations/flag-forms.ts";
import { colorsOf } from "../../output/colors.ts";
import { outputKindOf } from "../../output/output-flags.ts";
import { printList, printObject } from "../../output/print.ts";
import { screenTable } from "../../output/table.ts";
import { positiveInteger } from "../../positive-integer.ts";
import { conversationLayout } from "../contacts/conversation-layout.ts";
import { namesOfInboxes } from "../conversations/inbox-names.ts";
import { type DeskFlags, deskCommand } from "../desk-command.ts";

interface InboxFlags {
  readonly limit?: string;
}

/** How many conversations each part of the list has. */
const usualLimit = 10;

/** `wootkit inbox` */
export const inbox = deskCommand<InboxFlags>({
  brief: "Show what waits for you.",
  about: "Your open conversations, those with unread messages first, then unassigned ones and mentions.",
  examples: ["wootkit inbox"],
  arguments: [],
  flags: { limit: textFlag("number", `How many of each to show. Default: ${usualLimit}`) },
  run: show,
});

/** Conversations of one kind. */
interface Part {
  /** As many as are shown. */
  readonly items: readonly Conversation[];
  readonly total: number;
}

interface Waiting {
  readonly mine: Part;
  /** How many of them have unread messages, and whether there can be more. */
  readonly unread: number;
  readonly hasMoreUnread: boolean;
  readonly unassigned: Part;
  readonly mentions: Part;
}

/** A person rarely has more conversations with unread messages than these pages. */
const mostPages = 4;

async function show(context: Context, { limit, ...flags }: InboxFlags & DeskFlags): Promise<void> {
  const most = limit === undefined ? usualLimit : positiveInteger("--limit", limit);
  const connection = await connect(context, flags);
  const waiting = await connection.ask((client) => read(client, most));
  const { mine, unassigned, mentions } = waiting;
  const kind = outputKindOf(flags);
  if (kind === "table" && flags.columns === undefined) {
    await context.process.stdout.write(await text(context, waiting, await namesOfInboxes(connection)));
  } else if (kind === "json" || kind === "jq" || kind === "yaml") {
    const { unread } = waiting;
    const counts = { mine: mine.total, unread, unassigned: unassigned.total, mentions: mentions.total };
    const object = { counts, mine: mine.items, unassigned: unassigned.items, mentions: mentions.items };
    await printObject(context, flags, { object });
  } else {
    const all = [mine, unassigned, mentions].flatMap(({ items }) => items);
    const items = [...new Map(all.map((one) => [one.id, one])).values()];
    const layout = conversationLayout(context.now(), colorsOf(context), { hasContact: true });
    await printList(context, flags, { items, layout, empty: "No conversations." });
  }
}

async function read(client: Client, most: number): Promise<Waiting> {
  const [counts, mine, unassigned, mentions] = await Promise.all([
    client.conversations.getCounts(),
    ownConversations(client, most),
    firstOf(client.conversations.list({ assignee_type: "unassigned" }), most),
    firstOf(client.conversations.list({ conversation_type: "mention" }), most),
  ]);
  const { mine_count, unassigned_count } = counts.meta;
  const { items, ...unread } = mine;
  return {
    mine: { items: items.slice(0, most), total: mine_count },
    ...unread,
    unassigned: { ...unassigned, total: unassigned_count },
    mentions,
  };
}

/** Reads the caller's open conversations: those with unread messages first, and then the most recent ones. */
async function ownConversations(client: Client, most: number) {
  // An older server that does not know this order sorts by activity.
  const list = client.conversations.list({ assignee_type: "me", sort_by: "unread" });
  const found: Conversation[] = [];
  let hasMore = false;
  let pages = 0;
  for await (const page of list.pages()) {
    found.push(...page.items);
    hasMore = page.hasNextPage() && page.items.at(-1)?.unread_count !== 0;
    pages += 1;
    if (found.length >= most && (!hasMore || pages === mostPages)) break;
  }
  const items = found.toSorted(
    (one, other) => other.unread_count - one.unread_count || other.last_activity_at - one.last_activity_at,
  );
  return { items, unread: items.filter(isUnread).length, hasMoreUnread: hasMore };
}

function isUnread({ unread_count }: Conversation): boolean {
  return unread_count > 0;
}

async function firstOf(list: ListCall<Conversation>, most: number): Promise<Part> {
  const items: Conversation[] = [];
  let total: number | undefined;
  for await (const page of list.pages()) {
    items.push(...page.items);
    total = page.total;
    if (items.length >= most) break;
  }
  return { items: items.slice(0, most), total: total ?? items.length };
}

async function text(
  context: Context,
  { mine, unread, hasMoreUnread, unassigned, mentions }: Waiting,
  inboxNames: ReadonlyMap<number, string> | undefined,
): Promise<string> {
  const head = [
    `Yours: ${mine.total} open, ${hasMoreUnread ? "at least " : ""}${unread} with unread messages`,
    `Unassigned: ${unassigned.total}`,
    `Mentions: ${mentions.total}`,
  ].join(" · ");
  const layout = conversationLayout(context.now(), colorsOf(context), { inboxNames, hasContact: true });
  const parts: readonly (readonly [string, Part, string])[] = [
    ["Yours", mine, "wootkit conversations list --mine"],
    ["Unassigned", unassigned, "wootkit conversations list --unassigned"],
    ["Mentions", mentions, "wootkit conversations list --conversation-type mention"],
  ];
  let written = `${head}\n`;
  for (const [title, { items, total }, command] of parts) {
    if (items.length === 0) continue;
    const rest = total > items.length ? `The other ${total - items.length}: ${command}\n` : "";
    written += `\n${title}\n${await screenTable(layout, context.columns).block(items)}${rest}`;
  }
  return written;
}
