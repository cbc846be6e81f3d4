import { type Conversation, type ConversationHistoryFilters, isWootkitError } from "@wootkit/client";
import { CommandError } from "../../command-error.ts";
import { type Connection, connect } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import type { OwnRun } from "../../operations/build-command.ts";
import { repeatedFlag, switchFlag, textFlag } from "../../operations/flag-forms.ts";
import { type CommandFlags, openResult } from "../../operations/run-command.ts";
import { colorsOf } from "../../output/colors.ts";
import { printList, printStream } from "../../output/print.ts";
import type { Layout } from "../../output/table.ts";
import { conversationLayout } from "./conversation-layout.ts";

/** How many conversations are listed without `--all`, as many as the server sends at most. */
const usualLimit = 20;

/** `wootkit contacts conversations <contact>`: filters, the whole history, and a note if there may be more. */
export const listConversations: OwnRun = {
  about: `The newest ${usualLimit}, in every status. --all lists the whole history.`,
  examples: [
    "wootkit contacts conversations maya.lindqvist@fjordline.example",
    "wootkit contacts conversations 1 --all --status resolved --since 2026-01-01",
  ],
  flags: {
    all: switchFlag("List the whole history. This can take many requests."),
    status: repeatedFlag("status", "Those in a status: open, pending, snoozed, or resolved."),
    inbox: textFlag("inbox", "Those in an inbox: its name or ID."),
    assignee: textFlag("agent", "Those of an agent: name, e-mail address, ID, or me."),
    team: textFlag("team", "Those of a team: its name or ID."),
    label: repeatedFlag("label", "Those with this label, and with every other one given."),
    since: textFlag("time", "Those last active since then: 7d, yesterday, 2026-11-01."),
    until: textFlag("time", "Those last active before this time."),
  },
  async run(context, entry, flags, [text = ""]) {
    const connection = await connect(context, flags, "application", { dryRun: "all", references: [text] });
    const id = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : await named(context, flags, text);
    if (flags.web) return openResult(context, connection, entry, [String(id)]);
    const filters = await filtersOf(context, flags);
    if (flags.all === true || filters) return fromHistory({ context, connection, flags, id }, filters ?? {});
    const page = await connection.ask((client) => client.contacts.listConversations(id));
    const bytes = connection.lastBody;
    const printed = { layout: layoutOf(context), empty: emptyText(id, false), bytes, path: "payload" };
    await checked(() => printList(context, flags, { items: page.items, ...printed }));
    if (!page.complete) {
      note(context, `The server sent ${page.items.length}, and there may be more. Add --all for the whole history.`);
    }
  },
};

/** Imported here because most contacts are named by their ID. */
async function named(context: Context, flags: CommandFlags, text: string): Promise<number> {
  const { contactOf } = await import("../../references/contact-reference.ts");
  return contactOf(await connect(context, flags, "application", { references: [text] }), text, context);
}

/** Returns the filters, or undefined without any. They are imported here because most lists have none. */
async function filtersOf(context: Context, flags: CommandFlags): Promise<ConversationHistoryFilters | undefined> {
  const isGiven = ["status", "inbox", "assignee", "team", "label", "since", "until"].some(
    (name) => flags[name] !== undefined && !(Array.isArray(flags[name]) && flags[name].length === 0),
  );
  if (!isGiven) return undefined;
  return (await import("./history-filters.ts")).historyFilters(context, await connect(context, flags), flags);
}

interface Listing {
  readonly context: Context;
  readonly connection: Connection;
  readonly flags: CommandFlags;
  /** The contact. */
  readonly id: number;
}

/** Lists the conversations of the history that match: the server's own list has the newest only, and no filters. */
async function fromHistory(listing: Listing, filters: ConversationHistoryFilters): Promise<void> {
  const { context, connection, flags, id } = listing;
  const limit = flags.all === true ? Infinity : usualLimit;
  const printed = { layout: layoutOf(context), empty: emptyText(id, Object.keys(filters).length > 0) };
  let hasMore = false;
  await connection.ask(async (client) => {
    const history = client.contacts.conversationHistory(id, filters);
    const items = upTo(limit, history, () => (hasMore = true));
    await checked(() => printStream(context, flags, { items, ...printed }));
  });
  if (hasMore) note(context, `These are the newest ${limit}, and there are more. Add --all for the whole history.`);
}

async function* upTo<Item>(limit: number, items: AsyncIterable<Item>, onMore: () => void): AsyncGenerator<Item> {
  let count = 0;
  for await (const item of items) {
    if (count === limit) return onMore();
    count += 1;
    yield item;
  }
}

function layoutOf(context: Context): Layout<Conversation> {
  return conversationLayout(context.now(), colorsOf(context));
}

function emptyText(id: number, isFiltered: boolean): string {
  return `Contact ${id} has no ${isFiltered ? "such " : ""}conversations in the inboxes that you can see.`;
}

/** The client does not check the items, and another server can send anything. */
async function checked(print: () => Promise<unknown>): Promise<void> {
  try {
    await print();
  } catch (cause) {
    if (!(cause instanceof TypeError) || isWootkitError(cause)) throw cause;
    throw new CommandError(
      exitCodes.failure,
      [`The response is not a list of conversations: ${String(cause)}.`, "Add --json to see it."],
      cause,
    );
  }
}

function note({ process: { stderr } }: Context, text: string): void {
  stderr.write(`${text}\n`);
}
