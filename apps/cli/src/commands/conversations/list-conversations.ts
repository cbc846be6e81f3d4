import type { Conversation, ConversationFilterCondition } from "@wootkit/client";
import { usageError } from "../../command-error.ts";
import { type Connection, connect } from "../../connection.ts";
import type { Context } from "../../context.ts";
import type { OwnRun } from "../../operations/build-command.ts";
import type { CommandEntry } from "../../operations/command-table.ts";
import { repeatedFlag, switchFlag, textFlag } from "../../operations/flag-forms.ts";
import { fieldsOf, type TypedFlags } from "../../operations/flag-values.ts";
import { requestOf } from "../../operations/request-of.ts";
import { type CommandFlags, openResult } from "../../operations/run-command.ts";
import { colorsOf } from "../../output/colors.ts";
import { at } from "../../output/json-path.ts";
import { outputKindOf } from "../../output/output-flags.ts";
import { printList } from "../../output/print.ts";
import { positiveInteger } from "../../positive-integer.ts";
import { conversationLayout } from "../contacts/conversation-layout.ts";
import { type ListFilters, listFilters, orders } from "./list-filters.ts";

/** `wootkit conversations list`: with names, and more than one page. */
export const listConversations: OwnRun = {
  about: "Only open ones are listed, unless --status says otherwise. The most recently active come first.",
  examples: [
    "wootkit conversations list --mine",
    "wootkit conversations list --inbox 'Website chat' --label vip --status all",
  ],
  flags: {
    mine: switchFlag("Those that are assigned to you."),
    unassigned: switchFlag("Those that are assigned to no one."),
    assignee: textFlag("agent", "Those of an agent: a name, an e-mail address, an ID, me, or none."),
    inbox: textFlag("inbox", "Those in an inbox: its name or ID."),
    team: textFlag("team", "Those of a team: its name or ID."),
    label: repeatedFlag("label", "Those with this label, or with one of several."),
    sort: textFlag("order", `The order: ${Object.keys(orders).join(", ")}.`),
    limit: textFlag("number", "How many to list. Default: one page of the server"),
    all: switchFlag("List every conversation, the oldest first unless --sort says otherwise."),
  },
  async run(context, entry, flags) {
    // Names are looked up even in a dry run, which then prints the request for the list itself.
    const filters = await listFilters(await connect(context, flags), flags);
    const connection = await connect(context, flags, "application", { dryRun: "all" });
    if (flags.web) return openResult(context, connection, entry, []);
    const limit = limitOf(flags);
    const list =
      filters.assignee !== undefined
        ? await filtered(connection, filters, limit ?? pageSize)
        : limit === undefined
          ? await onePage(context, connection, entry, filters)
          : await severalPages(connection, entry, filters, limit);
    await printConversations(context, connection, flags, list);
  },
};

/** The size of a page, unless the operator changed it. */
const pageSize = 25;

/** A list to print. */
interface Listed {
  readonly items: readonly Conversation[];
  /** The server's own bytes, if the list is one response. */
  readonly bytes?: Uint8Array;
  /** How many there are, if the server says so. */
  readonly total: number | undefined;
  readonly hasMore: boolean;
}

function limitOf({ limit, all, page }: TypedFlags): number | undefined {
  if ([limit !== undefined, all === true, page !== undefined].filter(Boolean).length > 1) {
    throw usageError("--limit, --all and --page contradict each other.", "Give one of them.");
  }
  if (all === true) return Infinity;
  return limit === undefined ? undefined : positiveInteger("--limit", String(limit));
}

async function onePage(
  context: Context,
  connection: Connection,
  entry: CommandEntry,
  { flags }: ListFilters,
): Promise<Listed> {
  const bytes = await connection.send(await requestOf(context, entry, flags, []));
  const body: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const found = at(body, "data.payload");
  // Items are not checked on arrival; the table reports a malformed one.
  const items = Array.isArray(found) ? (found as readonly Conversation[]) : [];
  const counted = at(body, `data.meta.${countOf(flags)}`);
  const total = typeof counted === "number" && flags["updated-within"] === undefined ? counted : undefined;
  const page = Number(flags.page ?? 1);
  const hasMore = total === undefined ? items.length >= pageSize : total > (page - 1) * pageSize + items.length;
  return { items, bytes, total, hasMore: items.length > 0 && hasMore };
}

