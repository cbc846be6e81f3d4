import type { Conversation, ConversationHistoryFilters } from "@wootkit/client";
import { CommandError, usageError } from "../../command-error.ts";
import { type Connection, connect } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import type { OwnRun } from "../../operations/build-command.ts";
import type { TypedFlags } from "../../operations/flag-values.ts";
import type { CommandFlags } from "../../operations/run-command.ts";
import { printList } from "../../output/print.ts";
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
    const connection = await connect(context, flags, "application");
    const id = await contactOf(connection, text, { choose: context.choose });
    const filters = await historyFilters(context, connection, flags);
    if (flags.all === true || Object.keys(filters).length > 0) {
      return fromHistory({ context, connection, flags, id }, filters);
    }
    const page = await connection.ask((client) => client.contacts.listConversations(id));
    await print({ context, connection, flags, id }, page.items, connection.lastBody);
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
  const found: Conversation[] = [];
  let hasMore = false;
  await connection.ask(async (client) => {
    for await (const conversation of client.contacts.conversationHistory(id, filters)) {
      if (found.length < limit) found.push(conversation);
      else {
        hasMore = true;
        break;
      }
    }
  });
  await print(listing, found);
  if (hasMore) note(context, `These are the newest ${limit}, and there are more. Add --all for the whole history.`);
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

async function print(
  { context, flags, id }: Listing,
  items: readonly Conversation[],
  bytes?: Uint8Array,
): Promise<void> {
  const { isTTY, env } = context;
  const colours = isTTY && !env.NO_COLOR && env.TERM !== "dumb";
  const style = colours ? (await import("node:util")).styleText : undefined;
  try {
    await printList(context, flags, {
      items,
      ...(bytes && { bytes }),
      layout: conversationLayout(context.now(), style),
      empty: `Contact ${id} has no ${bytes ? "" : "such "}conversations in the inboxes that you can see.`,
    });
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    // The client does not check the items, and another server can send anything.
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
