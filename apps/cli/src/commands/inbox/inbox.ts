import type { Client, Conversation } from "@wootkit/client";
import { connect } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { textFlag } from "../../operations/flag-forms.ts";
import { colorsOf } from "../../output/colors.ts";
import { outputKindOf } from "../../output/output-flags.ts";
import { printList, printObject } from "../../output/print.ts";
import { screenTable } from "../../output/table.ts";
import { positiveInteger } from "../../positive-integer.ts";
import { conversationLayout } from "../contacts/conversation-layout.ts";
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
  readonly items: readonly Conversation[];
  readonly total: number;
}

interface Waiting {
  readonly mine: Part;
  readonly unassigned: Part;
  readonly mentions: Part;
  readonly inboxNames: ReadonlyMap<number, string>;
}

async function show(context: Context, { limit, ...flags }: InboxFlags & DeskFlags): Promise<void> {
  const most = limit === undefined ? usualLimit : positiveInteger("--limit", limit);
  const connection = await connect(context, flags);
  const waiting = await connection.ask((client) => read(client));
  const { mine, unassigned, mentions } = waiting;
  const kind = outputKindOf(flags);
  if (kind === "table" && flags.columns === undefined) {
    await context.process.stdout.write(await text(context, waiting, most));
  } else if (kind === "json" || kind === "jq" || kind === "yaml") {
    const counts = {
      mine: mine.total,
      unread: unreadIn(mine).length,
      unassigned: unassigned.total,
      mentions: mentions.total,
    };
    const object = { counts, mine: mine.items, unassigned: unassigned.items, mentions: mentions.items };
    await printObject(context, flags, { object });
  } else {
    const all = [mine, unassigned, mentions].flatMap(({ items }) => items);
    const items = [...new Map(all.map((one) => [one.id, one])).values()];
    const layout = conversationLayout(context.now(), colorsOf(context), { hasContact: true });
    await printList(context, flags, { items, layout, empty: "No conversations." });
  }
}

async function read(client: Client): Promise<Waiting> {
  const [counts, mine, unassigned, mentions, inboxes] = await Promise.all([
    client.conversations.getCounts(),
    // An older server that does not know this order sorts by activity.
    client.conversations.list({ assignee_type: "me", sort_by: "unread" }),
    client.conversations.list({ assignee_type: "unassigned" }),
    client.conversations.list({ conversation_type: "mention" }),
    client.inboxes.list(),
  ]);
  const { mine_count, unassigned_count } = counts.meta;
  return {
    mine: { items: byUnread(mine.items), total: mine_count },
    unassigned: { items: unassigned.items, total: unassigned_count },
    mentions: { items: mentions.items, total: mentions.total ?? mentions.items.length },
    inboxNames: new Map(inboxes.items.map(({ id, name }) => [id, name])),
  };
}

function byUnread(items: readonly Conversation[]): readonly Conversation[] {
  return items.toSorted(
    (one, other) => other.unread_count - one.unread_count || other.last_activity_at - one.last_activity_at,
  );
}

function unreadIn({ items }: Part): readonly Conversation[] {
  return items.filter(({ unread_count }) => unread_count > 0);
}

async function text(
  context: Context,
  { mine, unassigned, mentions, inboxNames }: Waiting,
  most: number,
): Promise<string> {
  const head = [
    `Yours: ${mine.total} open, ${unreadIn(mine).length} with unread messages`,
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
    const rest = total > most ? `The other ${total - most}: ${command}\n` : "";
    written += `\n${title}\n${await screenTable(layout, context.columns).block(items.slice(0, most))}${rest}`;
  }
  return written;
}
