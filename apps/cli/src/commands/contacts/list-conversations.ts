import { type Conversation, type ConversationHistoryFilters, isWootkitError } from "@wootkit/client";
import { CommandError, usageError } from "../../command-error.ts";
import { type Connection, connect } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import type { OwnRun } from "../../operations/build-command.ts";
import type { TypedFlags } from "../../operations/flag-values.ts";
import type { CommandFlags } from "../../operations/run-command.ts";
import { colorsOf } from "../../output/colors.ts";
import { printList, printStream } from "../../output/print.ts";
import type { Layout } from "../../output/table.ts";
import { agentOf } from "../../references/agent-reference.ts";
import { contactOf } from "../../references/contact-reference.ts";
import { inboxOf } from "../../references/inbox-reference.ts";
import { labelTitles } from "../../references/label-reference.ts";
import { teamOf } from "../../references/team-reference.ts";
import { pastTime } from "../conversations/given-time.ts";
import { repeatedFlag, switchFlag, textFlag } from "../desk-command.ts";
import { conversationLayout } from "./conversation-layout.ts";

const statuses = ["open", "pending", "snoozed", "resolved"] as const;

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
    status: repeatedFlag("status", `Those in a status: ${statuses.join(", ")}.`),
    inbox: textFlag("inbox", "Those in an inbox: its name or ID."),
    assignee: textFlag("agent", "Those of an agent: a name, an e-mail address, an ID, or me."),
    team: textFlag("team", "Those of a team: its name or ID."),
    label: repeatedFlag("label", "Those with this label, and with every other one given."),
    since: textFlag("time", "Those last active at this time or later: 7d, yesterday, 2026-11-01."),
    until: textFlag("time", "Those last active before this time."),
  },
  async run(context, _entry, flags, [text = ""]) {
    const connection = await connect(context, flags, "application", { dryRun: "all", references: [text] });
    const id = await contactOf(connection, text, { choose: context.choose });
    const filters = await historyFilters(context, connection, flags);
    if (flags.all === true || Object.keys(filters).length > 0) {
      return fromHistory({ context, connection, flags, id }, filters);
    }
    const page = await connection.ask((client) => client.contacts.listConversations(id));
    const bytes = connection.lastBody;
    const printed = { layout: layoutOf(context), empty: emptyText(id, false), bytes };
    await checked(() => printList(context, flags, { items: page.items, ...printed }));
    if (!page.complete) {
      note(context, `The server sent ${page.items.length}, and there may be more. Add --all for the whole history.`);
    }
  },
};

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

/**
 * Reads the filters. Without any, the result is empty.
 *
 * @throws {CommandError} if a value is wrong, or if a name is unknown.
 */
async function historyFilters(
  { now }: Context,
  connection: Connection,
  { status, inbox, assignee, team, label, since, until }: TypedFlags,
): Promise<ConversationHistoryFilters> {
  const labels = listOf(label);
  const from = since === undefined ? undefined : pastTime("--since", String(since), now());
  const to = until === undefined ? undefined : pastTime("--until", String(until), now());
  if (from !== undefined && to !== undefined && from >= to) throw usageError("--until must be after --since.");
  const given = {
    status: listOf(status).length > 0 ? listOf(status).map(statusOf) : undefined,
    inboxId: inbox === undefined ? undefined : (await inboxOf(connection, String(inbox), "--inbox")).id,
    assigneeId: assignee === undefined ? undefined : (await agentOf(connection, String(assignee), "--assignee")).id,
    teamId: team === undefined ? undefined : (await teamOf(connection, String(team), "--team")).id,
    labels: labels.length > 0 ? await labelTitles(connection, labels, "--label") : undefined,
    since: from === undefined ? undefined : from / 1000,
    until: to === undefined ? undefined : to / 1000,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function statusOf(text: string): Conversation["status"] {
  const status = statuses.find((one) => one === text.toLowerCase());
  if (status) return status;
  throw usageError(`--status must be ${statuses.join(", ")}, got ${JSON.stringify(text)}.`);
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