/** Returns the name of the server's count of a list. */
function countOf(flags: TypedFlags): string {
  const counts: Readonly<Record<string, string>> = {
    me: "mine_count",
    assigned: "assigned_count",
    unassigned: "unassigned_count",
  };
  return counts[String(flags["assignee-type"])] ?? "all_count";
}

async function severalPages(
  connection: Connection,
  entry: CommandEntry,
  { flags }: ListFilters,
  limit: number,
): Promise<Listed> {
  const query = fieldsOf(entry, "query", flags);
  // Only this order does not change while the pages are read.
  const order = limit === Infinity && query.sort_by === undefined ? { sort_by: "created_at_asc" } : {};
  const { labels, "labels[]": alsoLabels = labels, ...rest } = query;
  return connection.ask((client) =>
    // The values come from the document, as the client's types do.
    collected(
      client.conversations.list({ ...rest, ...order, ...(alsoLabels ? { labels: alsoLabels } : {}) } as object),
      limit,
    ),
  );
}

async function filtered(connection: Connection, { flags, assignee }: ListFilters, limit: number): Promise<Listed> {
  const unsupported = ["query", "source-id", "conversation-type", "updated-within", "sort-by", "page"].filter(
    (name) => flags[name] !== undefined,
  );
  if (unsupported.length > 0) {
    throw usageError(
      `--${unsupported[0] === "sort-by" ? "sort" : unsupported[0]} cannot be combined with the name of an agent, which only the server's filter takes.`,
      "Leave one of them out, or use --assignee me or none.",
    );
  }
  const wanted: readonly (readonly [string, readonly (string | number | boolean)[]])[] = [
    ["assignee_id", [assignee ?? 0]],
    ["status", [String(flags.status ?? "open")]],
    ["inbox_id", numbers(flags["inbox-id"])],
    ["team_id", numbers(flags["team-id"])],
    ["labels", Array.isArray(flags.labels) ? flags.labels.map(String) : []],
  ];
  const conditions = wanted.filter(([, values]) => values.length > 0);
  const payload = conditions.map(
    ([attribute_key, values], index): ConversationFilterCondition => ({
      attribute_key,
      filter_operator: "equal_to",
      values: [...values],
      query_operator: index < conditions.length - 1 ? "AND" : null,
    }),
  );
  const listed = await connection.ask((client) => collected(client.conversations.filter({ payload }), limit));
  return limit === pageSize ? { ...listed, bytes: connection.lastBody } : listed;
}

function numbers(value: unknown): readonly number[] {
  return value === undefined ? [] : [Number(value)];
}

interface Pages {
  pages(): AsyncIterable<{
    readonly items: readonly Conversation[];
    readonly total: number | undefined;
    hasNextPage(): boolean;
  }>;
}

/** Reads pages until there are enough conversations. One that moved to the next page meanwhile is kept once. */
async function collected(list: Pages, limit: number): Promise<Listed> {
  const found = new Map<number, Conversation>();
  let total: number | undefined;
  let hasMore = false;
  for await (const page of list.pages()) {
    for (const item of page.items) found.set(item.id, item);
    total = page.total;
    hasMore = page.hasNextPage();
    if (found.size >= limit) break;
  }
  const items = [...found.values()].slice(0, limit);
  return { items, total, hasMore: total === undefined ? hasMore || found.size > limit : total > items.length };
}

async function printConversations(
  context: Context,
  connection: Connection,
  flags: CommandFlags,
  { items, bytes, total, hasMore }: Listed,
): Promise<void> {
  const inboxNames = outputKindOf(flags) === "table" && items.length > 0 ? await inboxes(connection) : undefined;
  await printList(context, flags, {
    items,
    ...(bytes && { bytes }),
    layout: conversationLayout(context.now(), colorsOf(context), { inboxNames, hasContact: true }),
    empty: "No conversations. Only open ones are listed, unless --status says otherwise.",
  });
  if (!hasMore) return;
  const shown =
    total === undefined ? `These are ${items.length}, and there may be more` : `These are ${items.length} of ${total}`;
  context.process.stderr.write(`${shown}. Add --limit ${items.length * 4}, or --all.\n`);
}

/** Returns the names of the inboxes by their IDs. */
async function inboxes(connection: Connection): Promise<ReadonlyMap<number, string>> {
  const { items } = await connection.ask((client) => client.inboxes.list());
  return new Map(items.map(({ id, name }) => [id, name]));
}
