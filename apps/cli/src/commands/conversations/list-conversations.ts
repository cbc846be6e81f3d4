import type { Client, Conversation, ConversationFilterCondition } from "@wootkit/client";
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
import { listed } from "../../output/listed.ts";
import { outputKindOf } from "../../output/output-flags.ts";
import { printList, printStream } from "../../output/print.ts";
import type { Layout } from "../../output/table.ts";
import { positiveInteger } from "../../positive-integer.ts";
import { conversationLayout } from "../contacts/conversation-layout.ts";
import { namesOfInboxes } from "./inbox-names.ts";
import { type ListFilters, listFilters, orders } from "./list-filters.ts";
import { PagedConversations, type Pages } from "./paged-conversations.ts";

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
    assignee: textFlag("agent", "Those of an agent: name, e-mail address, ID, me, or none."),
    inbox: textFlag("inbox", "Those in an inbox: its name or ID."),
    team: textFlag("team", "Those of a team: its name or ID."),
    label: repeatedFlag("label", "Those with this label, or with one of several."),
    sort: textFlag("order", `By ${listed(Object.keys(orders), "disjunction")}.`),
    limit: textFlag("number", "How many to list. Default: one page of the server"),
    all: switchFlag("List every conversation. The oldest come first, unless --sort says otherwise."),
  },
  async run(context, entry, flags) {
    // Names are looked up even in a dry run, which then prints the request for the list itself.
    const filters = await listFilters(await connect(context, flags), flags);
    const connection = await connect(context, flags, "application", { dryRun: "all" });
    if (flags.web) return openResult(context, connection, entry, []);
    const limit = limitOf(flags);
    if (filters.assignee === undefined && limit === undefined) {
      return printPage(context, connection, flags, await onePage(context, connection, entry, filters));
    }
    const payload = filters.assignee === undefined ? undefined : conditionsOf(filters);
    if (payload && limit === undefined) {
      return printPage(context, connection, flags, await onePageOf(connection, payload));
    }
    await printPages(context, connection, flags, limit ?? Infinity, (client) =>
      payload ? client.conversations.filter({ payload }) : client.conversations.list(queryOf(entry, filters, limit)),
    );
  },
};

/** The size of a page, unless the operator changed it. */
const pageSize = 25;

/** A list that is one response. */
interface Listed {
  readonly items: readonly Conversation[];
  readonly bytes: Uint8Array;
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

/** Returns the first page of the server's filter. */
async function onePageOf(connection: Connection, payload: ConversationFilterCondition[]): Promise<Listed> {
  const { items, total } = await connection.ask((client) => client.conversations.filter({ payload }));
  return { items, bytes: connection.lastBody, total, hasMore: total !== undefined && total > items.length };
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

/** Returns the query for several pages. */
function queryOf(entry: CommandEntry, { flags }: ListFilters, limit: number | undefined): object {
  const { labels, "labels[]": titles = labels, ...query } = fieldsOf(entry, "query", flags);
  // Only this order does not change while the pages are read.
  const order = limit === Infinity && query.sort_by === undefined ? { sort_by: "created_at_asc" } : {};
  return { ...query, ...order, ...(titles !== undefined && { labels: titles }) };
}

/**
 * Returns the conditions for the conversations of an agent, which only the server's filter finds.
 *
 * @throws {CommandError} if an option has no condition.
 */
function conditionsOf({ flags, assignee }: ListFilters): ConversationFilterCondition[] {
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
  return conditions.map(([attribute_key, values], index) => ({
    attribute_key,
    filter_operator: "equal_to",
    values: [...values],
    query_operator: index < conditions.length - 1 ? "AND" : null,
  }));
}

function numbers(value: unknown): readonly number[] {
  return value === undefined ? [] : [Number(value)];
}

async function printPage(
  context: Context,
  connection: Connection,
  flags: CommandFlags,
  { items, bytes, ...rest }: Listed,
): Promise<void> {
  const layout = await layoutOf(context, connection, flags);
  await printList(context, flags, { items, bytes, layout, empty });
  note(context, { ...rest, count: items.length });
}

async function printPages(
  context: Context,
  connection: Connection,
  flags: CommandFlags,
  limit: number,
  listOf: (client: Client) => Pages,
): Promise<void> {
  const layout = await layoutOf(context, connection, flags);
  const read = new PagedConversations();
  await connection.ask(async (client) => {
    const items = read.read(listOf(client), limit);
    await printStream(context, flags, { items, layout, empty });
  });
  note(context, read);
}

const empty = "No conversations. Only open ones are listed, unless --status says otherwise.";

/** Returns the columns. Only a table on the screen has the names of inboxes; a pipe gets the IDs. */
async function layoutOf(context: Context, connection: Connection, flags: CommandFlags): Promise<Layout<Conversation>> {
  const isShown = outputKindOf(flags) === "table" && (context.isTTY || flags.format === "table");
  const inboxNames = isShown && !flags["dry-run"] ? await namesOfInboxes(connection) : undefined;
  return conversationLayout(context.now(), colorsOf(context), { inboxNames, hasContact: true });
}

/** Says that there are more. */
function note(
  { process: { stderr } }: Context,
  { count, total, hasMore }: Pick<PagedConversations, "count" | "total" | "hasMore">,
): void {
  if (!hasMore) return;
  const shown = total === undefined ? `These are ${count}, and there may be more` : `These are ${count} of ${total}`;
  stderr.write(`${shown}. Add --limit ${count * 4}, or --all.\n`);
}
